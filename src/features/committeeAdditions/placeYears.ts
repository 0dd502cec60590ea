import type { PlacedLine } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import type { Size } from './layoutCases';
import type { YearColumn, YearsMarks } from './yearsMarks';

/** The sums of one year as columns beside each other. */
export interface PlacedYear {
  readonly column: YearColumn;
  readonly rect: Rect;
  readonly bars: readonly { readonly index: number; readonly rect: Rect }[];
}

export interface PlacedYears {
  readonly years: readonly PlacedYear[];
  /** The zero line. */
  readonly axis: { readonly fromPx: number; readonly toPx: number; readonly yPx: number };
  readonly lines: readonly PlacedLine[];
  readonly bottomPx: number;
}

const barsEm = 3;
const lineEm = 1.25;

/** Width of all years at a label size, in px. */
export function yearsWidthPx(marks: YearsMarks, { fontPx }: Pick<Size, 'fontPx'>): number {
  return Math.max(columnPx(marks, fontPx) * marks.years.length, titlePx(marks, fontPx));
}

/** Small columns: the title, numbers on top of the bars, the year and its coverage below. */
export function placeYears(
  marks: YearsMarks,
  { fontPx }: Size,
  { xPx, yPx }: { readonly xPx: number; readonly yPx: number },
): PlacedYears {
  const { years, yearsMax, yearsTitle } = marks;
  const linePx = fontPx * lineEm;
  const yearPx = columnPx(marks, fontPx);
  const zeroPx = yPx + linePx * 2 + fontPx * barsEm;
  const lines: PlacedLine[] = [
    {
      text: yearsTitle,
      xPx,
      baselinePx: yPx + fontPx,
      sizePx: fontPx,
      weight: 400,
      color: 'muted',
    },
  ];
  const placed = years.map((column, index): PlacedYear => {
    const leftPx = xPx + index * yearPx;
    const innerPx = yearPx - fontPx * 0.7;
    const barPx = innerPx / Math.max(1, column.bars.length);
    const bars = column.bars.flatMap(({ value, text }, place) => {
      const barLeftPx = leftPx + place * barPx;
      const heightPx = ((value ?? 0) / yearsMax) * fontPx * barsEm;
      lines.push({
        text,
        xPx: barLeftPx + barPx / 2 - measureTextAt(fontPx, 400)(text) / 2,
        baselinePx: zeroPx - heightPx - fontPx * 0.25,
        sizePx: fontPx,
        weight: 400,
        color: value === null ? 'muted' : 'ink',
      });
      const rect = {
        xPx: barLeftPx + barPx * 0.1,
        yPx: zeroPx - heightPx,
        widthPx: barPx * 0.8,
        heightPx,
      };
      return value === null ? [] : [{ index: place, rect }];
    });
    const center = (text: string, weight: 400 | 600): number =>
      leftPx + innerPx / 2 - measureTextAt(fontPx, weight)(text) / 2;
    const year = String(column.year);
    lines.push({
      text: year,
      xPx: center(year, column.isShown ? 600 : 400),
      baselinePx: zeroPx + fontPx * 1.1,
      sizePx: fontPx,
      weight: column.isShown ? 600 : 400,
      color: column.isShown ? 'accent' : 'ink',
    });
    if (!column.isComplete) {
      lines.push({
        text: column.coverage,
        xPx: center(column.coverage, 400),
        baselinePx: zeroPx + fontPx * 2.3,
        sizePx: fontPx,
        weight: 400,
        color: 'muted',
      });
    }
    return {
      column,
      rect: { xPx: leftPx, yPx: yPx + linePx, widthPx: innerPx, heightPx: zeroPx - yPx - linePx },
      bars,
    };
  });
  const hasCoverage = years.some(({ isComplete }) => !isComplete);
  return {
    years: placed,
    axis: { fromPx: xPx, toPx: xPx + yearPx * years.length - fontPx * 0.7, yPx: zeroPx },
    lines,
    bottomPx: zeroPx + fontPx * (hasCoverage ? 2.6 : 1.4),
  };
}

function columnPx({ years, measures }: YearsMarks, fontPx: number): number {
  const measure = measureTextAt(fontPx, 600);
  const numbers = years.flatMap(({ bars }) => bars.map(({ text }) => measure(text)));
  const below = years.flatMap(({ year, coverage }) => [measure(String(year)), measure(coverage)]);
  const barPx = Math.max(fontPx * 1.2, ...numbers) + fontPx * 0.25;
  return Math.max(barPx * measures.length, ...below) + fontPx * 0.7;
}

function titlePx({ yearsTitle }: YearsMarks, fontPx: number): number {
  return measureTextAt(fontPx, 400)(yearsTitle);
}
