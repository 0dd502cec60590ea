import { expect, test } from 'vitest';
import * as fc from 'fast-check';
import { findLoosest } from './findLoosest';

const steps = [10, 8, 6, 4];
const same = (step: number): number => step;

test.each([
  { roomPx: 20, found: 10 },
  { roomPx: 10, found: 10 },
  { roomPx: 9, found: 8 },
  { roomPx: 4, found: 4 },
  { roomPx: 3, found: undefined },
])('the loosest that fits into $roomPx is $found', ({ roomPx, found }) => {
  expect(findLoosest(steps, same, (heightPx) => heightPx <= roomPx)).toBe(found);
});

test('of no steps there is none', () => {
  expect(findLoosest([], same, () => true)).toBeUndefined();
});

test('it is the one that trying all in order finds, in fewer tries', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { maxLength: 40 }), fc.nat(110), (heights, roomPx) => {
      const scale = heights.slice().sort((a, b) => b - a);
      let tries = 0;
      const found = findLoosest(
        scale,
        (heightPx) => {
          tries += 1;
          return heightPx;
        },
        (heightPx) => heightPx <= roomPx,
      );
      expect(found).toBe(scale.find((heightPx) => heightPx <= roomPx));
      expect(tries).toBeLessThanOrEqual(Math.ceil(Math.log2(scale.length + 1)));
    }),
  );
});
