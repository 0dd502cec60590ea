import type { ChartBox } from '@/figures/figureSpec';
import { type PlacedLine, placeText, type TextBlock, type TextStyle } from '@/figures/textBlock';
import { measureTextAt } from '@/lib/textMeasure';
import type { CaseMark } from './committeeMarks';

export type Size = Pick<ChartBox, 'widthPx' | 'fontPx'>;

export interface PlacedCase {
  readonly mark: CaseMark;
  readonly yPx: number;
  readonly heightPx: number;
  readonly dotYPx: number;
  readonly lines: readonly PlacedLine[];
}

/** Below this many label sizes a case's date, place and words stand under each other. */
const columnsFromEm = 56;

/** Where the parts of a case stand, in px. */
export interface CaseColumns {
  /** Left edges; undefined when there is no room for columns. */
  readonly place: { readonly xPx: number; readonly widthPx: number } | undefined;
  readonly dateXPx: number;
  readonly whatXPx: number;
}

/** Columns as wide as their longest text; none on a narrow box. */
export function columnsOf(cases: readonly CaseMark[], { widthPx, fontPx }: Size): CaseColumns {
  const dateXPx = fontPx * 1.6;
  if (widthPx < fontPx * columnsFromEm) return { place: undefined, dateXPx, whatXPx: dateXPx };
  const measure = measureTextAt(fontPx, 600);
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(measure));
  const xPx = dateXPx + widest(cases.map(({ date }) => date)) + fontPx * 1.2;
  const placePx = widest(cases.map(({ place }) => place));
  return { place: { xPx, widthPx: placePx }, dateXPx, whatXPx: xPx + placePx + fontPx * 1.2 };
}

/** One case from `yPx` down; `detail` is what stands under its words. */
export function placeCase(
  mark: CaseMark,
  detail: string,
  yPx: number,
  { place, dateXPx, whatXPx }: CaseColumns,
  { widthPx, fontPx }: Size,
): PlacedCase {
  const strong: TextStyle = {
    sizePx: fontPx,
    weight: 600,
    color: mark.isChosen ? 'accent' : 'ink',
  };
  const plain: TextStyle = { sizePx: fontPx, weight: 400, color: 'ink' };
  const muted: TextStyle = { sizePx: fontPx, weight: 400, color: 'muted' };
  const topPx = yPx + fontPx * 0.4;
  const whatPx = widthPx - whatXPx - fontPx * 0.4;
  const heads: readonly TextBlock[] =
    place === undefined
      ? [
          placeText(`${mark.date} · ${mark.place}`, strong, {
            xPx: dateXPx,
            yPx: topPx,
            widthPx: whatPx,
          }),
        ]
      : [
          placeText(mark.date, plain, { xPx: dateXPx, yPx: topPx, widthPx: place.xPx - dateXPx }),
          placeText(mark.place, strong, {
            xPx: place.xPx,
            yPx: topPx,
            widthPx: place.widthPx + fontPx,
          }),
        ];
  const whatYPx = place === undefined ? topPx + Math.max(...heads.map((h) => h.heightPx)) : topPx;
  const what = placeText(mark.what, plain, { xPx: whatXPx, yPx: whatYPx, widthPx: whatPx });
  const under = placeText(detail, muted, {
    xPx: whatXPx,
    yPx: whatYPx + what.heightPx,
    widthPx: whatPx,
  });
  const bottomPx = whatYPx + what.heightPx + under.heightPx;
  return {
    mark,
    yPx,
    heightPx: bottomPx - yPx + fontPx * 0.4,
    dotYPx: topPx + fontPx * 0.66,
    lines: [...heads.flatMap(({ lines }) => lines), ...what.lines, ...under.lines],
  };
}
