import { assert, json, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { findJsonFault } from './jsonFault';

test.each([
  ['', 0],
  ['{', 1],
  ['[1,2', 4],
  ['[1,]', 3],
  ['{"a":1,}', 7],
  ['{"a" 1}', 5],
  ['{a:1}', 1],
  ['[1 2]', 3],
  ['[01]', 2],
  ['"a', 2],
  ['"a\nb"', 2],
  ['{"a\\x":1}', 3],
  ['{} x', 3],
  ['[abc]', 1],
  [']', 0],
  ['{]', 1],
])('finds the place in %j', (text, place) => {
  expect(findJsonFault(text)).toBe(place);
});

test('finds nothing in any JSON', () => {
  assert(
    property(json(), nat(3), (text, indent) => {
      expect(findJsonFault(text)).toBeUndefined();
      expect(findJsonFault(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined();
    }),
  );
});

test('agrees with the engine on cut JSON', () => {
  assert(
    property(json(), nat(), (text, length) => {
      const cut = text.slice(0, length % (text.length + 1));
      let isJson = true;
      try {
        JSON.parse(cut);
      } catch {
        isJson = false;
      }
      expect(findJsonFault(cut) === undefined).toBe(isJson);
    }),
  );
});
