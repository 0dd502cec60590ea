import { expect, test } from 'vitest';
import { slideFontPx } from './slideSizes';

test.each([
  ['a projector', 1920, 1080, 20],
  ['a large wall', 3840, 2160, 40],
  ['an office screen', 1366, 768, 14],
  ['what a browser leaves of it', 1366, 625, 14],
  ['an old projector', 1024, 768, 14],
  ['a tablet on end', 768, 1024, 14],
  ['a wall on end', 1080, 1920, 16],
  ['a phone', 390, 844, 12],
  ['a phone on its side', 844, 390, 12],
])('the smallest text on %s', (_screen, widthPx, heightPx, expected) => {
  expect(slideFontPx({ widthPx, heightPx })).toBe(expected);
});
