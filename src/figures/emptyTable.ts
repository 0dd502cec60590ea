import type { FigureTable } from './figureModel';

/** The table of a figure of which a filter leaves nothing: one row, which says so. */
export function emptyTable({ columns }: FigureTable, finding: string): FigureTable {
  const cells = columns.map((_column, index) =>
    index === 0 ? { text: finding, value: finding } : { text: '', value: null },
  );
  return { columns, rows: [{ id: 'empty', cells }] };
}
