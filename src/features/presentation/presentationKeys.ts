/** What a key or a button of the presentation asks for. */
export type Command = 'next' | 'previous' | 'first' | 'last' | 'fullscreen' | 'end';

/** What of a key press matters here. */
export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Where a key is pressed: what takes keys for itself comes first. */
export type KeyPlace =
  /** A field that is typed into. */
  | 'field'
  /** A list that keys choose from; pages are turned there too, as by a remote. */
  | 'list'
  /** A mark of the chart or an open list, which have the arrows. */
  | 'marks'
  /** Takes Space and Enter. */
  | 'button'
  | 'slide';

/** Kinds of elements that take keys, the greediest first. */
const places: readonly (readonly [KeyPlace, string])[] = [
  ['field', 'textarea, input:not([type=checkbox], [type=radio], [type=button])'],
  ['list', 'select'],
  ['marks', 'svg, .dropdown__panel, input'],
  ['button', 'button, a, summary'],
];

/** What the element under the keys takes for itself. */
export function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'slide';
  return places.find(([, selector]) => target.closest(selector) !== null)?.[0] ?? 'slide';
}

/** What presenter remotes send. */
const remote: Readonly<Record<string, Command>> = { PageDown: 'next', PageUp: 'previous' };

const letters: Readonly<Record<string, Command>> = {
  f: 'fullscreen',
  F: 'fullscreen',
};

const besideMarks: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
};

/**
 * What a key asks for; undefined when it is meant for what has the focus, or means nothing here.
 * `hasLetters`: the reader has not switched keys of one letter off (WCAG 2.1.4).
 */
export function commandOf(
  press: KeyPress,
  place: KeyPlace,
  hasLetters = true,
): Command | undefined {
  const { key, shiftKey, ctrlKey, altKey, metaKey } = press;
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 'Escape') return 'end';
  if (place === 'field') return undefined;
  if (Object.hasOwn(remote, key)) return remote[key];
  if (place === 'list') return undefined;
  if (hasLetters && Object.hasOwn(letters, key)) return letters[key];
  if (place === 'marks') return undefined;
  if (Object.hasOwn(besideMarks, key)) return besideMarks[key];
  if (key !== ' ' || place === 'button') return undefined;
  return shiftKey ? 'previous' : 'next';
}

/** The place that a command leads to among `count`; the ends stay where they are. */
export function moveTo(command: Command, current: number, count: number): number {
  switch (command) {
    case 'next':
      return Math.min(count - 1, current + 1);
    case 'previous':
      return Math.max(0, current - 1);
    case 'first':
      return 0;
    case 'last':
      return count - 1;
    case 'fullscreen':
    case 'end':
      return current;
  }
}
