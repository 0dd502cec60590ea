import { describe, expect, test } from 'vitest';
import { assertDefined, assertNever } from './assert';
import { excerpt, isJsonObject } from './json';

test.each<[unknown, boolean]>([
  [{}, true],
  [{ a: 1 }, true],
  [[], false],
  [null, false],
  ['{}', false],
  [undefined, false],
])('isJsonObject(%j) is %j', (value, expected) => {
  expect(isJsonObject(value)).toBe(expected);
});

test.each<[unknown, string]>([
  ['two\n  lines', 'two lines'],
  ['a'.repeat(41), `${'a'.repeat(39)}…`],
  ['a'.repeat(40), 'a'.repeat(40)],
  [130, '130'],
  [null, 'null'],
  [undefined, 'undefined'],
  [{ a: [1] }, '{"a":[1]}'],
])('excerpt(%j) is "%s"', (value, expected) => {
  expect(excerpt(value)).toBe(expected);
});

describe('assert', () => {
  test('assertDefined gives the value, falsy ones too', () => {
    expect(assertDefined(0, 'the count')).toBe(0);
    expect(assertDefined('', 'the text')).toBe('');
  });

  test.each([null, undefined])('assertDefined(%j) names what is missing', (value) => {
    expect(() => assertDefined(value, 'the element #root')).toThrow('the element #root');
  });

  test('assertNever names the value', () => {
    expect(() => assertNever('surprise' as never)).toThrow('"surprise"');
  });
});

test('an excerpt names what cannot be seen, and is short of the longest text', () => {
  expect(excerpt('Tây\u202ENinh')).toBe('Tây‹U+202E›Ninh');
  expect(excerpt('a\0b\uD800')).toBe('a‹U+0000›b‹U+D800›');
  expect(excerpt('x'.repeat(10_000_000))).toBe(`${'x'.repeat(39)}…`);
  expect(excerpt(`${' '.repeat(10_000)}x`)).toBe(' …');
  expect(excerpt('😀'.repeat(40))).toBe(`${'😀'.repeat(19)}…`);
});
