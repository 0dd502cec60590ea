import { expect, test } from 'vitest';
import { placeOthers } from './placeOthers';

const scale = { zeroPx: 100, unitPx: 20, longestPx: 200 };
const at = { yPx: 50, widthPx: 400, fontPx: 12 };

test.each([
  ['each at its number', [0, 1, 5], [100, 120, 200]],
  ['those of one number over each other', [3, 3, 3], [160, 160, 160]],
])('%s', (_name, values, expected) => {
  const { dots, radiusPx, rules } = placeOthers(
    [{ measure: 'executive', values, text: 'x' }],
    scale,
    at,
  );
  expect(dots.map(({ xPx }) => xPx)).toEqual(expected);
  for (const [index, dot] of dots.entries()) {
    const rest = dots
      .slice(index + 1)
      .map((other) => Math.hypot(other.xPx - dot.xPx, other.yPx - dot.yPx));
    expect(Math.min(...rest, 99)).toBeGreaterThanOrEqual(2 * radiusPx);
    expect(dot.yPx + radiusPx).toBeLessThanOrEqual(rules[0]?.yPx ?? 0);
  }
});

test('measures stand under each other, words over dots, inside their height', () => {
  const both = placeOthers(
    [
      { measure: 'executive', values: [1, 2], text: 'x' },
      { measure: 'standing', values: [1], text: 'y' },
    ],
    scale,
    at,
  );
  const [first, , second] = both.dots.map(({ yPx }) => yPx);
  const [above, below] = both.lines.map(({ baselinePx }) => baselinePx);
  const order = [above, first, below, second].map(Number);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[3]).toBeLessThanOrEqual(at.yPx + both.heightPx);
});

test('nobody takes no room', () => {
  expect(placeOthers([], scale, at)).toMatchObject({ dots: [], lines: [], heightPx: 0 });
});
