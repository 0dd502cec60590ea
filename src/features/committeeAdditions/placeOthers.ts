import { placeText, type PlacedLine } from '@/figures/textBlock';
import type { Point } from '@/lib/geometry';
import type { BarScale } from './placeRows';
import type { OtherCounts } from './yearsMarks';

export interface PlacedOthers {
  /** A dot a province; those of one number stand on each other. */
  readonly dots: readonly Point[];
  readonly radiusPx: number;
  /** Where the dots of a measure stand. */
  readonly rules: readonly {
    readonly fromPx: number;
    readonly toPx: number;
    readonly yPx: number;
  }[];
  readonly lines: readonly PlacedLine[];
  /** With the gap above. */
  readonly heightPx: number;
}

/** The provinces that nobody chose, measure by measure on the scale of the bars: words, dots under them. */
export function placeOthers(
  others: readonly OtherCounts[],
  { zeroPx, unitPx, longestPx }: BarScale,
  {
    yPx,
    widthPx,
    fontPx,
  }: { readonly yPx: number; readonly widthPx: number; readonly fontPx: number },
): PlacedOthers {
  const radiusPx = fontPx * 0.18;
  const stepPx = fontPx * 0.42;
  const dots: Point[] = [];
  const rules: PlacedOthers['rules'][number][] = [];
  const lines: PlacedLine[] = [];
  let topPx = yPx;
  for (const { values, text } of others) {
    const words = placeText(
      text,
      { sizePx: fontPx, weight: 400, color: 'muted' },
      { xPx: zeroPx, yPx: topPx + fontPx * 0.5, widthPx: widthPx - zeroPx },
    );
    lines.push(...words.lines);
    const counts = new Map<number, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    const basePx =
      topPx + fontPx * 0.5 + words.heightPx + Math.max(0, ...counts.values()) * stepPx + radiusPx;
    for (const [value, count] of counts) {
      for (let place = 0; place < count; place += 1) {
        dots.push({
          xPx: zeroPx + value * unitPx,
          yPx: basePx - radiusPx - fontPx * 0.1 - place * stepPx,
        });
      }
    }
    rules.push({ fromPx: zeroPx, toPx: zeroPx + longestPx, yPx: basePx });
    topPx = basePx + fontPx * 0.1;
  }
  return { dots, radiusPx, rules, lines, heightPx: topPx - yPx };
}
