import { placeText, type PlacedLine } from '@/figures/textBlock';
import type { Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import { nameStyle, paperOf, stackedLines, valueLines } from './barLines';
import type { Place } from './placeStatements';
import type { Bar, BarGroup } from './reductionGroups';

export interface PlacedBar {
  readonly bar: Bar;
  /** The whole line, for pressing. */
  readonly row: Rect;
  readonly shape: Rect;
  /** What is written behind or above the bar stands on paper, not on the lines of the axis. */
  readonly paper: Rect;
  readonly lines: readonly PlacedLine[];
}

export interface PlacedGroup {
  readonly bars: readonly PlacedBar[];
  readonly headings: readonly PlacedLine[];
  /** Covers the lines of the axis behind a heading above its bars. */
  readonly headingPaper: Rect | undefined;
  readonly heightPx: number;
}

interface Measures {
  /** Where the axis starts. */
  readonly left: number;
  readonly xOf: (percent: number) => number;
  readonly fontPx: number;
}

/** One line a bar: name, bar, value; the scope's name to the left of its group. */
export function placeRows(
  group: BarGroup,
  { xPx, yPx, widthPx }: Place,
  {
    left,
    xOf,
    fontPx,
    rowPx,
    headingPx,
  }: Measures & { readonly rowPx: number; readonly headingPx: number },
): PlacedGroup {
  const heading = placeText(
    group.heading,
    { sizePx: fontPx, weight: 600, color: 'ink' },
    { xPx, yPx: yPx + (rowPx - fontPx * 1.3) / 2, widthPx: headingPx - 0.7 * fontPx },
  );
  const bars = group.bars.map((bar, index): PlacedBar => {
    const top = yPx + index * rowPx;
    const baselinePx = top + rowPx / 2 + fontPx * 0.36;
    const shape = barRect(bar, xOf, top + rowPx * 0.19, rowPx * 0.62);
    const name = { ...nameStyle(bar, fontPx), text: bar.name, baselinePx };
    const nameX = left - fontPx * 0.6 - measureTextAt(fontPx, 600)(bar.name);
    const valueX = shape.xPx + shape.widthPx + fontPx * 0.4;
    const values = valueLines(bar, valueX, baselinePx, fontPx);
    return {
      bar,
      row: { xPx, yPx: top, widthPx, heightPx: rowPx },
      shape,
      paper: paperOf(values, fontPx),
      lines: [{ ...name, xPx: nameX }, ...values],
    };
  });
  const heightPx = Math.max(group.bars.length * rowPx, heading.heightPx);
  return { bars, headings: heading.lines, headingPaper: undefined, heightPx };
}

/** Each bar under its own text, the scope's name above the group. */
export function placeStacked(
  group: BarGroup,
  { xPx, yPx, widthPx }: Place,
  { left, xOf, fontPx, squeeze }: Measures & { readonly squeeze: number },
): PlacedGroup {
  const heading = placeText(
    group.heading,
    { sizePx: fontPx, weight: 600, color: 'ink' },
    { xPx, yPx, widthPx },
  );
  let y = yPx + heading.heightPx + fontPx * 0.2;
  const bars = group.bars.map((bar): PlacedBar => {
    const top = y;
    const lines = stackedLines(bar, { xPx: left, yPx: top, widthPx: widthPx - left }, fontPx);
    const paper = paperOf(lines, fontPx);
    const textPx = paper.heightPx;
    const shape = barRect(bar, xOf, top + textPx + fontPx * 0.1, fontPx * 0.7);
    const heightPx = textPx + fontPx * (1.5 - 0.4 * squeeze);
    y += heightPx;
    return { bar, row: { xPx, yPx: top, widthPx, heightPx }, shape, paper, lines };
  });
  const headingPaper = paperOf(heading.lines, fontPx);
  return { bars, headings: heading.lines, headingPaper, heightPx: y - yPx };
}

function barRect(
  { value, range }: Bar,
  xOf: (p: number) => number,
  yPx: number,
  heightPx: number,
): Rect {
  if (range !== undefined) {
    const { min, max } = range;
    return { xPx: xOf(min), yPx, widthPx: xOf(max) - xOf(min), heightPx };
  }
  const from = Math.min(xOf(0), xOf(value));
  return { xPx: from, yPx, widthPx: Math.abs(xOf(value) - xOf(0)), heightPx };
}
