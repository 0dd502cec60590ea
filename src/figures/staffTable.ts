import { isUnit } from '@/domain/boundaries';
import {
  type LoadedData,
  type Province,
  type StaffFigure,
  type StaffObservation,
  staffScopes,
} from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { nameOf } from '@/domain/names';
import { comparePartialDates } from '@/domain/partialDate';
import { isRegrouped } from '@/domain/regroup';
import { partsOf } from '@/domain/regroupRows';
import { absentStateOf, type AbsentState, reportedOf, saidBy } from '@/domain/reported';
import { inSortOrder } from '@/domain/sortOrder';
import { findStaffAbsence, rangeOf } from '@/domain/staffFigures';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { FigureInput, FigureTable, TableCell, TableRow } from './figureModel';
import { readingCell } from './readingCell';
import { describeMissing, everyMember, staffCoverageOf } from './staffCoverage';
import { staffTextsOf } from './staffTexts';

interface StaffTableRows {
  readonly rows: readonly StaffObservation[];
  /** The whole country, as a reference. */
  readonly context: readonly StaffFigure[];
  /** Provinces without a row: they stand in the table without a number. */
  readonly silent: readonly Province[];
}

/** The table of a staff figure: by scope, then by name or from north to south, newest first; then who is silent. */
export function staffTable(
  { data, view, lang }: FigureInput,
  { rows, context, silent }: StaffTableRows,
): FigureTable {
  const words = messagesOf(lang);
  const t = staffFigureTextsOf(lang);
  const nameOfCode = new Map(data.provinces.provinces.map((p) => [p.code, nameOf(p, lang)]));
  // Rows of several scopes and dates have no order of value.
  const order = view.sort === 'north' ? 'north' : 'name';
  const places = inSortOrder(data.provinces.provinces, (p) => p, order, lang);
  const placeOf = new Map(places.map(({ code }, index) => [code, index]));
  const named = rows.map((row) => ({ row, name: nameOfCode.get(row.province) ?? row.province }));
  named.sort(
    (a, b) =>
      staffScopes.indexOf(a.row.scope) - staffScopes.indexOf(b.row.scope) ||
      (placeOf.get(a.row.province) ?? 0) - (placeOf.get(b.row.province) ?? 0) ||
      comparePartialDates(b.row.asOf, a.row.asOf),
  );

  function cellsOf(row: StaffFigure, name: string): readonly TableCell[] {
    const texts = staffTextsOf(row, data, lang);
    const base = row.base === undefined ? '' : t.cutAndBase('', formatNumber(row.base, lang));
    return [
      text(name),
      text(texts.scope),
      valueCell(row, texts.number),
      text(t.unitWord[row.unit]),
      text(t.measureWord[row.measure]),
      text(texts.status),
      { text: texts.dateInWords, value: row.asOf },
      text([texts.base, base].filter((part) => part !== '').join(', ')),
      text(t.basisWord[row.basis]),
      text(texts.source),
      text(texts.note),
      ...coverageCells(row),
    ];
  }

  /** Who of a unit of 2025 has data, and who has not; no cells among provinces of 2019. */
  function coverageCells(row: StaffFigure): readonly TableCell[] {
    if (!isRegrouped(data)) return [];
    const coverage = staffCoverageOf(row, data, lang);
    if (coverage === undefined) return [text(''), text('')];
    return [text(coverage.values.join(', ')), text(describeMissing(coverage.missing, lang))];
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
      ...coverageColumns(data, lang),
    ],
    rows: [
      ...named.map(({ row, name }): TableRow => {
        const id = staffRowId(row);
        const sourceIds = [...new Set(partsOf(row).map(({ sourceId }) => sourceId))];
        return { id, province: row.province, sourceIds, cells: cellsOf(row, name) };
      }),
      ...context.map((row): TableRow => {
        const id = ['context', row.scope, row.asOf, row.sourceId].join(' ');
        return { id, sourceIds: [row.sourceId], cells: cellsOf(row, t.wholeCountry) };
      }),
      ...silent.map((province): TableRow => {
        const said = findStaffAbsence(data.staff ?? {}, province.code, view.scope);
        const state = absentStateOf(said);
        const absent: TableCell = { text: signOfAbsence(state, lang), value: null, state };
        const cells = [text(nameOf(province, lang)), text(''), absent, text(''), text('')];
        const empty = Array.from({ length: 5 }, () => text(''));
        const row: TableCell[] = [...cells, text(words.state[state]), ...empty];
        row.push(...silentCells(province, lang, state));
        return {
          id: `silent ${province.code}`,
          province: province.code,
          sourceIds: saidBy(said),
          cells: row,
        };
      }),
    ],
  };
}

/** The two columns that name members, for data by the units of 2025. */
function coverageColumns(data: LoadedData, lang: Lang): FigureTable['columns'] {
  if (!isRegrouped(data)) return [];
  const { column } = messagesOf(lang).staffUnits;
  return [
    { id: 'reporting', label: column.reporting, kind: 'text' },
    { id: 'missing', label: column.missing, kind: 'text' },
  ];
}

/** The cells of these columns in a row without a number. */
export function silentCells(
  province: Province,
  lang: Lang,
  state: AbsentState,
): readonly TableCell[] {
  if (!isUnit(province)) return [];
  return [text(''), text(describeMissing(everyMember(province, state, lang), lang))];
}

/** The sign of an absence in a plot or table: "–", "ccb", "kad". */
export function signOfAbsence(state: AbsentState, lang: Lang): string {
  return messagesOf(lang).series.absenceSign[state];
}

/** A range has no number that could be sorted or added up. */
function valueCell(row: StaffFigure, words: string): TableCell {
  const range = rangeOf(row);
  if (range === undefined) return readingCell(reportedOf(row), words);
  const state = row.status === 'planned' ? 'planned' : 'derived';
  return { text: words, state, value: null, range };
}

/** A cell of words; no words are no value. */
function text(value: string): TableCell {
  return { text: value, value: value === '' ? null : value };
}

/** The key of a row, the same as in the file; a unit's row has the key of its first part. */
export function staffRowId(row: StaffObservation): string {
  const [first] = partsOf(row);
  if (first !== undefined && first !== row) return `${row.province} ${staffRowId(first)}`;
  return [row.province, row.scope, row.asOf, row.measure, row.sourceId].join(' ');
}
