import { remember } from '@/lib/remember';
import { readAbsences } from './absences';
import type { Unit } from './boundaries';
import type { ProvinceCode, StaffFile, StaffObservation, StaffScope } from './dataset';
import { comparePartialDates, lastDayOf, type PartialDate } from './partialDate';
import { staffRowsIn, staffRowsOf } from './observationIndex';
import { absenceOf, isPartialOf, type UnitReading } from './regroupReading';
import { isOfUnit, type UnitStaffRow } from './regroupRows';
import { kindOf, staffCoverage, unitStaffRow } from './regroupStaff';
import { combineStaff, type CombinedNumber } from './regroupStaffNumbers';
import { reportedOf } from './reported';
import { findNewest, isCountedLikeTarget, isPlan, isResult } from './staffFigures';

/**
 * The latest that is known of a scope in a unit, from the file of 2019: the members' newest results,
 * else their plans, else their counts. Only what is counted alike is put together, first what is
 * counted as the target is. Results of several days give a range, whose `values` say whose and when;
 * plans and counts of several days are not put together, the day with most members counts.
 */
export function readUnitStaff(file: StaffFile, unit: Unit, scope: StaffScope): UnitReading {
  const { parts, coverage } = findUnitStaff(file, unit, scope);
  return readingOf(parts, coverage);
}

/**
 * The same as a row, in place of what a province's newest row is among the rows of 2019; undefined
 * where no member has anything. Of several days the newest is its date: the parts have their own.
 */
export function newestUnitRow(
  file: StaffFile,
  unit: Unit,
  scope: StaffScope,
): UnitStaffRow | undefined {
  const { parts, coverage } = findUnitStaff(file, unit, scope);
  const row = unitStaffRow(unit, parts, combineDays(parts), coverage);
  return row === undefined || isOneDay(parts) ? row : { ...row, asOf: newestOf(parts) };
}

interface FoundStaff {
  readonly parts: readonly StaffObservation[];
  readonly coverage: UnitReading['coverage'];
}

const findUnitStaff = remember((file: StaffFile, unit: Unit, scope: StaffScope): FoundStaff => {
  const inScope = staffRowsIn(file.observations, scope);
  const rows = unit.members.flatMap(({ code }) => staffRowsOf(inScope, code));
  const absent = readAbsences(file).filter(({ row }) => row.scope === scope);
  const results = unit.members.flatMap(({ code }) => newestResults(rows, code));
  const plans = rows.filter(isPlan);
  const counts = rows.filter(({ measure }) => measure === 'count');
  const parts =
    results.length > 0
      ? pickAlike(results, file.target, 'any-day')
      : plans.length > 0
        ? pickAlike(plans, file.target, 'day')
        : pickAlike(counts, file.target, 'day');
  // What was said of another year says nothing of the days that are shown.
  const days = new Set(parts.map(({ asOf }) => lastDayOf(asOf)));
  const absentThen =
    parts.length === 0 ? absent : absent.filter(({ row }) => days.has(lastDayOf(row.asOf)));
  return { parts, coverage: staffCoverage(unit, parts, { rows, absent: absentThen }) };
});

/** The newest results of a member: those of all sources for that day. */
function newestResults(
  rows: readonly StaffObservation[],
  code: ProvinceCode,
): readonly StaffObservation[] {
  const newest = findNewest(rows, code, isResult);
  if (newest === undefined) return [];
  const day = lastDayOf(newest.asOf);
  return rows.filter((r) => r.province === code && isResult(r) && lastDayOf(r.asOf) === day);
}

/** The reading of a regrouped row; undefined for a row of a province. */
export function readStaffRow(row: StaffObservation): UnitReading | undefined {
  return isOfUnit(row) ? readingOf(row.parts, row.coverage) : undefined;
}

function readingOf(
  parts: readonly StaffObservation[],
  coverage: UnitReading['coverage'],
): UnitReading {
  const number = combineDays(parts);
  if (number === undefined) return absenceOf(coverage);
  const { range, value, status, isAtLeast } = number;
  return {
    ...(range === undefined
      ? reportedOf({ value, status })
      : { state: 'range' as const, ...range, isPlan: status === 'planned' }),
    isAtLeast: range === undefined ? isAtLeast : parts.some(({ bound }) => bound === 'at-least'),
    values: parts.map((row) => ({
      member: row.province,
      value: row.value,
      asOf: row.asOf,
      isAtLeast: row.bound === 'at-least',
    })),
    coverage,
    isPartial: isPartialOf(coverage),
  };
}

function isOneDay(parts: readonly StaffObservation[]): boolean {
  return new Set(parts.map(({ asOf }) => lastDayOf(asOf))).size <= 1;
}

function combineDays(parts: readonly StaffObservation[]): CombinedNumber | undefined {
  return combineStaff(isOneDay(parts) ? parts : parts.map(withoutBase));
}

/** Rates of different days have no common base, so that nothing can be recomputed from it. */
function withoutBase({ cut: _cut, base: _base, ...row }: StaffObservation): StaffObservation {
  return row;
}

/** Of the rows counted alike: results before plans, those like the target, of most members, newest. */
function pickAlike(
  rows: readonly StaffObservation[],
  target: StaffFile['target'],
  by: 'day' | 'any-day',
): readonly StaffObservation[] {
  const groups = new Map<string, StaffObservation[]>();
  for (const row of rows) {
    const key = `${kindOf(row)} ${by === 'day' ? lastDayOf(row.asOf) : ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const [best] = [...groups.values()].sort(
    (a, b) =>
      Number(a.some(isPlanned)) - Number(b.some(isPlanned)) ||
      countLikeTarget(b, target) - countLikeTarget(a, target) ||
      countMembers(b) - countMembers(a) ||
      comparePartialDates(newestOf(b), newestOf(a)),
  );
  return best ?? [];
}

function isPlanned({ status }: StaffObservation): boolean {
  return status === 'planned';
}

function countLikeTarget(rows: readonly StaffObservation[], target: StaffFile['target']): number {
  return Number(rows.some((row) => isCountedLikeTarget(row, target)));
}

function countMembers(rows: readonly StaffObservation[]): number {
  return new Set(rows.map(({ province }) => province)).size;
}

function newestOf(rows: readonly StaffObservation[]): PartialDate {
  return (
    rows
      .map(({ asOf }) => asOf)
      .sort(comparePartialDates)
      .at(-1) ?? ''
  );
}
