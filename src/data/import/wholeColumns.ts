import type { ImportColumn } from '@/domain/importColumns';
import type { FaultLog } from './faultLog';
import type { Header } from './header';
import type { ImportAnswers } from './importReading';
import { type DateWays, orderOf } from './readDate';
import { readNumber } from './readNumber';
import type { Cell, Table, TableRow } from './table';

// What a column as a whole tells, and a single cell does not.

const dateColumns: readonly ImportColumn[] = ['date', 'until'];

/**
 * Which number of "03/04/2019" is the day. Texts that can only be month/day decide it where no other
 * text can be read in another way; beside such it must be asked.
 */
export function chooseDateOrder(
  { rows }: Table,
  header: Header,
  answer: ImportAnswers['dayMonth'],
  log: FaultLog,
): DateWays['order'] {
  const found = { 'day-first': 0, 'month-first': 0, both: 0 };
  let first: number | undefined;
  for (const { row, cells } of rows) {
    if (row <= header.row) continue;
    for (const column of dateColumns) {
      const cell = cellIn(cells, header, column);
      const order = cell && orderOf(cell);
      if (order === undefined) continue;
      found[order] += 1;
      if (order === 'month-first') first ??= row;
    }
  }
  if (first === undefined) return 'day-first';
  if (answer !== undefined) return answer;
  if (found.both > 0) return 'unknown';
  const column = header.columns.get('date')?.label;
  log.warn({
    rule: 'read-month-first',
    row: first,
    count: found['month-first'],
    ...(column !== undefined && { column }),
  });
  return 'month-first';
}

/** A column of percents that all lie between 0 and 1 may be one of fractions. */
export function remarkShares(header: Header, body: readonly TableRow[], log: FaultLog): void {
  const label = header.columns.get('percent')?.label;
  if (label === undefined) return;
  let first: { readonly row: number; readonly value: number } | undefined;
  let count = 0;
  for (const { row, cells } of body) {
    const cell = cellIn(cells, header, 'percent');
    if (cell === undefined || !isBare(cell)) continue;
    const reading = readNumber(cell, 'percent');
    if (!reading.ok || reading.value === 0) continue;
    if (Math.abs(reading.value) >= 1) return;
    first ??= { row, value: reading.value };
    count += 1;
  }
  if (first === undefined) return;
  log.warn({
    rule: 'maybe-share',
    row: first.row,
    column: label,
    value: String(first.value),
    count,
  });
}

/** Rows and columns that nobody sees in the sheet are read, and named. */
export function remarkHidden(
  { hiddenColumns = [] }: Table,
  header: Header,
  body: readonly TableRow[],
  log: FaultLog,
): void {
  for (const { index, label } of header.columns.values()) {
    const isHidden = hiddenColumns.some(([first, last]) => index >= first && index <= last);
    if (isHidden) log.warn({ rule: 'hidden-column', row: header.row, column: label });
  }
  const hidden = body.flatMap(({ row, isHidden }) => (isHidden === true ? [row] : []));
  const [row] = hidden;
  if (row === undefined) return;
  log.warn({ rule: 'hidden-row', row, value: runsOf(hidden).join(', '), count: hidden.length });
}

const mostRuns = 12;

/** "3", "7–9": rows that follow each other as one. */
function runsOf(rows: readonly number[]): readonly string[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  const texts = runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return texts.length > mostRuns ? [...texts.slice(0, mostRuns), '…'] : texts;
}

function isBare(cell: Cell): boolean {
  if (cell.kind === 'number') return cell.look === 'plain';
  return cell.kind === 'text' && !cell.text.includes('%');
}

function cellIn(
  cells: TableRow['cells'],
  { columns }: Header,
  column: ImportColumn,
): Cell | undefined {
  const index = columns.get(column)?.index;
  return index === undefined ? undefined : cells.get(index);
}
