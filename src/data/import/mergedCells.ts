import type { FaultLog } from './faultLog';
import type { Header } from './header';
import type { CellRange, Table } from './table';

/**
 * Logs every merged range that touches the data, and gives the rows that lost a value to one. Only
 * the first cell of a range holds its value, so the rows below it say less than they seem to.
 */
export function findRowsUnderMerges(
  { merged, rows }: Table,
  header: Header,
  log: FaultLog,
): ReadonlySet<number> {
  const filled = rows.map(({ row }) => row).filter((row) => row > header.row);
  const under = new Set<number>();
  for (const range of merged) {
    const column = [...header.columns.values()].find(
      ({ index }) => index >= range.firstColumn && index <= range.lastColumn,
    );
    const firstRow = Math.max(range.firstRow, header.row + 1);
    if (column === undefined || range.lastRow < firstRow) continue;
    const touched = rowsWithin(filled, range, firstRow);
    if (touched.length === 0) continue;
    for (const row of touched) if (row !== range.firstRow) under.add(row);
    log.fault({
      rule: 'merged',
      row: firstRow,
      column: column.label,
      value: range.text,
      otherRow: range.lastRow,
    });
  }
  return under;
}

function rowsWithin(
  filled: readonly number[],
  { lastRow }: CellRange,
  firstRow: number,
): readonly number[] {
  let low = 0;
  let high = filled.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((filled[middle] ?? 0) < firstRow) low = middle + 1;
    else high = middle;
  }
  const end = filled.findIndex((row, index) => index >= low && row > lastRow);
  return filled.slice(low, end < 0 ? undefined : end);
}
