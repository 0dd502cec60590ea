import type { Viewport } from '@/ui/useViewport';

/** Below this the map and the counts stand under each other and take their own heights. */
export const sideBySideFromPx = 900;
/** From here on staff reduction stands beside them: see layout.css. */
const threeFromPx = 1600;
/** Header, filter bar, headline, names, findings and captions above and below the two charts. */
const chromePx = 331;
const smallestPx = 294;
const largestPx = 7 * 84;

/** Legend of the third figure, which the two beside it do not have. */
const legendPx = 33;
/** All its bars fit into the smaller one. */
const thirdSmallestPx = 716;
const thirdLargestPx = 760;

/** Height of staff reduction where it stands beside the two, down to the end of the screen. */
export function thirdHeight({ widthPx, heightPx }: Viewport): number | undefined {
  if (widthPx < threeFromPx) return undefined;
  return Math.min(thirdLargestPx, Math.max(thirdSmallestPx, heightPx - chromePx - legendPx));
}

/** Height of map and counts so that both end on the first screen; undefined on narrow pages. */
export function firstScreenHeight({ widthPx, heightPx }: Viewport): number | undefined {
  if (widthPx < sideBySideFromPx) return undefined;
  return Math.min(largestPx, Math.max(smallestPx, heightPx - chromePx));
}

/** Seven rows of tiles that hold three lines of the page's own size. */
const tilesPx = 330;

/** Size of the words in the tiles of a low map, in px; undefined: that of the page. */
export function tileLabelPx(heightPx: number | undefined): number | undefined {
  return heightPx !== undefined && heightPx < tilesPx ? 12 : undefined;
}
