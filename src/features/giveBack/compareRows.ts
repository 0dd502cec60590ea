import type { FigureMetadata, MetadataCell, MetadataRow } from '@/exports/metadata/figureMetadata';

type Rows = Pick<FigureMetadata, 'columns' | 'rows'>;

/** One cell that is not what it was; null where nothing is known. */
export interface CellChange {
  readonly column: string;
  readonly before: MetadataCell;
  readonly now: MetadataCell;
}

/** One row that differs: other cells, or there only before, or only now. */
export interface RowChange {
  readonly kind: 'changed' | 'added' | 'removed';
  readonly id: string;
  /** What the row is about: its first texts. */
  readonly name: string;
  readonly cells: readonly CellChange[];
}

/**
 * What differs between the rows of a picture and those of the same figure now. Rows are matched by
 * id, cells by the label of their column; a column that one side does not have is empty there.
 */
export function compareRows(before: Rows, now: Rows): readonly RowChange[] {
  const columns = [...new Set([...now.columns, ...before.columns])];
  const earlier = new Map(withUniqueIds(before.rows));
  const changes: RowChange[] = [];
  for (const [id, row] of withUniqueIds(now.rows)) {
    const old = earlier.get(id);
    earlier.delete(id);
    const cells = columns
      .map((column) => ({
        column,
        before: cellOf(before, old, column),
        now: cellOf(now, row, column),
      }))
      .filter((cell) => cell.before !== cell.now);
    if (cells.length === 0 && old !== undefined) continue;
    changes.push({
      kind: old === undefined ? 'added' : 'changed',
      id,
      name: nameOf(row, now.rows),
      cells,
    });
  }
  for (const [id, row] of earlier) {
    const cells = before.columns
      .map((column) => ({ column, before: cellOf(before, row, column), now: null }))
      .filter((cell) => cell.before !== null);
    changes.push({ kind: 'removed', id, name: nameOf(row, before.rows), cells });
  }
  return changes;
}

function cellOf({ columns }: Rows, row: MetadataRow | undefined, column: string): MetadataCell {
  return row?.cells[columns.indexOf(column)] ?? null;
}

/** A second row of the same id is another row; a file from outside may hold such. */
function withUniqueIds(rows: readonly MetadataRow[]): readonly (readonly [string, MetadataRow])[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const count = (counts.get(row.id) ?? 0) + 1;
    counts.set(row.id, count);
    return [count === 1 ? row.id : `${row.id} (${count})`, row];
  });
}

/** The row's first text; where others share it, with the texts that tell them apart. */
function nameOf({ id, cells }: MetadataRow, rows: readonly MetadataRow[]): string {
  const [first] = cells;
  if (typeof first !== 'string') return id;
  const parts = [first];
  let alike = rows.filter((row) => row.cells[0] === first);
  for (const [index, cell] of cells.entries()) {
    if (alike.length === 1) break;
    const closer = alike.filter((row) => row.cells[index] === cell);
    if (typeof cell !== 'string' || closer.length === alike.length) continue;
    parts.push(cell);
    alike = closer;
  }
  return parts.join(', ');
}
