import { expect, test } from 'vitest';
import { outlineUnits } from './boundariesOutline';
import { smallData } from './testFixtures';

test('a unit of two tiles has the six sides that they do not share', () => {
  const [first] = outlineUnits(smallData().provinces);
  expect(first?.unit).toBe('79');
  // 79 stands at column 0, 60 at column 1.
  expect(first?.edges.map(({ col, side }) => `${col} ${side}`).sort()).toEqual([
    '0 bottom',
    '0 left',
    '0 top',
    '1 bottom',
    '1 right',
    '1 top',
  ]);
});
