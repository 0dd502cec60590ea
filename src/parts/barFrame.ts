import type { MarkStyle } from '@/figures/legend';
import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { BarRow, BarsPart, Run } from './part';
import { runGapEm, runsWidth } from './placeRuns';
import type { Room } from './scene';

/** Names take at most this share of the width; longer ones take two lines. */
const nameShare = 0.42;
/** Between names and bars, and between a bar and the words behind it. */
export const nameGapEm = 0.7;
export const behindGapEm = 0.5;
/** From one line of a name to the next. */
export const nameLineEm = 1.15;
/** Widths to try for the headings beside their rows, and how much of the whole they may take. */
const headingsEm = [9.5, 10.5, 11.5, 12.5, 13.5, 15, 17] as const;
const headingShare = 0.24;
/** Narrower, each bar of groups with headings stands under its own words, unless these are aligned. */
const leastRowsEm = 48;
/** With a shorter axis, in sizes of the text, less is said behind the bars. */
const leastAxisEm = { behind: 14, aligned: 9 };
/** Free left and right of a number in its segment, together. */
const insideEm = 0.5;
const rightMarginEm = 0.7;

/** Where names, bars and words of a part stand, in px. */
export interface BarFrame extends Room {
  /** True: a line a bar, name, bar and words in it; else the bar under its words. */
  readonly isRows: boolean;
  readonly rowPx: number;
  /** Lines of the grid or a target run through the words. */
  readonly hasLines: boolean;
  /** Width of the headings left of their rows; 0 where they stand above them. */
  readonly headingPx: number;
  /** 0 where the names stand in a column further left. */
  readonly namesPx: number;
  /** Left end of the axis. */
  readonly leftPx: number;
  readonly unitPx: number;
  /** Length of the axis. */
  readonly axisPx: number;
  /** Where aligned words stand, from the left; none where they stand behind their bars. */
  readonly columns: readonly { readonly xPx: number; readonly widthPx: number }[];
  /** What is due of each bar, in the units of the axis. */
  readonly due: number | undefined;
  readonly xOf: (value: number) => number;
  readonly behindOf: (row: BarRow) => readonly Run[];
  readonly styleOf: (series: string) => MarkStyle;
}

/**
 * Every name and number whole; the scale takes what is left. Less is said behind the bars where the
 * numbers in them, or the axis, would have too little.
 * @param namesPx width of the names, where that is decided already
 */
export function frameOf(part: BarsPart, room: Room, namesPx?: number): BarFrame {
  const full = frameWith(part, room, ({ behind }) => behind, namesPx);
  if (!isShort(part, full)) return full;
  return frameWith(part, room, ({ tight, behind }) => tight ?? behind, namesPx);
}

function frameWith(
  part: BarsPart,
  room: Room,
  behindOf: BarFrame['behindOf'],
  ownNamesPx: number | undefined,
): BarFrame {
  const { groups, axis, series, isAligned = false } = part;
  const { xPx, widthPx, fontPx, squeeze } = room;
  const rows = rowsOf(part);
  const hasHeadings = groups.some(({ heading }) => heading !== '');
  const isRows = !hasHeadings || isAligned || widthPx >= leastRowsEm * fontPx;
  const namesPx = ownNamesPx ?? (isRows ? namesWidth(rows, room) : fontPx * 1.2);
  const lines =
    isRows && namesPx > 0
      ? Math.max(1, ...rows.map(({ name }) => linesOf(name, namesPx, fontPx).length))
      : 1;
  const loosePx = fontPx * (hasHeadings ? 2 - 0.88 * squeeze : 2.4 - 0.9 * squeeze);
  const rowPx = Math.max(loosePx, fontPx * (lines * nameLineEm + (lines > 1 ? 0.2 : 0)));
  const isBeside = isRows && hasHeadings && !isAligned;
  const headingPx = isBeside ? headingWidth(groups, rowPx, room) : 0;
  const leftPx = xPx + headingPx + namesPx;
  const endPx = widthPx - headingPx - namesPx;
  const lowest = Math.min(0, axis.min);
  const span = Math.max(1, axis.max - lowest);
  const tail = isAligned ? tailOf(part, behindOf, fontPx) : { widths: [], wholePx: 0 };
  const limits = rows.map((row) => {
    const behind = behindOf(row);
    const behindPx = behind.length === 0 ? 0 : behindGapEm * fontPx + runsWidth(behind, fontPx);
    return (
      Math.max(0, endPx - behindPx - fontPx * rightMarginEm) / Math.max(0.01, endOf(row) - lowest)
    );
  });
  // The last number of the axis stands half beyond it.
  const marginPx = fontPx * (axis.ticks === undefined ? rightMarginEm : 1.4);
  const freePx = endPx - (isAligned ? behindGapEm * fontPx + tail.wholePx : marginPx);
  const unitPx = Math.min(Math.max(0, freePx) / span, ...(isRows && !isAligned ? limits : []));
  const styles = new Map(series.map(({ id, style }) => [id, style]));
  let columnPx = leftPx + span * unitPx + behindGapEm * fontPx;
  return {
    ...room,
    isRows,
    hasLines: axis.ticks !== undefined || axis.target !== undefined,
    rowPx,
    headingPx,
    namesPx,
    leftPx,
    unitPx,
    axisPx: span * unitPx,
    columns: tail.widths.map((one) => {
      const column = { xPx: columnPx, widthPx: one };
      columnPx += one + runGapEm * fontPx;
      return column;
    }),
    due: axis.due?.at,
    xOf: (value) => leftPx + (value - lowest) * unitPx,
    behindOf,
    styleOf: (id) => styles.get(id) ?? { kind: 'named' },
  };
}

/** Every line that can be drawn of a part. */
function rowsOf({ groups }: BarsPart): readonly BarRow[] {
  return groups.flatMap(({ rows, gaps = [], total }) => [
    ...rows,
    ...gaps,
    ...(total === undefined ? [] : [total]),
  ]);
}

/** Columns as wide as the widest words in each; a total's words go through all of them. */
function tailOf({ groups }: BarsPart, behindOf: BarFrame['behindOf'], fontPx: number) {
  const words = groups.flatMap(({ rows }) => rows.map(behindOf));
  const count = Math.max(0, ...words.map(({ length }) => length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...words.map((runs) => runsWidth(runs.slice(at, at + 1), fontPx))),
  );
  const gapsPx = Math.max(0, count - 1) * runGapEm * fontPx;
  const totals = groups.map(({ total }) =>
    total === undefined ? 0 : runsWidth(total.behind, fontPx),
  );
  return {
    widths,
    wholePx: Math.max(
      widths.reduce((sum, one) => sum + one, gapsPx),
      ...totals,
    ),
  };
}

/** The words behind the bars leave too little for the numbers in them, or for the axis. */
function isShort(part: BarsPart, { unitPx, axisPx, fontPx }: BarFrame): boolean {
  const strong = measureTextAt(fontPx, 600);
  const numbers = rowsOf(part)
    .flatMap(({ segments }) => segments)
    .filter(({ text, value }) => text !== undefined && value > 0);
  return numbers.length === 0
    ? axisPx < leastAxisEm[part.isAligned === true ? 'aligned' : 'behind'] * fontPx
    : numbers.some(({ text = '', value }) => value * unitPx < strong(text) + fontPx * insideEm);
}

/** Width of the names of a part before its bars, in px. */
export function nameColumn(part: BarsPart, room: Room): number {
  return namesWidth(rowsOf(part), room);
}

/** As wide as the longest name with its star, but no wider than its share. */
function namesWidth(rows: readonly BarRow[], { widthPx, fontPx }: Room): number {
  const strong = measureTextAt(fontPx, 600);
  const names = rows.map(({ name, fact }) => strong(name) + (fact.isPinned ? fontPx * 1.1 : 0));
  return Math.ceil(Math.min(Math.max(0, ...names) + fontPx, widthPx * nameShare));
}

/** A name on as many lines as its column needs. */
export function linesOf(name: string, namesPx: number, fontPx: number): readonly string[] {
  return wrapText(name, namesPx - fontPx * nameGapEm, measureTextAt(fontPx, 600));
}

/** As narrow as lets each heading stand beside its rows; narrow too where none does. */
function headingWidth(
  groups: BarsPart['groups'],
  rowPx: number,
  { widthPx, fontPx }: Room,
): number {
  const strong = measureTextAt(fontPx, 600);
  const widths = headingsEm.map((em) => em * fontPx).filter((px) => px <= widthPx * headingShare);
  const fitting = widths.find((px) =>
    groups.every(({ heading, rows }) => {
      const lines = wrapText(heading, px - fontPx * nameGapEm, strong).length;
      return lines * fontPx * 1.3 <= rows.length * rowPx + fontPx * 0.1;
    }),
  );
  return fitting ?? headingsEm[0] * fontPx;
}

/** Where a row's bar ends, in the units of the axis; 0 for one that ends left of it. */
export function endOf({ segments }: BarRow): number {
  return Math.max(
    0,
    segments.reduce((end, { from = end, value }) => from + value, 0),
  );
}
