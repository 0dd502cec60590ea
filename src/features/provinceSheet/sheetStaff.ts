import type { ProvinceCode, StaffObservation } from '@/domain/dataset';
import { staffRowsOf } from '@/domain/observationIndex';
import { comparePartialDates } from '@/domain/partialDate';
import { findStaffSeries } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { staffTextsOf } from '@/figures/staffTexts';
import type { SheetEntry } from './sheetEntry';
import { sheetSource } from './sheetSource';

/**
 * A province's staff figures that no series holds, newest first, each with scope, date, base,
 * status and source.
 */
export function staffEntries(input: FigureInput, code: ProvinceCode): readonly SheetEntry[] {
  const { staff } = input.data;
  if (staff === undefined) return [];
  const yearly = findStaffSeries(input.data);
  const isInSeries = (row: StaffObservation): boolean =>
    yearly?.scopes.some((scope) =>
      yearly.years.some((year) => yearly.at(code, scope, year).row === row),
    ) === true;
  const rows = staffRowsOf(staff.observations, code)
    .filter((row) => !isInSeries(row))
    .sort((a, b) => comparePartialDates(b.asOf, a.asOf));
  return rows.map((row, index) => staffEntry(input, row, index));
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
