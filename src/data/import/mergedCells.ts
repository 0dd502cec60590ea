import type { ImportColumn } from '@/domain/importColumns';
import type { FaultLog } from './faultLog';
import type { Header } from './header';
import type { Cell, CellRange, Table, TableRow } from './table';

/** What merged cells do to the rows of a table. */
export interface MergedRows {
  /** Rows that lost a number to a cell above. */
  readonly lost: ReadonlySet<number>;
  /** Rows below a merged name, date or source, with what stands in its first cell. */
  readonly filled: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
}

/**
 * Looks at every merged range that touches the data, and says of each what is done with it. Only the
 * first cell of a range holds its value. A name over several rows is meant for all of them; a number
 * over several rows is not, so these rows are lost.
 */
export function readMergedCells(
  { merged, rows }: Table,
  header: Header,
  valueColumns: readonly ImportColumn[],
  log: FaultLog,
): MergedRows {
  const body = rows.filter(({ row }) => row > header.row);
  const lost = new Set<number>();
  const filled = new Map<number, Map<number, Cell>>();
  for (const range of merged) {
    const within = [...header.columns].filter(
      ([, { index }]) => index >= range.firstColumn && index <= range.lastColumn,
    );
    const [first] = within;
    const firstRow = Math.max(range.firstRow, header.row + 1);
    if (first === undefined || range.lastRow < firstRow) continue;
    const touched = rowsWithin(body, range, firstRow);
    if (touched.length === 0) continue;
    const told = {
      row: firstRow,
      column: first[1].label,
      value: range.text,
      otherRow: range.lastRow,
    };
    const below = touched.filter(({ row }) => row !== range.firstRow);
    const isNumber = within.some(([id]) => valueColumns.includes(id));
    const top = touched.find(({ row }) => row === range.firstRow)?.cells.get(range.firstColumn);
    if (below.length === 0) log.warn({ rule: 'merged', ...told });
    else if (isNumber || range.firstRow <= header.row) {
      for (const { row } of below) lost.add(row);
      log.fault({ rule: 'merged', ...told });
    } else if (top !== undefined) {
      for (const { row } of below) {
        const cells = filled.get(row) ?? new Map<number, Cell>();
        cells.set(range.firstColumn, top);
        filled.set(row, cells);
      }
      log.warn({ rule: 'filled-down', ...told });
    }
  }
  return { lost, filled };
}

function rowsWithin(
  body: readonly TableRow[],
  { lastRow }: CellRange,
  firstRow: number,
): readonly TableRow[] {
  let low = 0;
  let high = body.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((body[middle]?.row ?? 0) < firstRow) low = middle + 1;
    else high = middle;
  }
  const end = body.findIndex(({ row }, index) => index >= low && row > lastRow);
  return body.slice(low, end < 0 ? undefined : end);
}
