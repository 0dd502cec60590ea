import {
  type Province,
  type StaffFigure,
  type StaffObservation,
  staffScopes,
} from '@/domain/dataset';
import { compareNames, formatNumber } from '@/domain/format';
import { nameOf } from '@/domain/names';
import { comparePartialDates, formatPartialDate } from '@/domain/partialDate';
import { reportedOf } from '@/domain/reported';
import { messagesOf } from '@/i18n/messages';
import type { FigureInput, FigureTable, TableCell, TableRow } from './figureModel';
import { readingCell } from './readingCell';
import { staffTextsOf } from './staffTexts';

interface StaffTableRows {
  readonly rows: readonly StaffObservation[];
  /** The whole country, as a reference. */
  readonly context: readonly StaffFigure[];
  /** Provinces without a row: they stand in the table without a number. */
  readonly silent: readonly Province[];
}

/** The table of a staff figure: by scope, then by name, newest first; then who is silent. */
export function staffTable(
  { data, lang }: FigureInput,
  { rows, context, silent }: StaffTableRows,
): FigureTable {
  const t = messagesOf(lang).staff;
  const nameOfCode = new Map(data.provinces.provinces.map((p) => [p.code, nameOf(p, lang)]));
  const named = rows.map((row) => ({ row, name: nameOfCode.get(row.province) ?? row.province }));
  named.sort(
    (a, b) =>
      staffScopes.indexOf(a.row.scope) - staffScopes.indexOf(b.row.scope) ||
      compareNames(a.name, b.name) ||
      comparePartialDates(b.row.asOf, a.row.asOf),
  );

  function cellsOf(row: StaffFigure, name: string): readonly TableCell[] {
    const texts = staffTextsOf(row, data, lang);
    const date = formatPartialDate(row.asOf, lang);
    const base = row.base === undefined ? '' : t.cutAndBase('', formatNumber(row.base, lang));
    return [
      text(name),
      text(texts.scope),
      readingCell(reportedOf(row), texts.number),
      text(t.unitWord[row.unit]),
      text(t.measureWord[row.measure]),
      text(texts.status),
      { text: row.asOfInferred === true ? t.dateInferred(date) : date, value: row.asOf },
      text([texts.base, base].filter((part) => part !== '').join(', ')),
      text(t.basisWord[row.basis]),
      text(texts.source),
      text(texts.note),
    ];
  }

  const { column } = t;
  return {
    columns: [
      { id: 'province', label: column.province, kind: 'text' },
      { id: 'scope', label: column.scope, kind: 'text' },
      { id: 'value', label: column.value, kind: 'number' },
      { id: 'unit', label: column.unit, kind: 'text' },
      { id: 'measure', label: column.measure, kind: 'text' },
      { id: 'status', label: column.status, kind: 'text' },
      { id: 'date', label: column.date, kind: 'text' },
      { id: 'base', label: column.base, kind: 'text' },
      { id: 'basis', label: column.basis, kind: 'text' },
      { id: 'source', label: column.source, kind: 'text' },
      { id: 'note', label: column.note, kind: 'text' },
    ],
    rows: [
      ...named.map(({ row, name }): TableRow => {
        const id = staffRowId(row);
        return { id, province: row.province, sourceIds: [row.sourceId], cells: cellsOf(row, name) };
      }),
      ...context.map((row): TableRow => {
        const id = ['context', row.scope, row.asOf, row.sourceId].join(' ');
        return { id, sourceIds: [row.sourceId], cells: cellsOf(row, t.wholeCountry) };
      }),
      ...silent.map((province): TableRow => {
        const absent: TableCell = { text: '–', value: null, state: 'not-published' };
        const cells = [text(nameOf(province, lang)), text(''), absent, text(''), text('')];
        const empty = Array.from({ length: 5 }, () => text(''));
        const row = [...cells, text(t.notPublished), ...empty];
        return { id: `silent ${province.code}`, province: province.code, cells: row };
      }),
    ],
  };
}

/** A cell of words; no words are no value. */
function text(value: string): TableCell {
  return { text: value, value: value === '' ? null : value };
}

/** The key of a row, the same as in the file. */
export function staffRowId(row: StaffObservation): string {
  return [row.province, row.scope, row.asOf, row.measure, row.sourceId].join(' ');
}
