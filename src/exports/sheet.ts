import type { LoadedData } from '@/domain/dataset';
import { layerColumn } from '@/figures/buildFigure';
import type { FigureModel, TableCell, TableColumn, TableRow } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { twoDecimals } from '@/lib/twoDecimals';

export type SheetCell = string | number | null;

/** A figure as a sheet: header row first, then exactly the rows that it shows. */
export type Sheet = readonly (readonly SheetCell[])[];

interface SheetColumn {
  readonly label: string;
  readonly read: (row: TableRow) => SheetCell;
}

/**
 * The rows of a figure as `rowsOf` has them, then layer and release, so that a row never travels
 * without them.
 */
export function sheetOf(model: FigureModel, data: Pick<LoadedData, 'sources'>): Sheet {
  const { caption, table, lang } = model;
  const t = messagesOf(lang).sheetColumn;
  // Where the layers differ, the table has the column already.
  const hasLayer = table.columns.some(({ id }) => id === layerColumn);
  const [labels = [], ...rows] = rowsOf(model, data, true);
  return [
    [...labels, ...(hasLayer ? [] : [t.layer]), t.release],
    ...rows.map((cells) => [...cells, ...(hasLayer ? [] : [caption.layer]), caption.release]),
  ];
}

/**
 * The rows of a figure with numbers as numbers, absence as an empty cell and a range as two cells;
 * states stand in a column of their own; then their sources.
 * @param hasWords dates as a reader writes them, for files; else as data, for programs
 */
export function rowsOf(
  model: FigureModel,
  { sources }: Pick<LoadedData, 'sources'>,
  hasWords = false,
): Sheet {
  const t = messagesOf(model.lang);
  const { rows } = model.table;
  const namesNoSource = !model.table.columns.some(({ id }) => id === 'source');
  const publisherOf = new Map(sources.sources.map(({ id, publisher }) => [id, publisher]));
  const columns: SheetColumn[] = [
    ...model.table.columns.flatMap((column, index) => valueColumns(column, index, model, hasWords)),
    ...(namesNoSource && rows.some(({ sourceIds }) => sourceIds !== undefined)
      ? [{ label: t.sheetColumn.sources, read: readSources }]
      : []),
  ];

  function readSources({ sourceIds = [] }: TableRow): string {
    return [...new Set(sourceIds.map((id) => publisherOf.get(id) ?? id))].join('; ');
  }

  return [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ read }) => read(row))),
  ];
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
  const ends = (['min', 'max'] as const).map((end): SheetColumn => ({
    label: t.end[end](column.label),
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
    value,
    ...(has(({ range }) => range !== undefined) ? ends : []),
    ...(has((cell) => cell.state !== undefined) ? [state] : []),
  ];
}
