/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page carries its functions */

/** What the watcher in the page has seen, in ms since the page was asked for. */
export interface Seen {
  /** First time that headline and map stood there and a click on a tile would have worked. */
  readyMs?: number;
  /** First time that no figure of the page was waiting for its drawing. */
  allDrawnMs?: number;
  firstPaintMs?: number;
  largestPaintMs?: number;
  /** Sum of the shifts that no input caused. */
  layoutShift: number;
  longestTaskMs: number;
  /** Time over 50 ms in long tasks. */
  blockedMs: number;
  /** Time of the last change of what is to be seen. */
  changedMs: number;
  /** Input to next paint by interaction, in ms, as the browser rounds it. */
  interactions: Record<string, number>;
}

/**
 * Runs inside the page before its own scripts, so it may use nothing from outside of itself.
 * Leaves what it sees in `globalThis.benchSeen`.
 */
export function watchPage(tileSelector: string): void {
  const seen: Seen = {
    layoutShift: 0,
    longestTaskMs: 0,
    blockedMs: 0,
    changedMs: 0,
    interactions: {},
  };
  Reflect.set(globalThis, 'benchSeen', seen);

  const observe = (
    type: string,
    take: (entry: PerformanceEntry) => void,
    options: PerformanceObserverInit & { readonly durationThreshold?: number } = {},
  ): void => {
    const observer = new PerformanceObserver((list) => list.getEntries().forEach(take));
    observer.observe({ type, buffered: true, ...options });
  };
  const numberOf = (entry: PerformanceEntry, key: string): number =>
    Number(Reflect.get(entry, key) ?? 0);
  observe('paint', ({ startTime }) => {
    seen.firstPaintMs ??= startTime;
  });
  observe('largest-contentful-paint', ({ startTime }) => {
    seen.largestPaintMs = startTime;
  });
  observe('layout-shift', (entry) => {
    if (Reflect.get(entry, 'hadRecentInput') !== true) seen.layoutShift += numberOf(entry, 'value');
  });
  observe('longtask', ({ duration }) => {
    seen.longestTaskMs = Math.max(seen.longestTaskMs, duration);
    seen.blockedMs += duration - 50;
  });
  observe(
    'event',
    (entry) => {
      const id = numberOf(entry, 'interactionId');
      if (id === 0) return;
      seen.interactions[id] = Math.max(seen.interactions[id] ?? 0, entry.duration);
    },
    // 16 ms is the least that browsers tell.
    { durationThreshold: 16 },
  );
  /** Whether a click on the tile is heard: React names its nodes once it has taken them over. */
  const isHeard = (tile: Element): boolean =>
    document.documentElement.dataset['state'] === 'ready' ||
    (document.querySelector('main[data-state=ready]') !== null &&
      Object.keys(tile).some((key) => key.startsWith('__reactProps')));
  const isDrawn = (figure: Element): boolean => {
    const drawing = figure.querySelector('.figure__drawing');
    const isTaken = Object.keys(figure).some((key) => key.startsWith('__reactProps'));
    const hasMarks = drawing === null || drawing.querySelector('svg') !== null;
    const isWaiting = figure.getAttribute('data-state') === 'loading';
    return isTaken && !isWaiting && (hasMarks || figure.getAttribute('data-state') === 'empty');
  };
  const lookForTiles = (): void => {
    if (seen.readyMs !== undefined) return;
    const tile = document.querySelector(tileSelector);
    if (tile !== null && isHeard(tile)) seen.readyMs = performance.now();
  };
  // React's own notes are no change of the document, so it is looked at each frame as well.
  const look = (): void => {
    lookForTiles();
    if (seen.readyMs !== undefined) {
      const figures = [...document.querySelectorAll('[data-figure]')];
      if (figures.every(isDrawn)) {
        seen.allDrawnMs = performance.now();
        return;
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  /** What is only told aloud waits on purpose until the reader's choices have come to rest. */
  const isSeen = ({ target }: MutationRecord): boolean => {
    const element = target instanceof Element ? target : target.parentElement;
    return element?.closest('.visually-hidden') === null;
  };
  new MutationObserver((changes) => {
    if (changes.some(isSeen)) seen.changedMs = performance.now();
    lookForTiles();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Runs inside the page: what has been seen until now. */
export function readSeen(): Seen {
  // The watcher wrote it, see watchPage.
  return Reflect.get(globalThis, 'benchSeen') as Seen;
}
