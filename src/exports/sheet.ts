import type { LoadedData } from '@/domain/dataset';
import type { FigureModel, TableColumn, TableRow } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';

export type SheetCell = string | number | null;

/** A figure as a sheet: header row first, then exactly the rows that it shows. */
export type Sheet = readonly (readonly SheetCell[])[];

interface SheetColumn {
  readonly label: string;
  readonly read: (row: TableRow) => SheetCell;
}

/**
 * The rows of a figure with numbers as numbers and absence as an empty cell, whose state stands in
 * a column of its own; then sources, layer and release, so that a row never travels without them.
 */
export function sheetOf(model: FigureModel, { sources }: Pick<LoadedData, 'sources'>): Sheet {
  const t = messagesOf(model.lang);
  const { rows } = model.table;
  const namesNoSource = !model.table.columns.some(({ id }) => id === 'source');
  const publisherOf = new Map(sources.sources.map(({ id, publisher }) => [id, publisher]));
  const columns: SheetColumn[] = [
    ...model.table.columns.flatMap((column, index) => valueColumns(column, index, model)),
    ...(namesNoSource && rows.some(({ sourceIds }) => sourceIds !== undefined)
      ? [{ label: t.sheetColumn.sources, read: readSources }]
      : []),
    { label: t.sheetColumn.layer, read: () => model.caption.layer },
    { label: t.sheetColumn.release, read: () => model.caption.release },
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
): readonly SheetColumn[] {
  const t = messagesOf(lang);
  const value: SheetColumn = {
    label: column.label,
    read: (row) => row.cells[index]?.value ?? null,
  };
  const hasState = table.rows.some((row) => row.cells[index]?.state !== undefined);
  if (column.kind !== 'number' || !hasState) return [value];
  const readState = (row: TableRow): SheetCell => {
    const state = row.cells[index]?.state;
    return state === undefined ? null : t.state[state];
  };
  return [value, { label: t.sheetColumn.state(column.label), read: readState }];
}
