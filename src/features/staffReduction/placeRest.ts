import type { ProvinceCode } from '@/domain/dataset';
import { placeText, type PlacedLine } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import type { BulletColumn } from './bulletColumn';
import type { BulletRest } from './bulletMarks';

/** The provinces that nobody chose: a grey mark each on the scale, their words under them. */
export interface PlacedRest {
  /** As wide as high for one number, wider from a lowest to a highest; the ends are round. */
  readonly marks: readonly (Rect & { readonly province: ProvinceCode })[];
  readonly lines: readonly PlacedLine[];
  /** With the gap above it. */
  readonly heightPx: number;
}

/** `yPx`: where the bars end. */
export function placeRest(
  { marks, text }: BulletRest,
  { leftPx, rightPx, xOf }: BulletColumn,
  yPx: number,
  fontPx: number,
): PlacedRest {
  const topPx = yPx + fontPx * 0.5;
  const markPx = fontPx * 0.46;
  const words = placeText(
    text,
    { sizePx: fontPx, weight: 400, color: 'muted' },
    { xPx: leftPx, yPx: topPx + markPx + fontPx * 0.15, widthPx: rightPx - leftPx },
  );
  return {
    marks: marks.map(({ province, min, max }) => ({
      province,
      xPx: xOf(min) - markPx / 2,
      yPx: topPx,
      widthPx: xOf(max) - xOf(min) + markPx,
      heightPx: markPx,
    })),
    lines: words.lines,
    heightPx: topPx + markPx + fontPx * 0.15 + words.heightPx - yPx,
  };
}
