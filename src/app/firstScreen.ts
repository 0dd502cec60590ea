import type { Viewport } from '@/ui/useViewport';

/** Below this the map and the counts stand under each other and take their own heights. */
export const sideBySideFromPx = 900;
/** From here on staff reduction stands beside them, so that all three missions are on one screen. */
export const threeFromPx = 1600;
/** Header, filter bar, headline, names, findings and captions above and below the two charts. */
const chromePx = 327;
const smallestPx = 298;
const largestPx = 7 * 84;

/** Height of map and counts so that both end on the first screen; undefined on narrow pages. */
export function firstScreenHeight({ widthPx, heightPx }: Viewport): number | undefined {
  if (widthPx < sideBySideFromPx) return undefined;
  return Math.min(largestPx, Math.max(smallestPx, heightPx - chromePx));
}
