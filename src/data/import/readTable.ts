import { type ImportColumn, importColumns } from '@/domain/importColumns';
import type { AbsenceLists } from '@/domain/dataset';
import type { createAnswerBook, PlacedAnswer } from './answers';
import type { FaultLog } from './faultLog';
import { findHeader, type Header, readRepeatedHeader } from './header';
import type { DatasetAnswers, ImportCounts } from './importReading';
import { readMergedCells } from './mergedCells';
import type { DateWays } from './readDate';
import type { RowEnv } from './rowEnv';
import { createRowReader, type RowWays } from './rowReader';
import type { SheetSpec } from './sheetSpec';
import { findSideRow, isMadeUp } from './sideRows';
import { columnLetters, type Table, type TableRow } from './table';
import { chooseDateOrder, remarkHidden, remarkShares } from './wholeColumns';

/** More rows than any office has; the rest is named, not read. */
export const mostRows = 20_000;

export interface TableReading<Row, AbsenceRow> extends Required<AbsenceLists<AbsenceRow>> {
  readonly rows: readonly Row[];
  readonly answers: DatasetAnswers;
  readonly counts: ImportCounts;
  /** Rows that say of themselves that they are made up. */
  readonly madeUp: number;
}

/** What a table is read with. */
export interface TableTools {
  readonly env: RowEnv;
  readonly log: FaultLog;
  readonly book: ReturnType<typeof createAnswerBook>;
  readonly fileName: string;
}

/**
 * Reads the rows of a table below its header; what is wrong goes into the log, and the good rows
 * remain. `onRow` is told the share of rows done, 0 to 1.
 */
export function readTable<Row, AbsenceRow>(
  table: Table,
  spec: SheetSpec<Row, AbsenceRow>,
  { env, log, book, fileName }: TableTools,
  onRow: (share: number) => void,
): TableReading<Row, AbsenceRow> {
  const header = findHeader(table, spec.sheet);
  if (table.openQuoteRow !== undefined) log.fault({ rule: 'open-quote', row: table.openQuoteRow });
  if (header === undefined) {
    if (table.rows.length > 0) log.fault({ rule: 'no-header' });
    return nothing(table.rows.length);
  }
  const below = table.rows.filter((row) => row.row > header.row && holdsData(row, header));
  if (!checkHeader(header, spec.sheet, log)) return nothing(below.length);

  const { lost, filled } = readMergedCells(table, header, spec.valueColumns, log);
  const ways: RowWays = {
    columns: header.columns,
    dates: dateWaysOf(table, header, env, log),
    ...(header.code !== undefined && { code: header.code }),
  };
  const again = below.map((row) => readRepeatedHeader(row, header, spec.sheet, spec.valueColumns));
  const turn = again.indexOf('other');
  const lines = turn < 0 ? below : below.slice(0, turn);
  if (turn >= 0) reportSecondTable(below.slice(turn), log);
  remarkHidden(table, header, lines, log);
  const longest = longestRow(header, table.separator, lines);
  const rows: Row[] = [];
  const absences = {
    'not-applicable': new Array<AbsenceRow>(),
    'not-published': new Array<AbsenceRow>(),
  };
  const answers = {
    observations: new Array<PlacedAnswer>(),
    notApplicable: new Array<PlacedAnswer>(),
    notPublished: new Array<PlacedAnswer>(),
  };
  const counts = { read: 0, good: 0, bad: 0, blank: 0 };
  let madeUp = 0;

  const readRow = (tableRow: TableRow, isAgain: boolean): 'good' | 'bad' | 'blank' | 'aside' => {
    const row = createRowReader(tableRow, ways, log);
    const side = isAgain ? 'repeated-header' : findSideRow(row, tableRow, env, spec);
    if (side !== undefined) {
      log.warnOnce(side, row.row);
      return 'aside';
    }
    if (lost.has(tableRow.row)) return 'bad';
    if (isTooLong(tableRow, header, longest)) {
      row.fail('extra-cells');
      return 'bad';
    }
    const isFilled = (column: ImportColumn): boolean => !row.isBlank(column);
    if (!spec.valueColumns.some(isFilled)) return 'blank';
    if (isMadeUp(row)) {
      row.fail('illustrative');
      madeUp += 1;
      return 'bad';
    }
    const isFirst = (answer: PlacedAnswer): boolean => keep(book(answer), log, answer);
    const placed = { fileName, sheet: log.sheet, row: row.row };
    const mark = spec.valueColumns.find((one) => row.absentState(one) !== undefined);
    const state = mark && row.absentState(mark);
    if (spec.readAbsence !== undefined && mark !== undefined && state !== undefined) {
      const other = spec.valueColumns.find(
        (one) => isFilled(one) && row.absentState(one) !== state,
      );
      if (other !== undefined) row.fail('x-beside-number', mark);
      const read = spec.readAbsence(row, env, log);
      if (read === undefined || row.isBad()) return 'bad';
      const answer = { ...spec.absenceOf(read, state), ...placed };
      if (!isFirst(answer)) return 'bad';
      absences[state].push(read);
      answers[state === 'not-published' ? 'notPublished' : 'notApplicable'].push(answer);
      return 'good';
    }
    const read = spec.read(row, env, log);
    if (read === undefined || row.isBad()) return 'bad';
    const answer = { ...spec.answerOf(read), ...placed };
    if (!isFirst(answer)) return 'bad';
    rows.push(read);
    answers.observations.push(answer);
    return 'good';
  };
  lines.slice(0, mostRows).forEach((plain, index) => {
    onRow(index / lines.length);
    const more = filled.get(plain.row);
    const row =
      more === undefined ? plain : { ...plain, cells: new Map([...plain.cells, ...more]) };
    const what = readRow(row, again[index] === 'same');
    if (what === 'aside') return;
    counts.read += 1;
    counts[what] += 1;
    if (what !== 'bad') remarkUnnamed(plain, header, log);
  });
  remarkShares(header, lines.slice(0, mostRows), log);
  const beyond = lines.slice(mostRows);
  reportBeyond(beyond, log);
  const left = beyond.length + below.length - lines.length;
  counts.read += left;
  counts.bad += left;
  const { 'not-applicable': notApplicable, 'not-published': notPublished } = absences;
  return { rows, notApplicable, notPublished, answers, counts, madeUp };
}

function nothing(read: number): TableReading<never, never> {
  const counts = { read, good: 0, bad: read, blank: 0 };
  const lists = { notApplicable: [], notPublished: [] };
  return { rows: [], ...lists, answers: { observations: [], ...lists }, counts, madeUp: 0 };
}

/** Logs what a row says against another, with where and what each of both says; true where it can stay. */
export function keep(
  clash: ReturnType<ReturnType<typeof createAnswerBook>>,
  log: Pick<FaultLog, 'fault' | 'warn'>,
  { row, sheet, said }: PlacedAnswer,
): boolean {
  if (clash === undefined) return true;
  const { rule, earlier, isRefused } = clash;
  const told = {
    rule,
    row,
    value: said,
    otherRow: earlier.row,
    other: earlier.said,
    ...(earlier.sheet !== sheet && { otherPlace: earlier.sheet }),
  };
  if (isRefused) log.fault(told);
  else log.warn(told);
  return !isRefused;
}

function dateWaysOf(table: Table, header: Header, { answers }: RowEnv, log: FaultLog): DateWays {
  const isFrom1904 = table.isFrom1904 === true;
  return { order: chooseDateOrder(table, header, answers.dayMonth, log), isFrom1904 };
}

function reportBeyond(beyond: readonly TableRow[], log: FaultLog): void {
  const [first] = beyond;
  if (first === undefined) return;
  log.fault({
    rule: 'too-many-rows',
    row: first.row,
    otherRow: beyond[beyond.length - 1]?.row ?? first.row,
    count: beyond.length,
    other: String(mostRows),
  });
}

function reportSecondTable(rows: readonly TableRow[], log: FaultLog): void {
  const [first] = rows;
  if (first === undefined) return;
  log.fault({ rule: 'second-header', row: first.row, otherRow: rows.at(-1)?.row ?? first.row });
}

/** What stands in a column that nobody has named is not read. */
function remarkUnnamed({ row, cells }: TableRow, { labelled }: Header, log: FaultLog): void {
  for (const index of cells.keys()) {
    if (!labelled.has(index)) log.warnOnce('unnamed-column', row, columnLetters(index));
  }
}

function holdsData({ cells }: TableRow, { columns }: Header): boolean {
  return [...columns.values()].some(({ index }) => cells.has(index));
}

/**
 * The most fields that a row of a delimited file may have; undefined for a sheet. Some programs end
 * every row with a separator, but not where a decimal comma may be one.
 */
function longestRow(
  { width }: Header,
  separator: string | undefined,
  rows: readonly TableRow[],
): number | undefined {
  if (separator === undefined) return undefined;
  if (separator === ',') return width;
  return rows.reduce((least, row) => Math.min(least, row.width ?? 0), Number.POSITIVE_INFINITY);
}

/**
 * True for a delimited row that was cut at the wrong places: a decimal comma, or a separator in a
 * text, parts its fields, also where the last one is then blank.
 */
function isTooLong(
  { cells, width = 0 }: TableRow,
  header: Header,
  longest: number | undefined,
): boolean {
  if (longest === undefined) return false;
  const isBeyond = [...cells.keys()].some((index) => index >= header.width);
  return isBeyond || width > Math.max(header.width, longest);
}

function checkHeader(header: Header, sheet: keyof typeof importColumns, log: FaultLog): boolean {
  const { row, columns, missing, twice, unknown, code } = header;
  for (const label of unknown) log.warn({ rule: 'unknown-column', row, column: label });
  for (const label of twice) log.fault({ rule: 'column-twice', row, column: label });
  for (const label of missing) log.fault({ rule: 'missing-column', row, column: label });
  if (code !== undefined) log.warn({ rule: `${code}-sheet`, row });
  const taken = importColumns[sheet].flatMap(({ id, label, without }) =>
    without === undefined || columns.has(id) ? [] : [`${label}: ${without}`],
  );
  if (taken.length > 0) log.warn({ rule: 'columns-missing', row, value: taken.join('; ') });
  return missing.length === 0;
}
