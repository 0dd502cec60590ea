import type { AbsenceLists } from '@/domain/dataset';
import type { FaultLog } from './faultLog';
import { findHeader, type Header } from './header';
import type { ImportCounts } from './importReading';
import { createKeyCheck } from './keyCheck';
import { findRowsUnderMerges } from './mergedCells';
import type { RowEnv } from './rowEnv';
import { createRowReader } from './rowReader';
import type { SheetSpec } from './sheetSpec';
import type { Table, TableRow } from './table';

/** More rows than any office has; the rest is named, not read. */
export const mostRows = 20_000;

export interface TableReading<Row, AbsenceRow> extends Required<AbsenceLists<AbsenceRow>> {
  readonly rows: readonly Row[];
  readonly counts: ImportCounts;
}

/**
 * Reads the rows of a table below its header; what is wrong goes into the log, and the good rows
 * remain. `onRow` is told the share of rows done, 0 to 1.
 */
export function readTable<Row, AbsenceRow>(
  table: Table,
  spec: SheetSpec<Row, AbsenceRow>,
  env: RowEnv,
  log: FaultLog,
  onRow: (share: number) => void,
): TableReading<Row, AbsenceRow> {
  const header = findHeader(table, spec.sheet);
  if (table.openQuoteRow !== undefined) log.fault({ rule: 'open-quote', row: table.openQuoteRow });
  if (header === undefined) {
    if (table.rows.length > 0) log.fault({ rule: 'no-header' });
    return nothing(table.rows.length);
  }
  const filled = table.rows.filter((row) => row.row > header.row && holdsData(row, header));
  if (!checkHeader(header, log)) return nothing(filled.length);

  const under = findRowsUnderMerges(table, header, log);
  const rows: Row[] = [];
  const notApplicable: AbsenceRow[] = [];
  const notPublished: AbsenceRow[] = [];
  const isFirst = createKeyCheck(log);
  let bad = 0;
  let blank = 0;

  const readRow = (tableRow: TableRow): boolean => {
    if (under.has(tableRow.row)) return false;
    const row = createRowReader(tableRow, header.columns, log);
    if (table.isDelimited && isTooLong(tableRow, header)) {
      row.fail('extra-cells');
      return false;
    }
    const value = spec.valueColumns.find((column) => !row.isBlank(column));
    if (value === undefined) {
      blank += 1;
      return true;
    }
    const absence = row.absentState(value);
    if (spec.readAbsence !== undefined && absence !== undefined) {
      const read = spec.readAbsence(row, env, log);
      if (read === undefined || !isFirst(row.row, spec.questionOf(read))) return false;
      (absence === 'not-published' ? notPublished : notApplicable).push(read);
      return true;
    }
    const read = spec.read(row, env, log);
    if (read === undefined) return false;
    if (!isFirst(row.row, spec.questionOf(read), spec.keyOf(read))) return false;
    rows.push(read);
    return true;
  };
  filled.slice(0, mostRows).forEach((row, index) => {
    onRow(index / filled.length);
    if (!readRow(row)) bad += 1;
  });

  const beyond = filled.slice(mostRows);
  const [first] = beyond;
  if (first !== undefined) {
    log.fault({
      rule: 'too-many-rows',
      row: first.row,
      otherRow: beyond[beyond.length - 1]?.row ?? first.row,
      count: beyond.length,
      other: String(mostRows),
    });
  }
  const good = rows.length + notApplicable.length + notPublished.length;
  const counts = { read: filled.length, good, bad: bad + beyond.length, blank };
  return { rows, notApplicable, notPublished, counts };
}

function nothing(read: number): TableReading<never, never> {
  return {
    rows: [],
    notApplicable: [],
    notPublished: [],
    counts: { read, good: 0, bad: read, blank: 0 },
  };
}

function holdsData({ cells }: TableRow, { columns }: Header): boolean {
  return [...columns.values()].some(({ index }) => cells.has(index));
}

function isTooLong({ cells }: TableRow, { lastIndex }: Header): boolean {
  return [...cells.keys()].some((index) => index > lastIndex);
}

function checkHeader({ row, missing, twice, unknown }: Header, log: FaultLog): boolean {
  for (const label of unknown) log.warn({ rule: 'unknown-column', row, column: label });
  for (const label of twice) log.fault({ rule: 'column-twice', row, column: label });
  for (const label of missing) log.fault({ rule: 'missing-column', row, column: label });
  return missing.length === 0;
}
