import { assert, json, nat, property } from 'fast-check';
import { expect, test } from 'vitest';
import { findKeyTwice } from './keyTwice';

const find = (text: string): string | undefined => findKeyTwice(text, JSON.parse(text));

test.each<[text: string, place: string | undefined]>([
  ['{"a": 1, "b": 1}', undefined],
  ['{"a": 1, "a": 2}', 'a'],
  ['{"a": 1, "a": 1}', 'a'],
  ['{"a": {"b": 1}, "b": {"a": 1}}', undefined],
  ['{"rows": [{"a": 1}, {"a": 2}]}', undefined],
  ['{"rows": [{"a": 1}, {"a": [2, 3], "b": {}, "a": ","}]}', 'rows[1].a'],
  ['[[], [{"a": "a\\": {[", "c": {"b": 1, "b": null}}]]', '[1][0].c.b'],
  ['{"a": 1, "\\u0061": 2}', 'a'],
  ['{"a": "\\u0022", "b": "a", "c": "a"}', undefined],
  ['{"a": {"__proto__": 1, "__proto__": 2}}', 'a.__proto__'],
  ['"a"', undefined],
  ['[]', undefined],
])('%s: %s', (text, place) => {
  expect(find(text)).toBe(place);
});

test('finds nothing in what a parser gives back whole, and a key that was added', () => {
  assert(
    property(json(), nat(3), (text, indent) => {
      const value: unknown = JSON.parse(text);
      const written = JSON.stringify({ a: value }, null, indent);
      expect(find(written)).toBeUndefined();
      expect(find(`${written.slice(0, -1)}, "a": ${text}}`)).toBe('a');
    }),
  );
});
