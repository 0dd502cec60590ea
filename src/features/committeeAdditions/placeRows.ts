import { numberOf } from '@/domain/reported';
import type { PlacedLine } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { Size } from './layoutCases';
import type { BarMark, ProvinceBars, YearsMarks } from './yearsMarks';

/** One bar; a zero is `widthPx` 0 and drawn as a hairline, absence has no rect at all. */
export interface PlacedBar {
  readonly bar: BarMark;
  readonly rect: Rect;
  readonly text: PlacedLine;
}

export interface PlacedRow {
  readonly row: ProvinceBars;
  readonly rect: Rect;
  readonly name: readonly PlacedLine[];
  readonly bars: readonly PlacedBar[];
  /** Where a star for the reader's own province goes. */
  readonly pin: { readonly xPx: number; readonly yPx: number };
}

/** The scale of the first column's bars, in px. */
export interface BarScale {
  readonly zeroPx: number;
  readonly unitPx: number;
  /** Of the longest bar. */
  readonly longestPx: number;
}

interface Place {
  readonly topPx: number;
  readonly columns: number;
  /** 1 or more: how much higher than needed. */
  readonly stretch: number;
}

// Digits have no descenders, so lines of numbers may stand closer than lines of words.
const barEm = 1.05;
const barThickness = 0.74;
const gapEm = 0.42;
const nameLineEm = 1.15;
const gutterEm = 1.8;

/** Pairs of bars in columns, filled downwards, all on one scale from zero. */
export function placeRows(
  { rows, max, measures }: YearsMarks,
  { widthPx, fontPx }: Size,
  { topPx, columns, stretch }: Place,
): {
  readonly rows: readonly PlacedRow[];
  readonly heightPx: number;
  readonly scale: BarScale;
} {
  const perColumn = Math.ceil(rows.length / columns);
  const columnPx = (widthPx - (columns - 1) * gutterEm * fontPx) / columns;
  const measureName = measureTextAt(fontPx, 600);
  const measureNumber = measureTextAt(fontPx, 600);
  const widestName = Math.max(0, ...rows.map(({ name }) => measureName(name)));
  const namePx = Math.min(widestName + fontPx * 1.5, columnPx * 0.44);
  const texts = rows.flatMap(({ bars }) => bars.map(({ text }) => text));
  const numberPx = Math.max(fontPx * 2, ...texts.map(measureNumber)) + fontPx * 0.5;
  const longestPx = Math.max(fontPx, columnPx - namePx - numberPx);
  const names = rows.map(({ name }) => wrapText(name, namePx - fontPx * 1.4, measureName));
  const mostLines = Math.max(1, ...names.map(({ length }) => length));
  const barPx = fontPx * (measures.length === 1 ? 1.15 : barEm) * stretch;
  const innerPx = Math.max(barPx * measures.length, mostLines * fontPx * nameLineEm);
  const rowPx = innerPx + fontPx * gapEm;
  const placed = rows.map((row, index): PlacedRow => {
    const column = Math.floor(index / perColumn);
    const xPx = column * (columnPx + gutterEm * fontPx);
    const yPx = topPx + (index % perColumn) * rowPx;
    const middlePx = yPx + rowPx / 2;
    const lines = names[index] ?? [];
    const firstPx = middlePx - ((lines.length - 1) / 2) * fontPx * nameLineEm + fontPx * 0.35;
    const barsTopPx = middlePx - (barPx * measures.length) / 2;
    return {
      row,
      rect: { xPx, yPx, widthPx: columnPx, heightPx: rowPx },
      name: lines.map((text, line) => ({
        text,
        xPx: xPx + fontPx * 0.3,
        baselinePx: firstPx + line * fontPx * nameLineEm,
        sizePx: fontPx,
        weight: row.isChosen ? 600 : 400,
        color: row.isChosen ? 'accent' : 'ink',
      })),
      bars: row.bars.map((bar, place) => {
        const thickPx = barPx * barThickness;
        const barYPx = barsTopPx + place * barPx + (barPx - thickPx) / 2;
        const value = numberOf(bar.reading);
        const barWidthPx = value === null ? thickPx : (value / max) * longestPx;
        const xBarPx = xPx + namePx;
        return {
          bar,
          rect: { xPx: xBarPx, yPx: barYPx, widthPx: barWidthPx, heightPx: thickPx },
          text: {
            text: bar.text,
            xPx: xBarPx + barWidthPx + fontPx * 0.4,
            baselinePx: barYPx + thickPx / 2 + fontPx * 0.35,
            sizePx: fontPx,
            weight: value === null ? 400 : 600,
            color: value === null ? 'muted' : 'ink',
          },
        };
      }),
      pin: { xPx: xPx + namePx - fontPx * 0.7, yPx: middlePx },
    };
  });
  const scale = { zeroPx: namePx, unitPx: longestPx / max, longestPx };
  return { rows: placed, heightPx: perColumn * rowPx, scale };
}
