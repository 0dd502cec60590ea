import type { View } from '@/domain/view';
import { parseAddress, serializeAddress } from './address';
import { readPast } from './undo';
import { viewStore } from './viewStore';

/**
 * Keeps address and view the same: reads the address now and on back or forward, pushes a history
 * entry for each choice. The only user of `history`. Returns a function that stops it.
 */
export function connectAddress(): () => void {
  readAddress();
  const stopWriting = viewStore.subscribe((state, previous) => {
    if (isReading || state.view === previous.view) return;
    const current = currentQuery();
    const next = serializeAddress(state.view);
    if (next === current.replace(/^\?/u, '')) return;
    // The same view under a cleaner address is no step to go back to.
    const isSameView = next === serializeAddress(parseAddress(current).view);
    const entry = { past: state.past, presentedFrom: presentedFromAfter(state, previous) };
    if (next === readPresentedFrom(history.state) && state.view.present === undefined) {
      // The page that the presentation began on is one step back: no second entry for it.
      history.back();
    } else if (isSameView || previous.view.present !== undefined) {
      // The whole presentation is one entry, whatever is turned to or chosen in it.
      history.replaceState(entry, '', addressOf(next));
    } else history.pushState(entry, '', addressOf(next));
  });
  window.addEventListener('popstate', readAddress);
  window.addEventListener('hashchange', readAddress);
  return () => {
    stopWriting();
    window.removeEventListener('popstate', readAddress);
    window.removeEventListener('hashchange', readAddress);
  };
}

/** A link to a view, for a tile or for copying; from a file the view stands after "#?". */
export function addressOf(query: string): string {
  if (isFile()) return `#?${query}`;
  return query === '' ? location.pathname : `?${query}`;
}

/** While the address is read it must not be written: a link stays as it was given. */
let isReading = false;

function readAddress(): void {
  isReading = true;
  viewStore.setState({
    ...parseAddress(currentQuery()),
    actionNotice: undefined,
    past: readPast(history.state),
    isUndone: false,
  });
  isReading = false;
}

/** What the address asks for, with or without its question mark; from a file the part after "#?". */
export function currentQuery(): string {
  if (!isFile()) return location.search;
  return location.hash.startsWith('#?') ? location.hash.slice(2) : '';
}

function isFile(): boolean {
  return location.protocol === 'file:';
}

interface ShownView {
  readonly view: View;
}

/** What an entry of the presentation remembers: the address of the page before it, if there was one. */
function presentedFromAfter(state: ShownView, previous: ShownView): string | undefined {
  if (state.view.present === undefined) return undefined;
  if (previous.view.present !== undefined) return readPresentedFrom(history.state);
  return serializeAddress(previous.view);
}

function readPresentedFrom(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null || !('presentedFrom' in entry)) return undefined;
  return typeof entry.presentedFrom === 'string' ? entry.presentedFrom : undefined;
}
