import type { StaffObservation, StaffScope } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { shortNameOf } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import { isComputed } from '@/domain/staffFigures';
import type { ScopeYear } from '@/domain/staffYear';
import { findStaffSeries } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { shareOf } from '@/figures/shareOf';
import { partialUnits } from '@/figures/staffCoverage';
import { messagesOf } from '@/i18n/messages';
import { staffBulletTextsOf } from '@/i18n/staffBullet';

/** Who has a number in which scope, who has none, and who only in part, by name. */
export function yearCoverage(
  scopes: readonly ScopeYear[],
  year: number,
  input: FigureInput,
): string {
  const { data, lang, selection } = input;
  const t = messagesOf(lang);
  const staffBullet = staffBulletTextsOf(lang);
  const partialIn = ({ known }: ScopeYear) =>
    partialUnits(
      known.map(({ row }) => row),
      data,
      lang,
    );
  if (selection.provinces.length === 1) {
    const scopesWith = (
      key: 'known' | 'silent' | 'notPublished' | 'notApplicable',
    ): readonly string[] =>
      scopes.filter((scope) => scope[key].length > 0).map(({ scope }) => t.scope[scope]);
    const own = staffBullet.coverageOfOne(year, scopesWith('known'), {
      silent: scopesWith('silent'),
      notPublished: scopesWith('notPublished'),
      notApplicable: scopesWith('notApplicable'),
    });
    const partial = scopes.flatMap((scope) =>
      partialIn(scope).map((unit) => ({ ...unit, name: t.scope[scope.scope] })),
    );
    return [own, t.staffUnits.coverage(partial)].filter((part) => part !== '').join(' ');
  }
  const namesOf = (provinces: ScopeYear['silent']): readonly string[] =>
    provinces.map((province) => shortNameOf(province, lang)).sort(compareNames);
  return staffBullet.coverage(
    year,
    scopes.map((one) => ({
      scope: t.scope[one.scope],
      share: shareAt(one.scope, year, input),
      silent: namesOf(one.silent),
      notPublished: namesOf(one.notPublished),
      notApplicable: namesOf(one.notApplicable),
      partial: t.staffUnits.coverageOfScope(partialIn(one)),
      outsideSum: namesOf(one.sum?.withoutParts ?? []),
    })),
  );
}

/** How many have a number in the scope at the end of the year: "20/22 tỉnh cũ". */
export function shareAt(scope: StaffScope, year: number, input: FigureInput): string {
  return shareOf(input, input.selection.provinces, ({ code }, former) => {
    const reported = findStaffSeries(former)?.at(code, scope, year).reported;
    return reported !== undefined && 'value' in reported;
  });
}

/** What † means: in a row, and in the sum. */
export function daggerNotes(
  rows: readonly StaffObservation[],
  hasSum: boolean,
  { data, lang }: FigureInput,
): readonly string[] {
  const staffBullet = staffBulletTextsOf(lang);
  const { staffUnits } = messagesOf(lang);
  const hasComputed = rows.some(isComputed);
  if (isRegrouped(data)) return hasSum || hasComputed ? [staffUnits.note.recomputed] : [];
  return [
    ...(hasSum ? [staffBullet.note.sum] : []),
    ...(hasComputed ? [staffBullet.note.dagger] : []),
  ];
}
