import { remember } from '@/lib/remember';
import { readAbsences } from './absences';
import type { LoadedData, ProvinceCode, StaffFile, StaffObservation, StaffScope } from './dataset';
import { staffScopes } from './dataset';
import { yearEndOf } from './partialDate';
import { formerOf } from './regroup';
import { notFound, type Reported, reportedOf } from './reported';
import { isCountedLikeTarget, isPartialRow } from './staffFigures';

/** What is known of one province, scope and year, with the row behind it. */
export interface StaffReading {
  readonly reported: Reported;
  readonly row?: StaffObservation;
}

/** Percentages province by year, counted as the target is, at the ends of years. */
export interface YearlyStaff {
  /** Scopes that have a series, in the order of the list. */
  readonly scopes: readonly StaffScope[];
  /** Years with at least one value, ascending. */
  readonly years: readonly number[];
  /** A result wins over a plan. */
  readonly at: (province: ProvinceCode, scope: StaffScope, year: number) => StaffReading;
}

// Fewer are single reports, which the figures show one by one with their dates.
const fewestProvinces = 3;
const fewestYears = 3;

/**
 * The yearly series of the file; undefined when no scope has one. A scope has a series when at least
 * three provinces have results for three years or more.
 */
export function findYearlyStaff(file: StaffFile): YearlyStaff | undefined {
  return readSeries(file, file);
}

/**
 * The yearly series of the data. By units of 2025 each reading has the row of the unit, which says
 * who is behind it; whether there is a series, and of which years, the provinces of 2019 decide, so
 * that regrouping neither makes nor takes one. Undefined without a series or a staff file.
 */
export function findStaffSeries(data: LoadedData): YearlyStaff | undefined {
  const { staff: former } = formerOf(data);
  return data.staff && former && readSeries(data.staff, former);
}

/** Scopes and years of `former`, readings of `file`. */
const readSeries = remember((file: StaffFile, former: StaffFile): YearlyStaff | undefined => {
  const { byKey } = indexRows(file);
  const { yearsOf } = indexRows(former);
  const scopes = staffScopes.filter((scope) => {
    const years = [...(yearsOf.get(scope)?.values() ?? [])].map(({ size }) => size);
    return years.filter((size) => size >= fewestYears).length >= fewestProvinces;
  });
  if (scopes.length === 0) return undefined;
  const years = new Set<number>();
  for (const scope of scopes) {
    for (const own of yearsOf.get(scope)?.values() ?? []) for (const year of own) years.add(year);
  }
  return {
    scopes,
    years: [...years].sort((a, b) => a - b),
    at: (province, scope, year) =>
      byKey.get(keyOf(province, scope, year)) ?? { reported: notFound },
  };
});

/** The readings by place, scope and year, and the years with a result. */
const indexRows = remember((file: StaffFile) => {
  const byKey = new Map<string, StaffReading>();
  const yearsOf = new Map<StaffScope, Map<ProvinceCode, Set<number>>>();
  for (const { row, reported } of readAbsences(file)) {
    const year = yearEndOf(row.asOf);
    if (year === undefined) continue;
    byKey.set(keyOf(row.province, row.scope, year), { reported });
  }
  for (const row of file.observations) {
    const year = yearEndOf(row.asOf);
    if (year === undefined || row.measure !== 'percent') continue;
    if (!isCountedLikeTarget(row, file.target)) continue;
    const key = keyOf(row.province, row.scope, year);
    const isPlan = row.status === 'planned';
    if (isPlan && byKey.get(key)?.row !== undefined) continue;
    byKey.set(key, { reported: reportedOf(row), row });
    if (isPlan) continue;
    const provinces = yearsOf.get(row.scope) ?? new Map<ProvinceCode, Set<number>>();
    yearsOf.set(row.scope, provinces);
    provinces.set(row.province, (provinces.get(row.province) ?? new Set()).add(year));
  }
  return { byKey, yearsOf };
});

function keyOf(province: ProvinceCode, scope: StaffScope, year: number): string {
  return `${province} ${scope} ${year}`;
}

/** Percent due at the end of a year on the straight path from the base year to the due year. */
export function dueAt({ percent, baseYear, dueYear }: StaffFile['target'], year: number): number {
  const share = (year - baseYear) / (dueYear - baseYear);
  return percent * Math.min(1, Math.max(0, share));
}

export type Pace = 'ahead' | 'on-pace' | 'behind' | 'cannot-tell';

/** Points of percent around the path that still count as on it. */
export const paceTolerance = 0.5;

/**
 * Where a value stands against the straight path at the end of the year. Only results can be judged,
 * a lower bound only when it already lies ahead, and a unit of 2025 only when all of it reports.
 */
export function paceOf({ reported, row }: StaffReading, due: number): Pace {
  if (reported.state !== 'value' && reported.state !== 'zero' && reported.state !== 'derived') {
    return 'cannot-tell';
  }
  if (row !== undefined && isPartialRow(row)) return 'cannot-tell';
  // Binary fractions must not move a value across the border.
  const distance = Math.round((reported.value - due) * 1e6) / 1e6;
  if (distance > paceTolerance) return 'ahead';
  if (row?.bound === 'at-least') return 'cannot-tell';
  return distance < -paceTolerance ? 'behind' : 'on-pace';
}
