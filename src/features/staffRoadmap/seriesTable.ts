import type { StaffFigure, StaffObservation } from '@/domain/dataset';
import { nameOf } from '@/domain/names';
import { absentStateOf, saidBy } from '@/domain/reported';
import type { FigureInput, FigureTable, TableCell, TableRow } from '@/figures/figureModel';
import { signOfAbsence, silentCells, staffTable } from '@/figures/staffTable';
import { messagesOf } from '@/i18n/messages';
import type { ShownSeries } from './seriesFinding';

interface SeriesTableRows {
  readonly rows: readonly StaffObservation[];
  readonly context: readonly StaffFigure[];
  readonly shown: readonly ShownSeries[];
  /** Of the provinces that stand there in grey. */
  readonly others: readonly StaffObservation[];
}

/** The rows behind the lines, then each gap with its reason, then who is silent, then who stands there in grey. */
export function seriesTable(
  input: FigureInput,
  { rows, context, shown, others }: SeriesTableRows,
): FigureTable {
  const known = new Set(rows.map(({ province }) => province));
  const isSilent = ({ province, series }: ShownSeries): boolean =>
    !known.has(province.code) &&
    series.readings.every(({ reading }) => absentStateOf(reading.reported) === 'not-found');
  const silent = new Set(
    [...new Set(shown.map(({ province }) => province))].filter((province) =>
      shown.filter((one) => one.province === province).every(isSilent),
    ),
  );
  const table = staffTable(input, { rows, context, silent: [] });
  const gaps = shown
    .filter(({ province }) => !silent.has(province))
    .flatMap((one) => gapRows(input, one, table.columns.length));
  const silentRows = staffTable(input, { rows: [], context: [], silent: [...silent] }).rows;
  const greyRows = staffTable(input, { rows: others, context: [], silent: [] }).rows;
  return { columns: table.columns, rows: [...table.rows, ...gaps, ...silentRows, ...greyRows] };
}

function gapRows(
  { lang }: FigureInput,
  { province, series }: ShownSeries,
  columnCount: number,
): readonly TableRow[] {
  const messages = messagesOf(lang);
  return series.readings.flatMap(({ year, reading }): TableRow[] => {
    if (reading.row !== undefined) return [];
    const state = absentStateOf(reading.reported);
    const cells: TableCell[] = [
      text(nameOf(province, lang)),
      text(messages.scope[series.scope]),
      { text: signOfAbsence(state, lang), value: null, state },
      text(''),
      text(''),
      text(messages.state[state]),
      text(String(year)),
    ];
    const who = silentCells(province, lang, state);
    while (cells.length < columnCount - who.length) cells.push(text(''));
    cells.push(...who);
    const id = ['gap', province.code, series.scope, year].join(' ');
    return [{ id, province: province.code, sourceIds: saidBy(reading.reported), cells }];
  });
}

function text(value: string): TableCell {
  return { text: value, value: value === '' ? null : value };
}
