import { placeText, type PlacedLine } from '@/figures/textBlock';
import { entersRect, overlaps, type Rect, type Segment } from '@/lib/geometry';

export interface PathLabel {
  readonly box: Rect;
  readonly lines: readonly PlacedLine[];
}

/** Widths to try, in label heights: as few lines as there is room for. */
const widthsEm = [40, 26, 18, 14, 11] as const;

/**
 * Where the words of the assumed path stand: at the right end of the plot, under the flat part and
 * from there downwards, at the first place without a mark or the path; also above it, where asked
 * for, whatever is nearest. The last place is taken when there is none.
 */
export function findPathLabel(
  text: string,
  area: Rect,
  path: readonly Segment[],
  marks: readonly Rect[],
  fontPx: number,
  mayStandAbove = false,
): PathLabel {
  const style = { sizePx: fontPx, weight: 400, color: 'target' } as const;
  const flat = path[path.length - 1];
  const right = area.xPx + area.widthPx;
  const bottom = area.yPx + area.heightPx - fontPx * 0.4;
  let lowest: PathLabel | undefined;
  for (const em of widthsEm) {
    const widthPx = Math.min(em * fontPx, area.widthPx * 0.6);
    const lineCount = placeText(text, style, { xPx: 0, yPx: 0, widthPx }).lines.length;
    const heightPx = lineCount * fontPx * 1.3;
    const flatPx = flat === undefined ? area.yPx : flat.from.yPx;
    for (const top of topsFrom(flatPx, heightPx, [area.yPx, bottom], fontPx, mayStandAbove)) {
      const box: Rect = { xPx: right - widthPx, yPx: top, widthPx, heightPx };
      const label = {
        box,
        lines: placeText(text, style, { xPx: box.xPx, yPx: top, widthPx }).lines,
      };
      const isFree =
        !marks.some((mark) => overlaps(mark, box)) && !path.some((line) => entersRect(line, box));
      if (isFree) return label;
      lowest = label;
    }
  }
  const none: Rect = { xPx: right, yPx: bottom, widthPx: 0, heightPx: 0 };
  return lowest ?? { box: none, lines: [] };
}

/** Tops to try, nearest to the flat part first. */
function topsFrom(
  flatPx: number,
  heightPx: number,
  [highest, bottom]: readonly [number, number],
  fontPx: number,
  mayStandAbove: boolean,
): readonly number[] {
  const tops: number[] = [];
  const gapPx = fontPx * 0.3;
  for (let away = gapPx; away <= bottom - highest; away += fontPx * 0.5) {
    const above = flatPx - away - heightPx;
    if (mayStandAbove && above >= highest) tops.push(above);
    if (flatPx + away + heightPx <= bottom) tops.push(flatPx + away);
  }
  return tops;
}
