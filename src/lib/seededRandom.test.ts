import { assert, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { createSeededRandom } from './seededRandom';

function draw(seed: number): number[] {
  const random = createSeededRandom(seed);
  return Array.from({ length: 20 }, () => random.between(0, 1));
}

test('the numbers of a seed never change', () => {
  const random = createSeededRandom(1);
  expect([1, 2, 3, 4, 5].map(() => random.whole(0, 999))).toMatchInlineSnapshot(`
    [
      627,
      2,
      527,
      981,
      968,
    ]
  `);
});

test('two seeds give different numbers, one seed the same ones', () => {
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('every number lies in its range, both ends are met', () => {
  assert(
    property(integer(), integer({ min: -50, max: 50 }), (seed, low) => {
      const random = createSeededRandom(seed);
      const drawn = new Set(Array.from({ length: 200 }, () => random.whole(low, low + 3)));
      expect([...drawn].sort((a, b) => a - b)).toEqual([low, low + 1, low + 2, low + 3]);
      const between = random.between(low, low + 0.5);
      expect(between).toBeGreaterThanOrEqual(low);
      expect(between).toBeLessThan(low + 0.5);
    }),
  );
});

test('a shuffle loses nothing and changes nothing in the list it is given', () => {
  const items = Array.from({ length: 22 }, (_, index) => index);
  const shuffled = createSeededRandom(3).shuffled(items);
  expect(shuffled).not.toEqual(items);
  expect([...shuffled].sort((a, b) => a - b)).toEqual(items);
});
