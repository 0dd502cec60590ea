import { measureTextAt } from '@/lib/textMeasure';

/** A line of text in the middle of a tile; `y` is its baseline from the top of the tile, in px. */
export interface SetText {
  readonly text: string;
  readonly sizePx: number;
  readonly weight: 400 | 600;
  readonly y: number;
  /** Across, with what stands beside it; else that of the text. */
  readonly widthPx?: number;
}

export interface Corner {
  readonly isRight: boolean;
  readonly isBottom: boolean;
}

/** In this order; the reader's star stands at the top on the right. */
const corners: readonly Corner[] = [
  { isRight: false, isBottom: true },
  { isRight: false, isBottom: false },
  { isRight: true, isBottom: true },
  { isRight: true, isBottom: false },
];

/** Free around a sign, as a share of its side, so that it is not read as part of a number. */
const clearShare = 0.25;
/** A sign is made smaller before it stands on a text. */
const sizes = [1, 0.85, 0.7] as const;

/**
 * A corner of a tile that the texts leave free, and how large a sign may be there, in px. Where there
 * is none, the corner of which they cover least. @param sidePx the largest side of the sign
 */
export function findFreeCorner(
  texts: readonly SetText[],
  tilePx: number,
  sidePx: number,
  isPinned: boolean,
): Corner & { readonly sidePx: number } {
  const usable = corners.filter((corner) => !isPinned || !corner.isRight || corner.isBottom);
  const places = sizes.flatMap((size) =>
    usable.map((corner) => {
      const side = sidePx * size;
      const covered = texts.reduce((sum, text) => sum + coverage(text, corner, tilePx, side), 0);
      return { ...corner, sidePx: side, covered };
    }),
  );
  const least = Math.min(...places.map(({ covered }) => covered));
  const {
    isRight,
    isBottom,
    sidePx: side,
  } = places.find(({ covered }) => covered === least) ?? {
    isRight: false,
    isBottom: true,
    sidePx,
  };
  return { isRight, isBottom, sidePx: side };
}

/** The part of the corner that a text lies over, in px². */
function coverage(
  { text, sizePx, weight, y, widthPx = measureTextAt(sizePx, weight)(text) }: SetText,
  { isBottom }: Corner,
  tilePx: number,
  sidePx: number,
): number {
  // Texts stand in the middle, so that left and right are alike.
  const reachPx = sidePx * (1 + clearShare) - (tilePx - widthPx) / 2;
  const [from, to] = isBottom ? [tilePx - sidePx, tilePx] : [0, sidePx];
  const heightPx = Math.min(to, y + sizePx * 0.22) - Math.max(from, y - sizePx * 0.8);
  return Math.max(0, reachPx) * Math.max(0, heightPx);
}
