import type { ProvinceCode, StaffFile, StaffObservation, StaffScope } from '@/domain/dataset';
import { staffRowsIn, staffRowsOf } from '@/domain/observationIndex';
import { comparePartialDates } from '@/domain/partialDate';
import { isReached } from '@/domain/reported';
import { shownYear } from '@/domain/seriesYears';
import { findComparable, isResult } from '@/domain/staffFigures';
import { findStaffSeries, type YearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import { seriesFigureTextsOf } from '@/i18n/seriesFigures';
import { findRank } from './ranks';
import type { SheetEntry } from './sheetEntry';
import { sheetSource } from './sheetSource';

interface StaffSheet {
  readonly entries: readonly SheetEntry[];
  /** One sentence for each scope in which its result can be set beside others. */
  readonly rank: string;
}

/**
 * A province's staff figures that no series holds, newest first, each with scope, date, base,
 * status and source.
 */
export function staffEntries(input: FigureInput, code: ProvinceCode): StaffSheet {
  const { staff } = input.data;
  if (staff === undefined) return { entries: [], rank: '' };
  const yearly = findStaffSeries(input.data);
  const isInSeries = (row: StaffObservation): boolean =>
    yearly?.scopes.some((scope) =>
      yearly.years.some((year) => yearly.at(code, scope, year).row === row),
    ) === true;
  const rows = staffRowsOf(staff.observations, code)
    .filter((row) => !isInSeries(row))
    .sort((a, b) => comparePartialDates(b.asOf, a.asOf));
  const entries = rows.map((row, index) => staffEntry(input, row, index));
  if (yearly !== undefined) return { entries, rank: rankOfYear(input, yearly, code) };
  const scopes = [...new Set(rows.filter(isResult).map(({ scope }) => scope))];
  return {
    entries,
    rank: scopes.flatMap((scope) => rankIn(input, staff, scope, code) ?? []).join(' '),
  };
}

function staffEntry(input: FigureInput, row: StaffObservation, index: number): SheetEntry {
  const texts = staffTextsOf(row, input.data, input.lang);
  return {
    id: `staff ${index}`,
    title: `${texts.value}, ${texts.scope}`,
    state: texts.state,
    evidence: [
      {
        key: row.sourceId,
        words: [texts.status, texts.date, texts.base].join(' · '),
        source: sheetSource(input, row.sourceId),
        note: texts.note,
      },
    ],
  };
}

function rankIn(
  { data, lang }: FigureInput,
  { observations, target }: StaffFile,
  scope: StaffScope,
  code: ProvinceCode,
): string | undefined {
  const inScope = staffRowsIn(observations, scope);
  const codes = data.provinces.provinces.map((province) => province.code);
  const comparable = findComparable(inScope, codes, target);
  const rank = findRank(
    comparable.map(({ province, value }) => ({ code: province, value })),
    code,
  );
  // A place among one says nothing.
  if (rank === undefined || rank.of < 2) return undefined;
  const t = messagesOf(lang);
  return t.sheet.staffRank(t.scope[scope], target.baseYear, rank);
}

/** Its place in each scope at the end of the shown year, among those that have that very year. */
function rankOfYear(
  { data, view, lang }: FigureInput,
  { scopes, years, at }: YearlyStaff,
  code: ProvinceCode,
): string {
  const t = messagesOf(lang);
  const year = shownYear(years, view.year);
  const sentences = scopes.flatMap((scope) => {
    const figures = data.provinces.provinces.flatMap((province) => {
      const { reported, row } = at(province.code, scope, year);
      // "At least" has no place among exact numbers.
      const isExact = isReached(reported) && row?.bound === undefined;
      return isExact ? [{ code: province.code, value: reported.value }] : [];
    });
    const rank = findRank(figures, code);
    if (rank === undefined || rank.of < 2) return [];
    const { place, of, sharedWith } = rank;
    return [
      seriesFigureTextsOf(lang).sheet.rank(t.scope[scope], String(year), place, of, sharedWith),
    ];
  });
  return sentences.join(' ');
}
