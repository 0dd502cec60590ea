/** What may come next while reading JSON. */
type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd' | 'nothing';

const space = /[ \t\n\r]*/uy;
const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
// oxlint-disable-next-line no-control-regex -- JSON strings must not hold them
const stringBody = /"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*/uy;

/**
 * Index of the character at which text stops being JSON; its length when it ends too early, and
 * undefined when it is JSON. Engines word their own errors differently and some name no place.
 */
export function findJsonFault(text: string): number | undefined {
  const open: ('[' | '{')[] = [];
  let expected: Expected = 'value';
  let index = 0;

  const match = (pattern: RegExp): boolean => {
    pattern.lastIndex = index;
    if (!pattern.test(text)) return false;
    index = pattern.lastIndex;
    return true;
  };
  // A string that breaks off leaves `index` at the place where it does.
  const matchString = (): boolean => {
    if (!match(stringBody) || text[index] !== '"') return false;
    index += 1;
    return true;
  };
  const afterValue = (): Expected => (open.length === 0 ? 'nothing' : 'commaOrEnd');

  for (;;) {
    match(space);
    const character = text[index];
    if (character === undefined) return expected === 'nothing' ? undefined : text.length;
    const container: '[' | '{' | undefined = open[open.length - 1];
    const isEnd = character === (container === '[' ? ']' : '}') && container !== undefined;
    if (isEnd && expected.endsWith('OrEnd')) {
      open.pop();
      index += 1;
      expected = afterValue();
    } else if (expected === 'commaOrEnd' && character === ',') {
      index += 1;
      expected = container === '{' ? 'key' : 'value';
    } else if (expected === 'colon' && character === ':') {
      index += 1;
      expected = 'value';
    } else if (expected === 'key' || expected === 'keyOrEnd') {
      if (!matchString()) return index;
      expected = 'colon';
    } else if (expected === 'value' || expected === 'valueOrEnd') {
      if (character === '[' || character === '{') {
        open.push(character);
        index += 1;
        expected = character === '[' ? 'valueOrEnd' : 'keyOrEnd';
      } else if (matchString() || (character !== '"' && match(literal))) {
        expected = afterValue();
      } else {
        return index;
      }
    } else {
      return index;
    }
  }
}
