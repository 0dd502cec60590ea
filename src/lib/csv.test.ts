import { array, assert, constantFrom, double, integer, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvCell, serializeCsv } from './csv';
import { guardFormula } from './formulaGuard';

const mark = '\uFEFF';

test.each<[string, readonly CsvCell[], 'vi' | 'en', string]>([
  ['a decimal comma between semicolons', ['Cà Mau', 12.5], 'vi', 'Cà Mau;12,5'],
  ['a decimal point between commas', ['Cà Mau', 12.5], 'en', 'Cà Mau,12.5'],
  ['no grouping of thousands', [1234567.25], 'vi', '1234567,25'],
  ['negative numbers as numbers', [-3, -0.5], 'vi', '-3;-0,5'],
  ['absence as nothing, zero as zero', [null, 0], 'vi', ';0'],
  ['quotes around its own separator', ['a;b', 'a,b'], 'vi', '"a;b";a,b'],
  ['quotes around the other language’s separator only there', ['a;b', 'a,b'], 'en', 'a;b,"a,b"'],
  [
    'quotes doubled and line breaks kept',
    ['nói "được"', 'hai\ndòng'],
    'vi',
    '"nói ""được""";"hai\ndòng"',
  ],
  ['an apostrophe before a formula', ['=1+1', '+84', '-1', '@a'], 'vi', "'=1+1;'+84;'-1;'@a"],
  ['an apostrophe before tab and CR', ['\ta', '\ra'], 'vi', '\'\ta;"\'\ra"'],
  ['texts in NFC', ['Ca\u0300 Mau'], 'vi', 'Cà Mau'],
])('writes %s', (_what, row, lang, expected) => {
  expect(serializeCsv([row], lang)).toBe(`${mark}${expected}\r\n`);
});

test('no rows give an empty file, an empty row an empty line', () => {
  expect(serializeCsv([], 'vi')).toBe(mark);
  expect(serializeCsv([[], ['a']], 'vi')).toBe(`${mark}\r\na\r\n`);
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
  expect(() => serializeCsv([[value]], 'vi')).toThrow(RangeError);
});

describe.each(['vi', 'en'] as const)('%s', (lang) => {
  test('a reader gets every cell back', () => {
    const text = string({
      unit: oneof(
        constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', ',', '"', "'", 'ộ', ' '),
        string({ maxLength: 1, minLength: 1 }),
      ),
    });
    const cell = oneof(text, double({ noNaN: true, noDefaultInfinity: true }), integer());
    const isKept = property(array(array(cell, { minLength: 1 })), (rows) => {
      const read = readCsv(serializeCsv(rows, lang), lang);
      return JSON.stringify(read) === JSON.stringify(rows.map((row) => row.map(shown)));
    });
    expect(() => assert(isKept)).not.toThrow();
  });

  function shown(cell: string | number): string {
    if (typeof cell === 'number')
      return lang === 'vi' ? String(cell).replace('.', ',') : String(cell);
    return guardFormula(cell.normalize('NFC'));
  }
});

/** A plain reader of quoted CSV, as spreadsheets have it. */
function readCsv(file: string, lang: 'vi' | 'en'): string[][] {
  const separator = lang === 'vi' ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const text = file.slice(mark.length);
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (isQuoted && char === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') isQuoted = !isQuoted;
    else if (isQuoted || (char !== separator && char !== '\r')) cell += char;
    else {
      row.push(cell);
      cell = '';
      if (char === '\r') {
        rows.push(row);
        row = [];
        at += 1;
      }
    }
  }
  return rows;
}
