import { compareNames } from '@/domain/format';
import type { TableRow } from './figureModel';

export interface TableSort {
  /** Index of the column. */
  readonly column: number;
  readonly isDescending: boolean;
}

/**
 * Rows by one column: numbers by size, text in Vietnamese order. Absence comes last either way,
 * since it is neither small nor large; equal rows keep the figure's order.
 */
export function sortRows(
  rows: readonly TableRow[],
  { column, isDescending }: TableSort,
): readonly TableRow[] {
  const valueOf = (row: TableRow): number | string | null => row.cells[column]?.value ?? null;
  const present = rows.filter((row) => valueOf(row) !== null);
  const absent = rows.filter((row) => valueOf(row) === null);
  present.sort((a, b) => {
    const order = compareValues(valueOf(a) ?? '', valueOf(b) ?? '');
    return isDescending ? -order : order;
  });
  return [...present, ...absent];
}

function compareValues(a: number | string, b: number | string): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareNames(String(a), String(b));
}
