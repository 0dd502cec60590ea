import {
  type ImportColumn,
  importColumns,
  type ImportSheet,
  importSheets,
  requiredColumns,
} from '@/domain/importLabels';
import { cleanText } from './cleanText';
import { createLabelLookup } from './lookups';
import type { Table, TableRow } from './table';

/** A column that we know, where it stands and what its header says. */
export interface HeaderColumn {
  readonly index: number;
  readonly label: string;
}

export interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<ImportColumn, HeaderColumn>;
  /** Labels of needed columns that are not there. */
  readonly missing: readonly string[];
  /** Headers that stand twice; the first counts. */
  readonly twice: readonly string[];
  readonly unknown: readonly string[];
  /** Index of the last column that has any header. */
  readonly lastIndex: number;
}

// A title or a note may stand above the header.
const rowsToLookAt = 20;
const fewestColumns = 2;

const lookups = new Map(
  importSheets.map(({ id }) => [id, createLabelLookup(importColumns[id])] as const),
);

/** The row of a table that names the columns of a sheet; undefined where no row does. */
export function findHeader(table: Table, sheet: ImportSheet): Header | undefined {
  let best: Header | undefined;
  for (const row of table.rows.slice(0, rowsToLookAt)) {
    const header = readHeader(row, sheet);
    const isBetter = header.columns.size > (best?.columns.size ?? fewestColumns - 1);
    if (isBetter) best = header;
  }
  return best;
}

/** The sheet that a table without a name is, by its header; undefined where it is none. */
export function recogniseSheet(table: Table): ImportSheet | undefined {
  let best: { readonly sheet: ImportSheet; readonly score: number } | undefined;
  for (const { id } of importSheets) {
    const header = findHeader(table, id);
    if (header === undefined) continue;
    // A column that every sheet has tells nothing.
    const isOwn = requiredColumns[id].some((column) => header.columns.has(column));
    const score = header.columns.size - 2 * header.missing.length;
    if (isOwn && score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { sheet: id, score };
  }
  return best?.sheet;
}

function readHeader({ row, cells }: TableRow, sheet: ImportSheet): Header {
  const columns = new Map<ImportColumn, HeaderColumn>();
  const twice: string[] = [];
  const unknown: string[] = [];
  for (const [index, cell] of cells) {
    if (cell.kind !== 'text') continue;
    const label = cleanText(cell.text) ?? '';
    const column = lookups.get(sheet)?.(label);
    if (column === undefined) unknown.push(label);
    else if (columns.has(column)) twice.push(label);
    else columns.set(column, { index, label });
  }
  const lastIndex = Math.max(-1, ...cells.keys());
  return { row, columns, missing: missingIn(columns, sheet), twice, unknown, lastIndex };
}

function missingIn(columns: ReadonlyMap<ImportColumn, unknown>, sheet: ImportSheet): string[] {
  const labelOf = (id: ImportColumn): string =>
    importColumns[sheet].find((column) => column.id === id)?.label ?? id;
  const missing = requiredColumns[sheet].filter(
    // A share can be worked out from the posts cut and the base.
    (id) => !columns.has(id) && !(id === 'percent' && columns.has('cut')),
  );
  const hasPlace = columns.has('code') || columns.has('province');
  return [...(hasPlace ? [] : [labelOf('code')]), ...missing.map(labelOf)];
}
