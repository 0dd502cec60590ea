import {
  type Province,
  type StaffObservation,
  type StaffScope,
  staffScopes,
} from '@/domain/dataset';
import { shortNameOf } from '@/domain/names';
import { comparePartialDates } from '@/domain/partialDate';
import { absentStateOf } from '@/domain/reported';
import {
  findNewest,
  findStaffAbsence,
  findWidestScope,
  isPlan,
  isResult,
} from '@/domain/staffFigures';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { FigureInput } from './figureModel';
import { staffTextsOf } from './staffTexts';

/**
 * One province in a sentence: its newest result, else its plans, else its newest count, else
 * why there is none. Only one scope is told with a number; the others are named.
 */
export function findingOfProvince(
  input: FigureInput,
  province: Province,
  rows: readonly StaffObservation[],
): string {
  const { data, view, lang } = input;
  const t = messagesOf(lang);
  const staff = staffFigureTextsOf(lang);
  const place = shortNameOf(province, lang);
  const own = rows.filter((row) => row.province === province.code);
  const results = own.filter(isResult);
  const plans = own.filter(isPlan);
  const absenceIn = (scope: StaffScope | undefined): string =>
    t.state[absentStateOf(findStaffAbsence(data.staff ?? {}, province.code, scope))];
  const shown = [results, plans, own].find((list) => list.length > 0);
  if (shown === undefined) {
    const scope = view.scope === undefined ? undefined : t.scope[view.scope];
    return staff.finding.oneAbsent(place, scope, absenceIn(view.scope));
  }
  const scopes = staffScopes.filter((scope) => shown.some((row) => row.scope === scope));
  const scope = findWidestScope(data.staff?.observations ?? [], scopes);
  const inScope = shown.filter((row) => row.scope === scope);
  const newest = findNewest(inScope, province.code, () => true);
  if (newest === undefined) {
    return staff.finding.oneAbsent(place, t.scope[scope], absenceIn(scope));
  }
  const { value, date, base } = staffTextsOf(newest, data, lang);
  if (shown === plans) {
    const values = inScope
      .filter(({ asOf }) => comparePartialDates(asOf, newest.asOf) === 0)
      .map((row) => staffTextsOf(row, data, lang).value);
    return staff.finding.onePlan(place, t.scope[scope], values, date);
  }
  const others = staffScopes
    .filter((other) => other !== scope && own.some((row) => row.scope === other))
    .map((other) => t.scope[other]);
  const words = { place, scope: t.scope[scope], value, date, base, others };
  return shown === results ? staff.finding.oneResult(words) : staff.finding.oneCount(words);
}
