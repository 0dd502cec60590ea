import { parseAddress, serializeAddress } from './address';
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
    if (isSameView) history.replaceState(null, '', addressOf(next));
    else history.pushState(null, '', addressOf(next));
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
  viewStore.setState({ ...parseAddress(currentQuery()), actionNotice: undefined });
  isReading = false;
}

function currentQuery(): string {
  if (!isFile()) return location.search;
  return location.hash.startsWith('#?') ? location.hash.slice(2) : '';
}

function isFile(): boolean {
  return location.protocol === 'file:';
}
