/**
 * Id of the first figure of the page that is seen well: at least half of it, or over half the
 * window. Undefined when none is.
 */
export function findFigureInView(): string | undefined {
  const cards = [...document.querySelectorAll<HTMLElement>('[data-figure]')];
  return cards.find(isSeenWell)?.dataset['figure'];
}

function isSeenWell(card: HTMLElement): boolean {
  const { top, bottom, height } = card.getBoundingClientRect();
  const seenPx = Math.min(bottom, window.innerHeight) - Math.max(top, 0);
  return seenPx > 0 && seenPx >= Math.min(height, window.innerHeight) / 2;
}
