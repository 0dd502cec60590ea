import type { Lang } from '@/domain/language';
import type { View } from '@/domain/view';
import { type ParsedAddress, parseAddress, serializeAddress } from './address';
import { dropWaiting, isSpoken, waitForLanguage } from './spokenLanguages';
import { readPast } from './undo';
import { type ActionNotice, viewStore } from './viewStore';

/**
 * Keeps address and view the same: reads the address now and on back or forward, pushes a history
 * entry for each choice. The only user of `history`. Returns a function that stops it. The language
 * of the address should be there already: without it the page starts in Vietnamese and says so.
 */
export function connectAddress(): () => void {
  const first = parseAddress(currentQuery());
  if (isSpoken(first.view.lang)) show(first);
  else showInOtherLanguage(first);
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
  if (query !== '') return `?${query}`;
  return typeof location === 'undefined' ? './' : location.pathname;
}

/** While the address is read it must not be written: a link stays as it was given. */
let isReading = false;

function readAddress(): void {
  dropWaiting();
  const query = currentQuery();
  const reading = parseAddress(query);
  if (isSpoken(reading.view.lang)) {
    show(reading);
    return;
  }
  // A choice made meanwhile has changed the address, and is the newer wish.
  const unlessMoved = (go: (reading: ParsedAddress) => void) => (): void => {
    if (currentQuery() === query) go(reading);
  };
  waitForLanguage(reading.view.lang, unlessMoved(show), unlessMoved(showInOtherLanguage));
}

function show(reading: ParsedAddress, actionNotice?: ActionNotice): void {
  isReading = true;
  viewStore.setState({
    ...reading,
    actionNotice,
    past: readPast(history.state),
    isUndone: false,
  });
  isReading = false;
}

/** All that the address asks for, in the language that the page has. */
function showInOtherLanguage({ view, unknown }: ParsedAddress): void {
  const { lang } = viewStore.getState().view;
  show({ view: { ...view, lang }, unknown }, 'language-missing');
}

/** The language that the address asks for, which should be there before the page is first drawn. */
export function languageOfAddress(): Lang {
  return parseAddress(currentQuery()).view.lang;
}

/** What the address asks for, with or without its question mark; from a file the part after "#?". */
export function currentQuery(): string {
  if (!isFile()) return location.search;
  return location.hash.startsWith('#?') ? location.hash.slice(2) : '';
}

function isFile(): boolean {
  // The build renders the page where there is no address.
  return typeof location !== 'undefined' && location.protocol === 'file:';
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
