import { placeText, type PlacedLine } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import type { BulletColumn } from './bulletColumn';
import type { BulletRest } from './bulletMarks';

/** The range of the provinces that nobody chose: a thin line on the scale, its words under it. */
export interface PlacedRest {
  readonly span: Rect;
  readonly lines: readonly PlacedLine[];
  /** With the gap above it. */
  readonly heightPx: number;
}

/** `yPx`: where the bars end. */
export function placeRest(
  { min, max, text }: BulletRest,
  { leftPx, rightPx, xOf }: BulletColumn,
  yPx: number,
  fontPx: number,
): PlacedRest {
  const spanPx = yPx + fontPx * 0.5;
  const thickPx = Math.max(2, fontPx * 0.25);
  const words = placeText(
    text,
    { sizePx: fontPx, weight: 400, color: 'muted' },
    { xPx: leftPx, yPx: spanPx + thickPx + fontPx * 0.1, widthPx: rightPx - leftPx },
  );
  const span = {
    xPx: xOf(min),
    yPx: spanPx,
    widthPx: Math.max(thickPx, xOf(max) - xOf(min)),
    heightPx: thickPx,
  };
  return {
    span,
    lines: words.lines,
    heightPx: spanPx + thickPx + fontPx * 0.1 + words.heightPx - yPx,
  };
}
