import { type ImportColumn, importColumns } from '@/domain/importColumns';
import type { AbsenceLists } from '@/domain/dataset';
import { type createAnswerBook, keepAnswer, type PlacedAnswer } from './answers';
import type { FaultLog } from './faultLog';
import { findHeader, type Header } from './header';
import type { DatasetAnswers, ImportCounts } from './importReading';
import { readMergedCells } from './mergedCells';
import { codeNames } from './oldCodes';
import type { DateWays } from './readDate';
import type { RowEnv } from './rowEnv';
import { createRowReader, type RowWays } from './rowReader';
import type { SheetSpec } from './sheetSpec';
import { findSideRow, isMadeUp } from './sideRows';
import type { Table, TableRow } from './table';
import { readTableLines, remarkUnnamed } from './tableLines';
import { chooseDateOrder, remarkHidden, remarkShares } from './wholeColumns';

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
  const { lines, left, isAgain, isTooLong } = readTableLines(table, header, spec, log);
  if (!checkHeader(header, spec.sheet, log)) return nothing(lines.length + left);

  const { lost, filled } = readMergedCells(table, header, spec.valueColumns, log);
  const ways: RowWays = {
    columns: header.columns,
    dates: dateWaysOf(table, header, env, log),
    ...(header.code !== undefined && { code: header.code }),
  };
  remarkHidden(table, header, lines, log);
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

  const readRow = (tableRow: TableRow): 'good' | 'bad' | 'blank' | 'aside' => {
    const row = createRowReader(tableRow, ways, log);
    const side = isAgain(row.row) ? 'repeated-header' : findSideRow(row, tableRow, env, spec);
    if (side !== undefined) {
      log.warnOnce(side, row.row);
      return 'aside';
    }
    if (lost.has(tableRow.row)) return 'bad';
    if (isTooLong(tableRow)) {
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
    const isFirst = (answer: PlacedAnswer): boolean => keepAnswer(book(answer), log, answer);
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
  lines.forEach((plain, index) => {
    onRow(index / lines.length);
    const more = filled.get(plain.row);
    const row =
      more === undefined ? plain : { ...plain, cells: new Map([...plain.cells, ...more]) };
    const what = readRow(row);
    if (what === 'aside') return;
    counts.read += 1;
    counts[what] += 1;
    if (what !== 'bad') remarkUnnamed(plain, header, log);
  });
  remarkShares(header, lines, log);
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

function dateWaysOf(table: Table, header: Header, { answers }: RowEnv, log: FaultLog): DateWays {
  const isFrom1904 = table.isFrom1904 === true;
  return { order: chooseDateOrder(table, header, answers.dayMonth, log), isFrom1904 };
}

function checkHeader(header: Header, sheet: keyof typeof importColumns, log: FaultLog): boolean {
  const { row, columns, missing, twice, unknown, code } = header;
  for (const label of unknown) log.warn({ rule: 'unknown-column', row, column: label });
  for (const label of twice) log.fault({ rule: 'column-twice', row, column: label });
  for (const label of missing) log.fault({ rule: 'missing-column', row, column: label });
  if (code !== undefined) log.warn({ rule: 'old-code-sheet', row, code: codeNames[code] });
  const taken = importColumns[sheet].flatMap(({ id, label, without }) =>
    without === undefined || columns.has(id) ? [] : [`${label}: ${without}`],
  );
  if (taken.length > 0) log.warn({ rule: 'columns-missing', row, value: taken.join('; ') });
  return missing.length === 0;
}
