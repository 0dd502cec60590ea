import type { ProvinceCode, StaffFile, StaffObservation, StaffScope } from '@/domain/dataset';
import { comparePartialDates } from '@/domain/partialDate';
import { findNewest, isResult } from '@/domain/staffFigures';
import type { FigureInput } from '@/figures/figureModel';
import { staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import { findRank } from './ranks';
import type { SheetEntry } from './sheetEntry';
import { sheetSource } from './sheetSource';

interface StaffSheet {
  readonly entries: readonly SheetEntry[];
  /** One sentence for each scope in which the province has a result. */
  readonly rank: string;
}

/** A province's staff figures, newest first, each with scope, date, base, status and source. */
export function staffEntries(input: FigureInput, code: ProvinceCode): StaffSheet {
  const { staff } = input.data;
  if (staff === undefined) return { entries: [], rank: '' };
  const rows = staff.observations
    .filter(({ province }) => province === code)
    .sort((a, b) => comparePartialDates(b.asOf, a.asOf));
  const scopes = [...new Set(rows.filter(isResult).map(({ scope }) => scope))];
  return {
    entries: rows.map((row, index) => staffEntry(input, row, index)),
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
  { observations }: StaffFile,
  scope: StaffScope,
  code: ProvinceCode,
): string | undefined {
  const inScope = observations.filter((row) => row.scope === scope);
  const figures = data.provinces.provinces.flatMap((province) => {
    const newest = findNewest(inScope, province.code, isResult);
    return newest === undefined ? [] : [{ code: province.code, value: newest.value }];
  });
  const rank = findRank(figures, code);
  // A place among one says nothing.
  if (rank === undefined || rank.of < 2) return undefined;
  const t = messagesOf(lang);
  return t.sheet.staffRank(t.scope[scope], rank);
}
