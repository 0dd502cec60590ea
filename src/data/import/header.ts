import { type ImportColumn, importColumns, neededColumns } from '@/domain/importColumns';
import { type ImportSheet, importSheets } from '@/domain/importLabels';
import { cleanText } from './cleanText';
import { createLabelLookup, type Lookup } from './lookups';
import type { Table, TableRow } from './table';
import { fromTcvn3 } from './tcvn3';

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
  /** Fields of a delimited header, the blank ones too; of a sheet up to its last column. */
  readonly width: number;
  /** Its labels are in the signs of TCVN3, and so are the cells below. */
  readonly isTcvn3: boolean;
}

// A title or a note may stand above the header.
const rowsToLookAt = 20;
const fewestColumns = 2;
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
  let isTcvn3 = false;
  const find = lookups.get(sheet) ?? (() => undefined);
  for (const { cells } of rows) {
    for (const [index, cell] of cells) {
      if (cell.kind !== 'text' || named.has(index)) continue;
      const { column, label, isConverted } = readLabel(cell.text, find);
      if (column === undefined) {
        unknown.set(index, [unknown.get(index), label].filter(Boolean).join(' '));
      } else if (columns.has(column)) twice.push(label);
      else {
        columns.set(column, { index, label });
        named.add(index);
        isTcvn3 ||= isConverted;
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
    // A group's name stands above columns that are known.
    unknown: [...unknown].flatMap(([index, label]) => (named.has(index) ? [] : [label])),
    width: Math.max(...widths, ...indices.map((index) => index + 1), 0),
    isTcvn3,
  };
}

function readLabel(text: string, find: Lookup<ImportColumn>) {
  const label = cleanText(text) ?? '';
  const column = find(label);
  if (column !== undefined) return { column, label, isConverted: false };
  const converted = cleanText(fromTcvn3(text)) ?? '';
  const found = find(converted);
  return found === undefined
    ? { column: undefined, label, isConverted: false }
    : { column: found, label: converted, isConverted: true };
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
