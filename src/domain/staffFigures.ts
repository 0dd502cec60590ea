import { remember } from '@/lib/remember';
import { findAbsence } from './absences';
import type {
  AbsenceLists,
  ProvinceCode,
  StaffAbsence,
  StaffFigure,
  StaffFile,
  StaffObservation,
  StaffScope,
} from './dataset';
import { staffScopes } from './dataset';
import { comparePartialDates, type PartialDate } from './partialDate';
import { staffRowsIn, staffRowsOf } from './observationIndex';
import { isOfMembers, isOfUnit, membersOfRow, partsOf } from './regroupRows';
import type { AbsentState, Reported } from './reported';

/** Provinces with a published percentage, split by whether it is a result or only a plan. */
export interface StaffPercentCoverage {
  readonly withResult: ReadonlySet<ProvinceCode>;
  readonly planOnly: ReadonlySet<ProvinceCode>;
}

/** Who has a percentage, over all scopes. */
export function findPercentCoverage(
  observations: readonly StaffObservation[],
): StaffPercentCoverage {
  const { results, plans } = placesOf(observations);
  const planOnly = new Set([...plans].filter((province) => !results.has(province)));
  return { withResult: results, planOnly };
}

/** Provinces that have a result, a plan, or anything, in the order of their first row of the kind. */
const placesOf = remember((rows: readonly StaffObservation[]) => {
  const results = new Set<ProvinceCode>();
  const plans = new Set<ProvinceCode>();
  const any = new Set<ProvinceCode>();
  for (const row of rows) {
    any.add(row.province);
    if (isResult(row)) results.add(row.province);
    else if (isPlan(row)) plans.add(row.province);
  }
  return { results, plans, any };
});

/** The scope with results for most provinces, of those in `among`; ties go to the first. */
export function findWidestScope(
  observations: readonly StaffObservation[],
  among: readonly StaffScope[] = staffScopes,
): StaffScope {
  let widest: StaffScope = among[0] ?? staffScopes[0];
  let most = -1;
  for (const scope of among) {
    const { results } = placesOf(staffRowsIn(observations, scope));
    if (results.size > most) {
      widest = scope;
      most = results.size;
    }
  }
  return widest;
}

/** A percentage that was reached, not planned. */
export function isResult(row: StaffObservation): boolean {
  return row.measure === 'percent' && row.status !== 'planned';
}

/**
 * The newest of a province's rows that pass `test`, of several the first; undefined when there is
 * none. A test that is the same function at every call is asked once for each row.
 */
export function findNewest(
  observations: readonly StaffObservation[],
  province: ProvinceCode,
  test: StaffTest,
): StaffObservation | undefined {
  return newestOf(staffRowsOf(observations, province), test);
}

type StaffTest = (row: StaffObservation) => boolean;

const newestOf = remember((rows: readonly StaffObservation[], test: StaffTest) => {
  let newest: StaffObservation | undefined;
  for (const row of rows) {
    if (!test(row)) continue;
    if (newest === undefined || comparePartialDates(row.asOf, newest.asOf) > 0) newest = row;
  }
  return newest;
});

/** A number of posts or people, not a percentage. */
export function isCount(row: StaffFigure): boolean {
  return row.measure === 'count';
}

/** A percentage that is aimed at, not reached. */
export function isPlan(row: StaffFigure): boolean {
  return row.measure === 'percent' && row.status === 'planned';
}

/** Who is known by what: each province stands in exactly one list, in the order given. */
export interface StaffCoverage {
  readonly withResult: readonly ProvinceCode[];
  readonly planOnly: readonly ProvinceCode[];
  readonly countOnly: readonly ProvinceCode[];
  /** Of these nothing was found. */
  readonly silent: readonly ProvinceCode[];
  readonly notPublished: readonly ProvinceCode[];
  readonly notApplicable: readonly ProvinceCode[];
}

/**
 * Sorts provinces by the best that the rows hold of them: result, plan, count, nothing.
 * @param file what is said of those without a row, in `scope` or in any
 */
export function findStaffCoverage(
  rows: readonly StaffObservation[],
  provinces: readonly ProvinceCode[],
  file: AbsenceLists<StaffAbsence> = {},
  scope?: StaffScope,
): StaffCoverage {
  const { results, plans, any } = placesOf(rows);
  const without = (state: AbsentState): readonly ProvinceCode[] =>
    provinces.filter(
      (code) => !any.has(code) && findStaffAbsence(file, code, scope).state === state,
    );
  return {
    withResult: provinces.filter((code) => results.has(code)),
    planOnly: provinces.filter((code) => plans.has(code) && !results.has(code)),
    countOnly: provinces.filter((code) => any.has(code) && !results.has(code) && !plans.has(code)),
    silent: without('not-found'),
    notPublished: without('not-published'),
    notApplicable: without('not-applicable'),
  };
}

/** What is said of a province without a row, in `scope` or in any; not found where nobody speaks. */
export function findStaffAbsence(
  file: AbsenceLists<StaffAbsence>,
  place: ProvinceCode,
  scope: StaffScope | undefined,
): Reported {
  return findAbsence(file, place, (row) => scope === undefined || row.scope === scope);
}

/** True when a percentage is counted as the target is: since its base year, all years together. */
export function isCountedLikeTarget(row: StaffFigure, target: StaffFile['target']): boolean {
  return row.basis === 'cumulative' && row.baseYear === target.baseYear;
}

/**
 * Each province's newest result, where that result is counted as the target is: the only rows that
 * may stand in one range or ranking. In the order of `provinces`.
 */
export function findComparable(
  rows: readonly StaffObservation[],
  provinces: readonly ProvinceCode[],
  target: StaffFile['target'],
): readonly StaffObservation[] {
  return provinces.flatMap((code) => {
    const newest = findNewest(rows, code, isResult);
    return newest !== undefined && isCountedLikeTarget(newest, target) ? [newest] : [];
  });
}

/**
 * True for a value that is computed, not printed: the file says so, or it is a plan whose value is
 * its cut in percent of its base, for which the file has no field of its own.
 */
export function isComputed(row: StaffFigure): boolean {
  const { status, measure, value, cut, base } = row;
  // Both ends of a range are numbers of members as they stand.
  if (rangeOf(row) !== undefined) return false;
  if (status === 'derived') return true;
  if (status !== 'planned' || measure !== 'percent') return false;
  if (cut === undefined || base === undefined || base === 0) return false;
  return Math.abs((cut / base) * 100 - value) < 0.01;
}

/** True when one of the rows is computed. */
export const hasComputed = remember((rows: readonly StaffObservation[]): boolean =>
  rows.some(isComputed),
);

/**
 * Percentages that may be joined by a line, oldest first: same province, source, scope, base and
 * basis, results apart from plans. A differing note keeps rows apart too, since notes are where a
 * source says that two of its numbers are not one series. Rows of a unit of 2025 are joined only if
 * the same members stand behind them, each in this way. Every row stands in exactly one series.
 */
export function joinSeries(
  rows: readonly StaffObservation[],
): readonly (readonly StaffObservation[])[] {
  const series = new Map<string, StaffObservation[]>();
  for (const row of rows.slice().sort((a, b) => comparePartialDates(a.asOf, b.asOf))) {
    const { province, scope, baseYear, basis } = row;
    if (rangeOf(row) !== undefined) {
      series.set(`range ${series.size}`, [row]);
      continue;
    }
    const parts = isOfMembers(row)
      ? `${membersOfRow(row).join(' ')} ${row.parts.map(kindOf).join('\u0000')}`
      : `${row.boundaries ?? ''} ${kindOf(row)}`;
    const key = `${province} ${scope} ${baseYear} ${basis} ${isPlan(row)} ${parts}`;
    const known = series.get(key);
    if (known === undefined) series.set(key, [row]);
    else known.push(row);
  }
  return [...series.values()];
}

/** What a source says of a number besides it, in signs that keep the parts apart. */
function kindOf({ sourceId, base, note = '' }: StaffObservation): string {
  return `${sourceId}\u0001${base ?? ''}\u0001${note}`;
}

/** Lowest and highest number of the members of a unit, where these cannot be made into one. */
export function rangeOf(
  row: StaffFigure,
): { readonly min: number; readonly max: number } | undefined {
  return isPlaced(row) && isOfUnit(row) ? row.range : undefined;
}

/** True when what is known is not the whole unit of 2025; a province of 2019 is always whole. */
export function isPartialRow(row: StaffFigure): boolean {
  return isPlaced(row) && isOfUnit(row) && row.isPartial;
}

/** The true value is the printed one or more; of a range, its upper end may lie higher. */
export function isAtLeastRow(row: StaffFigure): boolean {
  if (rangeOf(row) === undefined || !isPlaced(row)) return row.bound === 'at-least';
  return partsOf(row).some(({ bound }) => bound === 'at-least');
}

/** False for a figure of the whole country. */
export function isPlaced(row: StaffFigure): row is StaffObservation {
  return 'province' in row;
}

/** A corner of the straight path to the target; the date is a year and stands at its end. */
export interface PathCorner {
  readonly date: PartialDate;
  readonly percent: number;
}

/** The assumed path: 0 % at the end of the base year, the target at the end of the due year. */
export function targetPath(target: StaffFile['target']): readonly [PathCorner, PathCorner] {
  return [
    { date: String(target.baseYear), percent: 0 },
    { date: String(target.dueYear), percent: target.percent },
  ];
}
