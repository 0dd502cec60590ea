import { findCommitteeSeries } from '@/domain/committeeSeries';
import type { CommitteeMeasure, ProvinceCode, SourceId, StaffScope } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { isPublished } from '@/domain/origins';
import { nameOf } from '@/domain/names';
import { absentStates, type Reported } from '@/domain/reported';
import { isComputed } from '@/domain/staffFigures';
import type { YearlyCommittee } from '@/domain/yearlyCommittee';
import { findStaffSeries, type YearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { seriesFigureTextsOf } from '@/i18n/seriesFigures';
import { sheetSource, type SheetSource } from './sheetSource';

export interface SeriesCell {
  readonly id: string;
  readonly text: string;
  readonly state: Reported['state'];
  /** Where the text is a sign: what it stands for. */
  readonly words: string;
}

/** A province's series as a small table: a line a year, a column a scope or measure. */
export interface SheetSeries {
  readonly name: string;
  readonly yearLabel: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly { readonly year: string; readonly cells: readonly SeriesCell[] }[];
  /** "kad: không áp dụng": what the signs in the table mean. */
  readonly keys: readonly string[];
  /** Behind the numbers, each once. */
  readonly sources: readonly SheetSource[];
}

interface Column {
  readonly id: string;
  readonly label: string;
  readonly at: (year: number) => Cell;
}

interface Cell {
  readonly reported: Reported;
  readonly text: string;
  readonly sourceIds: readonly SourceId[];
}

/** The staff percentages at the ends of years; undefined without a series. */
export function staffSeries(input: FigureInput, code: ProvinceCode): SheetSeries | undefined {
  const { data, lang } = input;
  const yearly = findStaffSeries(data);
  if (yearly === undefined) return undefined;
  const columns = yearly.scopes.map((scope) => staffColumn(yearly, scope, code, lang));
  const name = seriesFigureTextsOf(lang).sheet.staffTable(placeOf(input, code));
  const wasPublished = isPublished('staff-reduction.json', data);
  return seriesOf(input, { name, columns, years: yearly.years, wasPublished });
}

/** The people added in each year; undefined without a series. */
export function committeeSeries(input: FigureInput, code: ProvinceCode): SheetSeries | undefined {
  const { data, lang } = input;
  const yearly = findCommitteeSeries(data);
  if (yearly === undefined) return undefined;
  const columns = yearly.measures.map((measure) => committeeColumn(yearly, measure, code, lang));
  const name = seriesFigureTextsOf(lang).sheet.committeeTable(placeOf(input, code));
  const wasPublished = isPublished('committee-additions.json', data);
  return seriesOf(input, { name, columns, years: yearly.years, wasPublished });
}

function staffColumn(
  yearly: YearlyStaff,
  scope: StaffScope,
  code: ProvinceCode,
  lang: FigureInput['lang'],
): Column {
  const t = messagesOf(lang);
  return {
    id: scope,
    label: t.scope[scope],
    at: (year) => {
      const { reported, row } = yearly.at(code, scope, year);
      if (row === undefined) return { reported, text: '', sourceIds: [] };
      const bound = row.bound === 'at-least' ? '≥\u00a0' : '';
      const number = `${bound}${formatPercent(row.value, lang)}${isComputed(row) ? '†' : ''}`;
      const text =
        reported.state === 'planned' ? seriesFigureTextsOf(lang).sheet.planned(number) : number;
      return { reported, text, sourceIds: [row.sourceId] };
    },
  };
}

function committeeColumn(
  yearly: YearlyCommittee,
  measure: CommitteeMeasure,
  code: ProvinceCode,
  lang: FigureInput['lang'],
): Column {
  return {
    id: measure,
    label: messagesOf(lang).measure[measure],
    at: (year) => {
      const { reported, rows } = yearly.at(code, measure, year);
      const text = 'value' in reported ? formatNumber(reported.value, lang) : '';
      return { reported, text, sourceIds: rows.map(({ sourceId }) => sourceId) };
    },
  };
}

interface Series {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly years: readonly number[];
  readonly wasPublished: boolean;
}

function seriesOf(input: FigureInput, { name, columns, years, wasPublished }: Series): SheetSeries {
  const t = seriesFigureTextsOf(input.lang);
  const cellOf = (column: Column, year: number): SeriesCell => {
    const { reported, text } = column.at(year);
    if ('value' in reported) return { id: column.id, text, state: reported.state, words: text };
    const { state } = reported;
    return {
      id: column.id,
      text: t.absenceSign[state],
      state,
      words: t.absence(state, wasPublished),
    };
  };
  const rows = years.map((year) => {
    return { year: String(year), cells: columns.map((column) => cellOf(column, year)) };
  });
  const states = new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  const ids = years.flatMap((year) => columns.flatMap(({ at }) => at(year).sourceIds));
  return {
    name,
    yearLabel: t.sheet.year,
    columns: columns.map(({ id, label }) => ({ id, label })),
    rows,
    keys: absentStates
      .filter((state) => states.has(state))
      .map((state) => t.absenceKey(state, wasPublished)),
    sources: [...new Set(ids)].map((id) => sheetSource(input, id)),
  };
}

function placeOf({ data, lang }: FigureInput, code: ProvinceCode): string {
  const province = data.provinces.provinces.find((one) => one.code === code);
  return province === undefined ? code : nameOf(province, lang);
}
