import { array, assert, constantFrom, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { separators, splitDelimited } from './delimited';

test.each<[string, string, readonly (readonly string[])[]]>([
  ['an empty text', '', []],
  ['one field', 'a', [['a']]],
  ['a line end at the end', 'a;b\r\n', [['a', 'b']]],
  ['all three line ends', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']]],
  ['blank lines, which count as rows', 'a\n\nb', [['a'], [''], ['b']]],
  ['quoted separators and line ends', '"a;b";"c\r\nd"', [['a;b', 'c\r\nd']]],
  ['doubled marks', '"nói ""được"""', [['nói "được"']]],
  ['a mark inside a bare field', 'a"b;c', [['a"b', 'c']]],
  ['text after a closing mark', '"a"b;c', [['ab', 'c']]],
  ['empty fields', ';;', [['', '', '']]],
  ['an empty quoted field', '"";a', [['', 'a']]],
])('splits %s', (_what, text, records) => {
  expect(splitDelimited(text, ';')).toEqual({ records });
});

test('a mark that nothing closes is told with its row', () => {
  expect(splitDelimited('a\nb;"c\nd', ';').openQuoteRow).toBe(2);
});

test('reads no more records than asked for', () => {
  expect(splitDelimited('a\nb\nc', ';', 2).records).toEqual([['a'], ['b']]);
});

test('gives back what was written, whatever the separator', () => {
  const field = string({
    unit: constantFrom('a', 'Đ', '"', ';', ',', '\t', '\n', '\r', ' ', '=', '1'),
  });
  assert(
    property(
      array(array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      constantFrom(...separators),
      (rows, separator) => {
        const text = rows
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(separator))
          .join('\r\n');
        expect(splitDelimited(text, separator)).toEqual({ records: rows });
      },
    ),
  );
});
