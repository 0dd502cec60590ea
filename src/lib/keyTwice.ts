/** A string, or a sign that opens, parts or closes; what lies between says nothing about keys. */
const token = /"(?:[^"\\]|\\.)*"|[[\]{},:]/gu;

/** An object or a list while its text is read. */
interface Open {
  /** The keys so far; undefined for a list. */
  readonly keys: Set<string> | undefined;
  /** Of the value that comes: its key, or its place from 0. */
  at: string | number;
}

/**
 * The place of the first key that stands a second time in its object ("observations[3].value"), of
 * which a JSON parser takes the last in silence; undefined where there is none.
 * @param value what the parser made of the text
 */
export function findKeyTwice(text: string, value: unknown): string | undefined {
  // Whatever was dropped takes its quotation marks with it. Most texts need not be read once more.
  if (countQuotes(JSON.stringify(value)) === countQuotes(text)) return undefined;
  const open: Open[] = [];
  let string = '';
  for (const [found] of text.matchAll(token)) {
    const inner = open[open.length - 1];
    if (found === '{') open.push({ keys: new Set(), at: '' });
    else if (found === '[') open.push({ keys: undefined, at: 0 });
    else if (found === '}' || found === ']') open.pop();
    else if (inner === undefined) continue;
    else if (found === ',') {
      if (typeof inner.at === 'number') inner.at += 1;
    } else if (found === ':') {
      // What is escaped in one place and not in the other is the same key.
      const key: unknown = JSON.parse(string);
      inner.at = String(key);
      if (inner.keys?.has(inner.at) === true) return describePlace(open);
      inner.keys?.add(inner.at);
    } else string = found;
  }
  return undefined;
}

function describePlace(open: readonly Open[]): string {
  return open.reduce((place, { at }) => {
    if (typeof at === 'number') return `${place}[${at}]`;
    return place === '' ? at : `${place}.${at}`;
  }, '');
}

const countQuotes = (text: string): number => text.split('"').length;
