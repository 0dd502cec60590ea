import type { LoadedData, StaffObservation, StaffScope } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { shortNameOf } from '@/domain/names';
import { staffRowsIn } from '@/domain/observationIndex';
import { partsOf } from '@/domain/regroupRows';
import { formatDateRange } from '@/domain/partialDate';
import {
  findComparable,
  findNewest,
  findPercentCoverage,
  findStaffCoverage,
  findWidestScope,
  isResult,
  type StaffPercentCoverage,
} from '@/domain/staffFigures';
import type { FigureInput } from '@/figures/figureModel';
import { requireStaff } from '@/figures/requireData';
import { shareOf } from '@/figures/shareOf';
import { findingOfProvince } from '@/figures/staffFinding';
import { staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';

/** More than this would make a wall of words. */
const mostListed = 6;

/**
 * What the road map says: how many have a result, and within one scope those that are counted as
 * the target is, each with its date: they are of different years and some are computed, so they
 * make no range. Of fewer than two or very many only how many there are, and when.
 */
export function roadmapFinding(input: FigureInput, rows: readonly StaffObservation[]): string {
  const { view, selection, lang } = input;
  const messages = messagesOf(lang);
  const t = staffFigureTextsOf(lang).finding;
  const [only] = selection.provinces;
  if (only === undefined) return messages.nothingLeft;
  if (selection.provinces.length === 1) return findingOfProvince(input, only, rows);

  const left = selection.provinces.map(({ code }) => code);
  const { withResult, planOnly } = findStaffCoverage(rows, left);
  const scope = findWidestScope(rows, view.scope === undefined ? undefined : [view.scope]);
  if (withResult.length === 0) {
    const asked = view.scope === undefined ? undefined : messages.scope[scope];
    return t.none(left.length, planOnly.length, asked);
  }
  return t.roadmap({
    share: shareOf(input, selection.provinces, ({ code }, former) =>
      percentCoverageIn(former, view.scope).withResult.has(code),
    ),
    plans: planOnly.length,
    detail: detailOf(
      input,
      rows.filter((row) => row.scope === scope),
      messages.scope[scope],
    ),
  });
}

/** Who has a percentage in a scope, or in any. */
export function percentCoverageIn(
  { staff }: LoadedData,
  scope: StaffScope | undefined,
): StaffPercentCoverage {
  const rows = staff?.observations ?? [];
  return findPercentCoverage(scope === undefined ? rows : staffRowsIn(rows, scope));
}

function detailOf(
  { data, selection, lang }: FigureInput,
  inScope: readonly StaffObservation[],
  scopeName: string,
): string {
  const t = staffFigureTextsOf(lang).finding;
  const { target } = requireStaff(data);
  const left = selection.provinces.map(({ code }) => code);
  const readings = findComparable(inScope, left, target)
    .map((row) => {
      const { value, date } = staffTextsOf(row, data, lang);
      const province = selection.provinces.find(({ code }) => code === row.province);
      const place = province === undefined ? row.province : shortNameOf(province, lang);
      return { value, date, place };
    })
    .sort((a, b) => compareNames(a.place, b.place));
  if (readings.length > 1 && readings.every(({ value }) => value === readings[0]?.value)) {
    return t.equal(scopeName, target.baseYear, readings.length, readings[0]?.value ?? '');
  }
  if (readings.length > 1 && readings.length <= mostListed) {
    return t.listed(scopeName, target.baseYear, readings);
  }
  const newest = left.flatMap((code) => findNewest(inScope, code, isResult) ?? []);
  const dates = formatDateRange(
    newest.flatMap(partsOf).map(({ asOf }) => asOf),
    lang,
  );
  return t.published(scopeName, newest.length, dates ?? '');
}
