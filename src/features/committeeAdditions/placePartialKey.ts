import { type PlacedLine, placeText } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import type { Size } from './layoutCases';

/** A small torn bar with what it means. */
export interface PlacedPartialKey {
  readonly bar: Rect;
  readonly lines: readonly PlacedLine[];
  readonly bottomPx: number;
}

const barEm = { width: 1.5, height: 0.8 };

/** The key from `yPx` down; undefined where no bar is torn. */
export function placePartialKey(
  text: string,
  { widthPx, fontPx }: Size,
  yPx: number,
): PlacedPartialKey | undefined {
  if (text === '') return undefined;
  const topPx = yPx + fontPx * 0.3;
  const xPx = fontPx * (barEm.width + 0.8);
  const block = placeText(
    text,
    { sizePx: fontPx, weight: 400, color: 'ink' },
    { xPx, yPx: topPx, widthPx: widthPx - xPx },
  );
  return {
    bar: {
      xPx: fontPx * 0.3,
      yPx: topPx + fontPx * 0.25,
      widthPx: fontPx * barEm.width,
      heightPx: fontPx * barEm.height,
    },
    lines: block.lines,
    bottomPx: topPx + block.heightPx,
  };
}
