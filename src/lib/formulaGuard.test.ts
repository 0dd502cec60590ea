import { expect, test } from 'vitest';
import { guardFormula } from './formulaGuard';
import { serializeCsv } from './csv';

test.each([
  ['=1+1', "'=1+1"],
  ['＝1+1', "'＝1+1"],
  // Opened with the other separator these would be a cell of their own.
  ['a,=1+1', "a,'=1+1"],
  ['a;@b;+c', "a;'@b;'+c"],
  ['a\t=1+1', "a\t'=1+1"],
  [',=1', ",'=1"],
  ['Cà Mau, -3 %', 'Cà Mau, -3 %'],
  ['a = b', 'a = b'],
  ['', ''],
])('%j becomes %j', (text, expected) => {
  expect(guardFormula(text)).toBe(expected);
});

test.each(['vi', 'en'] as const)(
  'no cell of a file (%s) begins a formula, however it is cut',
  (lang) => {
    const file = serializeCsv([['a,=1+1', 'b;=1+1', 'c\t=1+1', 'd\n=1+1', -5]], lang);
    for (const separator of [',', ';', '\t', '\n']) {
      for (const cell of file.split(separator)) expect(cell).not.toMatch(/^"?[=+@]/u);
    }
    expect(file).toContain('-5');
  },
);
