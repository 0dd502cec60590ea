import { expect, test } from 'vitest';
import { placeBeside } from './placeBeside';

const seen = { left: 0, top: 50, right: 360, bottom: 640 };
const words = { width: 320, height: 60 };
const markAt = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 20 });

test.each([
  ['under the middle of the mark', markAt(160, 300), { leftPx: 20, topPx: 326 }],
  ['inside the left edge', markAt(0, 300), { leftPx: 0, topPx: 326 }],
  ['inside the right edge', markAt(330, 300), { leftPx: 40, topPx: 326 }],
  ['above a mark at the bottom', markAt(160, 600), { leftPx: 20, topPx: 534 }],
  ['above a mark that is half below the edge', markAt(160, 630), { leftPx: 20, topPx: 564 }],
  ['under a mark at the top', markAt(160, 50), { leftPx: 20, topPx: 76 }],
  [
    'over a mark higher than the screen',
    { left: 0, right: 360, top: 0, bottom: 700 },
    { leftPx: 20, topPx: 580 },
  ],
])('%s', (_, mark, expected) => {
  expect(placeBeside(mark, words, seen)).toEqual(expected);
});

test('words wider and higher than what is seen begin at its corner', () => {
  const at = placeBeside(markAt(100, 100), { width: 400, height: 700 }, seen);
  expect(at).toEqual({ leftPx: 0, topPx: 50 });
});
