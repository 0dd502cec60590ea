import { expect, test } from 'vitest';
import type { TableRow } from './figureModel';
import { sortRows } from './sortRows';

const row = (id: string, value: number | string | null): TableRow => ({
  id,
  cells: [{ text: String(value ?? '–'), value }],
});
const ids = (rows: readonly TableRow[]): string => rows.map(({ id }) => id).join('');

test.each([
  ['numbers by size', [row('a', 10), row('b', 9), row('c', -1)], false, 'cba'],
  ['numbers, largest first', [row('a', 10), row('b', 9), row('c', 11)], true, 'cab'],
  ['absence last, ascending', [row('a', null), row('b', 0), row('c', 1)], false, 'bca'],
  ['absence last, descending', [row('a', null), row('b', 0), row('c', 1)], true, 'cba'],
  [
    'Vietnamese order',
    [row('a', 'Đồng Nai'), row('b', 'Cần Thơ'), row('c', 'An Giang')],
    false,
    'cba',
  ],
  ['ties keep their order', [row('a', 1), row('b', 1), row('c', 0)], false, 'cab'],
])('%s', (_name, rows, isDescending, expected) => {
  expect(ids(sortRows(rows, { column: 0, isDescending }))).toBe(expected);
});
