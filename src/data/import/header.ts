import { type ImportColumn, importColumns, neededColumns } from '@/domain/importColumns';
import { type ImportSheet, importSheets } from '@/domain/importLabels';
import { cleanText } from './cleanText';
import { createLabelLookup, type Lookup } from './lookups';
import type { Table, TableRow } from './table';
import { fromOldCode, type OldCode, oldCodes } from './oldCodes';

/** A column that we know, where it stands and what its header says. */
export interface HeaderColumn {
  readonly index: number;
  readonly label: string;
}

export interface Header {
  /** The last row of the header. */
  readonly row: number;
  readonly columns: ReadonlyMap<ImportColumn, HeaderColumn>;
  /** Labels of needed columns that are not there. */
  readonly missing: readonly string[];
  /** Headers that stand twice; the first counts. */
  readonly twice: readonly string[];
  readonly unknown: readonly string[];
  /** Columns that have any label, known or not. */
  readonly labelled: ReadonlySet<number>;
  /** Fields of a delimited header, the blank ones too; of a sheet up to its last column. */
  readonly width: number;
  /** The code that its labels are in, and so are the cells below; undefined for Unicode. */
  readonly code?: OldCode;
}

// A title or a note may stand above the header.
const rowsToLookAt = 20;
const fewestColumns = 2;
/** A row of data may hold a word that is also a label. */
const fewestAgain = 3;
/** Groups above columns, and groups of groups. */
const mostHeaderRows = 3;

const lookups = new Map(
  importSheets.map(({ id }) => [id, createLabelLookup(importColumns[id])] as const),
);

/**
 * The rows of a table that name the columns of a sheet, one to three that follow each other;
 * undefined where none do.
 */
export function findHeader(table: Table, sheet: ImportSheet): Header | undefined {
  let best: Header | undefined;
  const rows = table.rows.slice(0, rowsToLookAt);
  rows.forEach((_, first) => {
    for (let count = 1; count <= mostHeaderRows && first + count <= rows.length; count += 1) {
      const header = readHeader(rows.slice(first, first + count), sheet);
      const isBetter = header.columns.size > (best?.columns.size ?? fewestColumns - 1);
      if (isBetter) best = header;
    }
  });
  return best;
}

/**
 * What a row below the header says where it names columns again: the same ones in the same places, as
 * on the top of every printed page, or those of another table. Undefined for a line of the table.
 */
export function readRepeatedHeader(
  row: TableRow,
  { columns }: Header,
  sheet: ImportSheet,
  valueColumns: readonly ImportColumn[],
): 'same' | 'other' | undefined {
  const isLine = valueColumns.some((column) => {
    const cell = row.cells.get(columns.get(column)?.index ?? -1);
    return cell !== undefined && (cell.kind !== 'text' || /\d/u.test(cell.text));
  });
  if (isLine || row.cells.size < fewestAgain) return undefined;
  const again = readHeader([row], sheet).columns;
  if (again.size < fewestAgain) return undefined;
  const isSame = [...again].every(([id, { index }]) => columns.get(id)?.index === index);
  return isSame ? 'same' : 'other';
}

/** The sheet that a table without a name is, by its header; undefined where it is none. */
export function recogniseSheet(table: Table): ImportSheet | undefined {
  let best: { readonly sheet: ImportSheet; readonly score: number } | undefined;
  for (const { id } of importSheets) {
    const header = findHeader(table, id);
    if (header === undefined) continue;
    // A column that every sheet has tells nothing.
    const isOwn = neededColumns(id).some((one) => one !== 'date' && header.columns.has(one));
    const score = header.columns.size - 2 * header.missing.length;
    if (isOwn && score > (best?.score ?? Number.NEGATIVE_INFINITY)) best = { sheet: id, score };
  }
  return best?.sheet;
}

function readHeader(rows: readonly TableRow[], sheet: ImportSheet): Header {
  const columns = new Map<ImportColumn, HeaderColumn>();
  const twice: string[] = [];
  const unknown = new Map<number, string>();
  const named = new Set<number>();
  let code: OldCode | undefined;
  const find = lookups.get(sheet) ?? (() => undefined);
  for (const { cells } of rows) {
    for (const [index, cell] of cells) {
      if (cell.kind !== 'text' || named.has(index)) continue;
      const { column, label, code: own } = readHeaderLabel(cell.text, find);
      if (column === undefined) {
        unknown.set(index, [unknown.get(index), label].filter(Boolean).join(' '));
      } else if (columns.has(column)) twice.push(label);
      else {
        columns.set(column, { index, label });
        named.add(index);
        code ??= own;
      }
    }
  }
  const indices = rows.flatMap(({ cells }) => [...cells.keys()]);
  const widths = rows.map(({ width = 0 }) => width);
  return {
    row: rows.at(-1)?.row ?? 0,
    columns,
    missing: missingIn(columns, sheet),
    twice,
    labelled: new Set([...named, ...unknown.keys()]),
    // A group's name stands above columns that are known.
    unknown: [...unknown].flatMap(([index, label]) => (named.has(index) ? [] : [label])),
    width: Math.max(...widths, ...indices.map((index) => index + 1), 0),
    ...(code !== undefined && { code }),
  };
}

/** The label of a column as it was meant, and what it names. */
export interface HeaderLabel<Column> {
  readonly column: Column | undefined;
  readonly label: string;
  readonly code?: OldCode;
}

/** Reads a label in Unicode or, where that names nothing, in an old code that does. */
export function readHeaderLabel<Column>(text: string, find: Lookup<Column>): HeaderLabel<Column> {
  const label = cleanText(text) ?? '';
  const column = find(label);
  if (column !== undefined) return { column, label };
  for (const code of oldCodes) {
    const converted = cleanText(fromOldCode(text, code)) ?? '';
    const found = find(converted);
    if (found !== undefined) return { column: found, label: converted, code };
  }
  return { column, label };
}

function missingIn(columns: ReadonlyMap<ImportColumn, unknown>, sheet: ImportSheet): string[] {
  const labelOf = (id: ImportColumn): string =>
    importColumns[sheet].find((column) => column.id === id)?.label ?? id;
  const missing = neededColumns(sheet).filter(
    // A share can be worked out from the posts cut and the base.
    (id) => !columns.has(id) && !(id === 'percent' && columns.has('cut')),
  );
  const hasPlace = columns.has('code') || columns.has('province');
  return [...(hasPlace ? [] : [labelOf('code')]), ...missing.map(labelOf)];
}
