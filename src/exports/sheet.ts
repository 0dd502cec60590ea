import type { LoadedData } from '@/domain/dataset';
import { layerColumn } from '@/figures/buildFigure';
import type { FigureModel, TableCell, TableColumn, TableRow } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { twoDecimals } from '@/lib/twoDecimals';

export type SheetCell = string | number | null;

/** A figure as a sheet: header row first, then exactly the rows that it shows. */
export type Sheet = readonly (readonly SheetCell[])[];

/** A column of a sheet. */
export interface SheetColumn {
  readonly label: string;
  readonly read: (row: TableRow) => SheetCell;
  /** The number of `read` as the figure writes it, with its unit; only where there are numbers. */
  readonly words?: (row: TableRow) => string;
}

/** The rows of a figure as a sheet, header first, see `sheetColumns`. */
export function sheetOf(model: FigureModel, data: Pick<LoadedData, 'sources'>): Sheet {
  return rowsIn(sheetColumns(model, data), model);
}

/**
 * The columns of a figure as `rowsOf` has them, then layer and release, so that a row never travels
 * without them.
 */
export function sheetColumns(
  model: FigureModel,
  data: Pick<LoadedData, 'sources'>,
): readonly SheetColumn[] {
  const { caption, table, lang } = model;
  const t = messagesOf(lang).sheetColumn;
  // Where the layers differ, the table has the column already.
  const hasLayer = table.columns.some(({ id }) => id === layerColumn);
  return [
    ...columnsOf(model, data, true),
    ...(hasLayer ? [] : [{ label: t.layer, read: () => caption.layer }]),
    { label: t.release, read: () => caption.release },
  ];
}

/**
 * The rows of a figure, for programs, with numbers as numbers, absence as an empty cell and a range
 * as two cells; states stand in a column of their own; then their sources.
 */
export function rowsOf(model: FigureModel, data: Pick<LoadedData, 'sources'>): Sheet {
  return rowsIn(columnsOf(model, data, false), model);
}

function rowsIn(columns: readonly SheetColumn[], { table }: FigureModel): Sheet {
  return [
    columns.map(({ label }) => label),
    ...table.rows.map((row) => columns.map(({ read }) => read(row))),
  ];
}

/** @param hasWords dates as a reader writes them, for files; else as data */
function columnsOf(
  model: FigureModel,
  { sources }: Pick<LoadedData, 'sources'>,
  hasWords: boolean,
): readonly SheetColumn[] {
  const t = messagesOf(model.lang);
  const { rows } = model.table;
  const namesNoSource = !model.table.columns.some(({ id }) => id === 'source');
  const publisherOf = new Map(sources.sources.map(({ id, publisher }) => [id, publisher]));
  return [
    ...model.table.columns.flatMap((column, index) => valueColumns(column, index, model, hasWords)),
    ...(namesNoSource && rows.some(({ sourceIds }) => sourceIds !== undefined)
      ? [{ label: t.sheetColumn.sources, read: readSources }]
      : []),
  ];

  function readSources({ sourceIds = [] }: TableRow): string {
    return [...new Set(sourceIds.map((id) => publisherOf.get(id) ?? id))].join('; ');
  }
}

function valueColumns(
  column: TableColumn,
  index: number,
  { table, lang }: FigureModel,
  hasWords: boolean,
): readonly SheetColumn[] {
  const t = messagesOf(lang).sheetColumn;
  const cellOf = ({ cells }: TableRow): TableCell | undefined => cells[index];
  const value: SheetColumn = {
    label: column.label,
    read: (row) => {
      const { text = '', value: known = null } = cellOf(row) ?? {};
      if (known === null) return null;
      if (typeof known === 'number') return twoDecimals(known);
      // What sorting needs is not what a reader writes: "31/12/2019".
      return hasWords && column.kind === 'text' ? text : known;
    },
  };
  if (column.kind !== 'number') return [value];
  const words = (row: TableRow): string => cellOf(row)?.text ?? '';
  const ends = (['min', 'max'] as const).map((end): SheetColumn => ({
    label: t.end[end](column.label),
    words,
    read: (row) => {
      const range = cellOf(row)?.range;
      return range === undefined ? null : twoDecimals(range[end]);
    },
  }));
  const state: SheetColumn = {
    label: t.state(column.label),
    read: (row) => {
      const found = cellOf(row)?.state;
      return found === undefined ? null : messagesOf(lang).state[found];
    },
  };
  const has = (test: (cell: TableCell) => boolean): boolean =>
    table.rows.some((row) => row.cells.slice(index, index + 1).some(test));
  return [
    { ...value, words },
    ...(has(({ range }) => range !== undefined) ? ends : []),
    ...(has((cell) => cell.state !== undefined) ? [state] : []),
  ];
}
