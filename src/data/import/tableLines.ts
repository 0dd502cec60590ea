import type { FaultLog } from './faultLog';
import { type Header, readRepeatedHeader } from './header';
import type { SheetSpec } from './sheetSpec';
import { columnLetters, type Table, type TableRow } from './table';

/** More rows than any office has; the rest is named, not read. */
export const mostRows = 20_000;

/** The rows of a table that are to be read. */
export interface TableLines {
  readonly lines: readonly TableRow[];
  /** Rows below them that are not read; why is in the log. */
  readonly left: number;
  /** By its number: the row repeats the header, as on the top of every printed page. */
  readonly isAgain: (row: number) => boolean;
  /**
   * The row of a delimited file was cut at the wrong places: a decimal comma, or a separator in a
   * text, parts its fields, also where the last one is then blank.
   */
  readonly isTooLong: (row: TableRow) => boolean;
}

/** The rows with data below a header, up to a header with its columns in other places. */
export function readTableLines(
  { rows, separator }: Table,
  header: Header,
  { sheet, valueColumns }: Pick<SheetSpec<never, never>, 'sheet' | 'valueColumns'>,
  log: FaultLog,
): TableLines {
  const below = rows.filter((row) => row.row > header.row && holdsData(row, header));
  const again = below.map((row) => readRepeatedHeader(row, header, sheet, valueColumns));
  const repeated = new Set(
    below.flatMap(({ row }, index) => (again[index] === 'same' ? [row] : [])),
  );
  const turn = again.indexOf('other');
  const own = turn < 0 ? below : below.slice(0, turn);
  const lines = own.slice(0, mostRows);
  reportLeft('too-many-rows', own.slice(mostRows), log);
  reportLeft('second-header', below.slice(own.length), log);
  const longest = longestRow(header, separator, own);
  return {
    lines,
    left: below.length - lines.length,
    isAgain: (row) => repeated.has(row),
    isTooLong({ cells, width = 0 }) {
      if (longest === undefined) return false;
      return width > longest || [...cells.keys()].some((index) => index >= header.width);
    },
  };
}

function holdsData({ cells }: TableRow, { columns }: Header): boolean {
  return [...columns.values()].some(({ index }) => cells.has(index));
}

/**
 * The most fields that a row of a delimited file may have; undefined for a sheet. Some programs end
 * every row with a separator; a comma at the end may be the sign of a decimal comma before it.
 */
function longestRow(
  { width }: Header,
  separator: string | undefined,
  rows: readonly TableRow[],
): number | undefined {
  if (separator === undefined || separator === ',')
    return separator === undefined ? undefined : width;
  const widths = rows.map((row) => row.width ?? 0);
  return Math.max(
    width,
    widths.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY),
  );
}

function reportLeft(
  rule: 'too-many-rows' | 'second-header',
  rows: readonly TableRow[],
  log: FaultLog,
): void {
  const [first] = rows;
  if (first === undefined) return;
  log.fault({
    rule,
    row: first.row,
    otherRow: rows.at(-1)?.row ?? first.row,
    count: rows.length,
    other: String(mostRows),
  });
}

/** What stands in a column that nobody has named is not read. */
export function remarkUnnamed({ row, cells }: TableRow, { labelled }: Header, log: FaultLog): void {
  for (const index of cells.keys()) {
    if (!labelled.has(index)) log.warnOnce('unnamed-column', row, columnLetters(index));
  }
}
