import type { ImportColumn } from '@/domain/importColumns';
import type { ImportRule } from '@/domain/importFault';
import { madeUpTexts } from '@/domain/importLabels';
import { foldForSearch } from '@/lib/searchText';
import { measureReader, type RowEnv, scopeReader } from './rowEnv';
import { readDate } from './readDate';
import { readNumber } from './readNumber';
import type { RowReader } from './rowReader';
import type { Cell, TableRow } from './table';

const total = /^(?:tong(?:cong|so|chung)|(?:tong|cong|total|binhquan|trungbinh|toanvung|canuoc)$)/u;

/**
 * What a row is that holds none of the table's lines: the numbers of the columns under a header, a
 * total, a signature. Undefined for a line of the table, good or bad.
 */
export function findSideRow(
  row: RowReader,
  { cells }: TableRow,
  env: RowEnv,
  { subjectColumns, valueColumns }: Columns,
): ImportRule | undefined {
  if (isNumbering(cells)) return 'column-numbers';
  const names = [row.peek('code'), row.peek('province'), firstOf(cells)];
  if (names.some((cell) => total.test(foldForSearch(row.glance(cell))))) return 'total-row';
  const hasValue = valueColumns.some((column) => isValue(row, column));
  const hasSubject = subjectColumns.some((column) => isKnown(row, column, env));
  return hasValue || hasSubject ? undefined : 'side-row';
}

interface Columns {
  readonly subjectColumns: readonly ImportColumn[];
  readonly valueColumns: readonly ImportColumn[];
}

/** True for a row that says of itself that it is made up. */
export function isMadeUp(row: RowReader): boolean {
  const isMark = (column: ImportColumn, from: readonly string[]): boolean => {
    const text = foldForSearch(row.glance(row.peek(column)));
    return from.some((mark) => text === mark || (mark.length > 8 && text.startsWith(mark)));
  };
  return (['status', 'source', 'note', 'noteEn'] as const).some((column) => isMark(column, marks));
}

const marks = [...madeUpTexts.map(foldForSearch), 'illustrative'];

/** "(1) (2) (3)" or "A B 1 2 3": a sign in each column, numbers one after the other. */
function isNumbering(cells: TableRow['cells']): boolean {
  const texts = [...cells.values()].map(shown);
  if (texts.length < 3 || !texts.every((text) => /^(?:\(?\d{1,2}\)?|[A-Z])$/u.test(text))) {
    return false;
  }
  const numbers = texts.flatMap((text) => {
    const digits = text.replace(/\D/gu, '');
    return digits === '' ? [] : [Number(digits)];
  });
  return (
    numbers.length >= 2 &&
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1)
  );
}

function isValue(row: RowReader, column: ImportColumn): boolean {
  const cell = row.peek(column);
  if (cell === undefined) return false;
  if (column === 'state') return true;
  if (cell.kind !== 'text' || row.absentState(column) !== undefined) return true;
  return /\d/u.test(cell.text) || readNumber(cell, 'percent').ok;
}

function isKnown(row: RowReader, column: ImportColumn, env: RowEnv): boolean {
  const cell = row.peek(column);
  if (cell === undefined) return false;
  const text = row.glance(cell);
  const { former, units } = env.places;
  switch (column) {
    case 'code':
      return former.byCode.has(text) || units.byCode.has(text) || /^\d{1,3}$/u.test(text);
    case 'province':
      return (former.byName(text) ?? units.byName(text)) !== undefined;
    case 'model':
      return env.models?.(text) !== undefined;
    case 'scope':
      return scopeReader.find(text) !== undefined;
    case 'measure':
      return measureReader.find(text) !== undefined;
    case 'date':
      return readDate(cell).ok;
    default:
      return false;
  }
}

function firstOf(cells: TableRow['cells']): Cell | undefined {
  const [index] = [...cells.keys()].sort((a, b) => a - b);
  return index === undefined ? undefined : cells.get(index);
}

function shown(cell: Cell): string {
  if (cell.kind === 'number') return String(cell.value);
  return cell.kind === 'uncomputed' ? '' : cell.text.trim();
}
