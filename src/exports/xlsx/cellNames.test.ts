import { expect, test } from 'vitest';
import { columnName, rangeName } from './cellNames';

test('columns are named as Excel names them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});

test('a range starts at the first cell and is never empty', () => {
  expect([rangeName(3, 9), rangeName(0, 0)]).toEqual(['A1:C9', 'A1:A1']);
});
