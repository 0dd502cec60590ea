import type { StaffObservation } from '@/domain/dataset';
import { shortNameOf } from '@/domain/names';
import { findNewest, findStaffCoverage, findWidestScope, isResult } from '@/domain/staffFigures';
import type { FigureInput } from '@/figures/figureModel';
import { findingOfProvince } from '@/figures/staffFinding';
import { staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';

/** What the road map says: how many have published, and the range within one scope. */
export function roadmapFinding(input: FigureInput, rows: readonly StaffObservation[]): string {
  const { data, view, selection, lang } = input;
  const messages = messagesOf(lang);
  const t = messages.staff.finding;
  const [only] = selection.provinces;
  if (only === undefined) return messages.nothingLeft;
  if (selection.provinces.length === 1) return findingOfProvince(input, only, rows);

  const left = selection.provinces.map(({ code }) => code);
  const { withResult, planOnly } = findStaffCoverage(rows, left);
  const scope = findWidestScope(rows, view.scope === undefined ? undefined : [view.scope]);
  const scopeName = messages.scope[scope];
  if (withResult.length === 0) {
    const asked = view.scope === undefined ? undefined : scopeName;
    return t.none(left.length, planOnly.length, asked);
  }
  const inScope = rows.filter((row) => row.scope === scope);
  const readings = selection.provinces
    .flatMap((province) => {
      const row = findNewest(inScope, province.code, isResult);
      if (row === undefined) return [];
      const { value, date } = staffTextsOf(row, data, lang);
      return [{ percent: row.value, value, date, place: shortNameOf(province, lang) }];
    })
    .sort((a, b) => a.percent - b.percent);
  const low = readings[0];
  const high = readings[readings.length - 1];
  if (low === undefined || high === undefined)
    return t.none(left.length, planOnly.length, scopeName);
  return t.roadmap({
    results: withResult.length,
    left: left.length,
    plans: planOnly.length,
    detail: low === high ? t.single(scopeName, low) : t.range(scopeName, low, high),
  });
}
