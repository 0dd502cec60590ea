import type { MarkStyle } from '@/figures/legend';
import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { BarRow, BarsPart, Run } from './part';
import { runsWidth } from './placeRuns';
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
/** Narrower, each bar of groups with headings stands under its own words. */
const leastRowsEm = 48;
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
  /** Left end of the axis. */
  readonly leftPx: number;
  readonly unitPx: number;
  readonly xOf: (value: number) => number;
  readonly behindOf: (row: BarRow) => readonly Run[];
  readonly styleOf: (series: string) => MarkStyle;
}

/** Every name and number whole; the scale takes what is left. */
export function frameOf(
  { groups, axis, series }: BarsPart,
  room: Room,
  behindOf: BarFrame['behindOf'],
): BarFrame {
  const { xPx, widthPx, fontPx, squeeze } = room;
  const rows = groups.flatMap((group) => group.rows);
  const hasHeadings = groups.some(({ heading }) => heading !== '');
  const isRows = !hasHeadings || widthPx >= leastRowsEm * fontPx;
  const namesPx = isRows ? namesWidth(rows, room) : fontPx * 1.2;
  const lines = isRows
    ? Math.max(1, ...rows.map(({ name }) => linesOf(name, namesPx, fontPx).length))
    : 1;
  const loosePx = fontPx * (hasHeadings ? 2 - 0.76 * squeeze : 2.4 - 0.9 * squeeze);
  const rowPx = Math.max(loosePx, fontPx * (lines * nameLineEm + (lines > 1 ? 0.2 : 0)));
  const headingPx = isRows && hasHeadings ? headingWidth(groups, rowPx, room) : 0;
  const leftPx = xPx + headingPx + namesPx;
  const endPx = widthPx - headingPx - namesPx;
  const lowest = Math.min(0, axis.min);
  const limits = rows.map((row) => {
    const behind = behindOf(row);
    const behindPx = behind.length === 0 ? 0 : behindGapEm * fontPx + runsWidth(behind, fontPx);
    return (
      Math.max(0, endPx - behindPx - fontPx * rightMarginEm) / Math.max(0.01, endOf(row) - lowest)
    );
  });
  // The last number of the axis stands half beyond it.
  const marginPx = fontPx * (axis.ticks === undefined ? rightMarginEm : 1.4);
  const widestUnit = Math.max(0, endPx - marginPx) / Math.max(1, axis.max - lowest);
  const unitPx = Math.min(widestUnit, ...(isRows ? limits : []));
  const styles = new Map(series.map(({ id, style }) => [id, style]));
  return {
    ...room,
    isRows,
    hasLines: axis.ticks !== undefined || axis.target !== undefined,
    rowPx,
    headingPx,
    leftPx,
    unitPx,
    xOf: (value) => leftPx + (value - lowest) * unitPx,
    behindOf,
    styleOf: (id) => styles.get(id) ?? { kind: 'named' },
  };
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
