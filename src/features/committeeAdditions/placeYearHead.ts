import { type PlacedLine, placeText } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import type { Size } from './layoutCases';
import { type PlacedYears, placeYears, yearsWidthPx } from './placeYears';
import type { MeasureMark, YearsMarks } from './yearsMarks';

/** What stands above the bars: sums of the year, what was published, and the sums of all years. */
export interface PlacedHead {
  readonly heightPx: number;
  readonly lines: readonly PlacedLine[];
  /** The mark of each measure beside its sum: the key of the bars. */
  readonly keys: readonly { readonly measure: MeasureMark; readonly rect: Rect }[];
  /** Lines that keep what was published apart from the sums. */
  readonly rules: readonly Rect[];
  readonly years: PlacedYears | undefined;
}

const sumEm = 14;
const sumNumberEm = 2;
const narrowestTextEm = 20;
const gapEm = 1.6;

/** Side by side where there is room, else under each other. */
export function placeHead(marks: YearsMarks, size: Size, hasYears: boolean): PlacedHead {
  const { widthPx, fontPx } = size;
  const gapPx = fontPx * gapEm;
  const yearsPx = hasYears && marks.years.length > 0 ? yearsWidthPx(marks, size) : 0;
  const fitsBeside = widthPx - yearsPx - gapPx >= fontPx * sumEm * marks.measures.length;
  const besidePx = yearsPx > 0 && fitsBeside ? widthPx - yearsPx - gapPx : widthPx;
  const sums = placeSums(marks, besidePx, fontPx);
  const isWide = besidePx - sums.widthPx - gapPx >= fontPx * narrowestTextEm;
  const published =
    marks.published === ''
      ? undefined
      : placePublished(marks.published, isWide ? sums.widthPx + gapPx : 0, {
          yPx: isWide ? 0 : sums.heightPx + fontPx * 0.7,
          rightPx: besidePx,
          fontPx,
        });
  const textsPx = Math.max(sums.heightPx, published?.bottomPx ?? 0);
  const years =
    yearsPx === 0 || yearsPx > widthPx
      ? undefined
      : placeYears(marks, size, {
          xPx: besidePx < widthPx ? besidePx + gapPx : 0,
          yPx: besidePx < widthPx ? 0 : textsPx + fontPx * 0.9,
        });
  return {
    heightPx: Math.max(textsPx, years?.bottomPx ?? 0),
    lines: [...sums.lines, ...(published?.lines ?? []), ...(years?.lines ?? [])],
    keys: sums.keys,
    rules: published === undefined ? [] : [published.rule],
    years,
  };
}

function placeSums({ measures }: YearsMarks, widthPx: number, fontPx: number) {
  const columnPx = Math.min(fontPx * sumEm, widthPx / Math.max(1, measures.length));
  const keyPx = fontPx * 0.95;
  const placed = measures.map((measure, index) => {
    const xPx = index * columnPx;
    const innerPx = columnPx - fontPx * 0.6;
    const number = placeText(
      measure.sumText,
      { sizePx: fontPx * sumNumberEm, weight: 600, color: 'ink' },
      { xPx, yPx: 0, widthPx: innerPx },
    );
    const labelXPx = xPx + keyPx + fontPx * 0.4;
    const label = placeText(
      measure.label,
      { sizePx: fontPx, weight: 400, color: 'ink' },
      { xPx: labelXPx, yPx: number.heightPx, widthPx: innerPx - keyPx - fontPx * 0.4 },
    );
    const coverage = placeText(
      measure.coverage,
      { sizePx: fontPx, weight: 400, color: 'muted' },
      { xPx: labelXPx, yPx: number.heightPx + label.heightPx, widthPx: innerPx - keyPx },
    );
    return {
      measure,
      rect: {
        xPx,
        yPx: number.heightPx + fontPx * 0.2,
        widthPx: keyPx,
        heightPx: keyPx,
      },
      lines: [...number.lines, ...label.lines, ...coverage.lines],
      bottomPx: number.heightPx + label.heightPx + coverage.heightPx,
    };
  });
  return {
    widthPx: columnPx * measures.length,
    heightPx: Math.max(0, ...placed.map(({ bottomPx }) => bottomPx)),
    lines: placed.flatMap(({ lines }) => lines),
    keys: placed.map(({ measure, rect }) => ({ measure, rect })),
  };
}

function placePublished(
  text: string,
  xPx: number,
  {
    yPx,
    rightPx,
    fontPx,
  }: { readonly yPx: number; readonly rightPx: number; readonly fontPx: number },
) {
  const insetPx = fontPx * 0.8;
  const topPx = yPx + fontPx * 0.3;
  const longestPx = fontPx * 46;
  // A few words more than needed, since a measured text may come out a little wider.
  const roomPx = Math.min(rightPx - xPx - insetPx, longestPx);
  const block = placeText(
    text,
    { sizePx: fontPx, weight: 400, color: 'muted' },
    { xPx: xPx + insetPx, yPx: topPx, widthPx: roomPx },
  );
  return {
    lines: block.lines,
    rule: { xPx, yPx: topPx, widthPx: fontPx / 6, heightPx: block.heightPx },
    bottomPx: topPx + block.heightPx,
  };
}
