import { assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitsOf } from './boundaries';
import { committeeMeasures, type StaffObservation, staffScopes } from './dataset';
import { lastDayOf } from './partialDate';
import { toUnits2025 } from './regroup';
import { readUnitCommittee } from './regroupCommittee';
import { anyData, anyDataAndUnits } from './regroupForTests';
import type { UnitReading } from './regroupReading';
import { isOfMembers, isOfUnit, partsOf } from './regroupRows';
import { readStaffRow, readUnitStaff } from './regroupStaffReading';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const codesIn = (places: readonly { readonly code: string }[]) =>
  new Set(places.map(({ code }) => code));
const runs = { numRuns: 300 };

/** Lowest and highest sum of counts, where several sources on one thing may differ. */
function spanOf(rows: readonly StaffObservation[]): readonly [number, number] {
  const things = new Map<string, { readonly min: number; readonly max: number }[]>();
  for (const row of rows) {
    const { province, scope, asOf, basis, baseYear, status, value } = row;
    const key = [province, scope, lastDayOf(asOf), basis, baseYear, status].join(' ');
    const ends = (isOfUnit(row) ? row.range : undefined) ?? { min: value, max: value };
    things.set(key, [...(things.get(key) ?? []), ends]);
  }
  const lists = [...things.values()];
  return [
    sum(lists.map((list) => Math.min(...list.map(({ min }) => min)))),
    sum(lists.map((list) => Math.max(...list.map(({ max }) => max)))),
  ];
}

describe('for random data and any subset of whole units', () => {
  test('committee counts of provinces and of units are the same', () => {
    const isSame = property(anyDataAndUnits, ({ data, units }) => {
      const regrouped = toUnits2025(data);
      const members = codesIn(units.flatMap((unit) => unit.members));
      const codes = codesIn(units);
      return committeeMeasures.every((measure) => {
        const former = data.committee?.observations ?? [];
        const byProvince = sum(
          former
            .filter((row) => row.measure === measure && members.has(row.province))
            .map(({ value }) => value),
        );
        const byUnit = sum(
          (regrouped.committee?.observations ?? [])
            .filter((row) => row.measure === measure && codes.has(row.province))
            .map(({ value }) => value),
        );
        const byReading = sum(
          units.map((unit) => {
            const reading = data.committee && readUnitCommittee(data.committee, unit, measure);
            return reading !== undefined && 'value' in reading ? reading.value : 0;
          }),
        );
        return byProvince === byUnit && byProvince === byReading;
      });
    });
    expect(() => assert(isSame, runs)).not.toThrow();
  });

  test('staff counts of provinces and of units are the same', () => {
    const isSame = property(anyDataAndUnits, ({ data, units }) => {
      const members = codesIn(units.flatMap((unit) => unit.members));
      const codes = codesIn(units);
      const byProvince = spanOf(
        (data.staff?.observations ?? []).filter(
          (row) => row.measure === 'count' && members.has(row.province),
        ),
      );
      const rows = (toUnits2025(data).staff?.observations ?? []).filter(
        (row) => row.measure === 'count' && codes.has(row.province),
      );
      const byUnit = spanOf(rows);
      return byProvince[0] === byUnit[0] && byProvince[1] === byUnit[1];
    });
    expect(() => assert(isSame, runs)).not.toThrow();
  });

  test('every row of a member stands behind exactly one row of its unit', () => {
    const isKept = property(anyDataAndUnits, ({ data, units }) => {
      const regrouped = toUnits2025(data);
      const members = codesIn(units.flatMap((unit) => unit.members));
      const codes = codesIn(units);
      return (['staff', 'committee', 'pilots'] as const).every((file) => {
        const former = (data[file]?.observations ?? []).filter((r) => members.has(r.province));
        const parts = (regrouped[file]?.observations ?? [])
          .filter(({ province }) => codes.has(province))
          .flatMap((row): readonly object[] => partsOf(row));
        return parts.length === former.length && former.every((row) => parts.includes(row));
      });
    });
    expect(() => assert(isKept, runs)).not.toThrow();
  });
});

/** A rate is that of the sums, or lies between the lowest and the highest of its members. */
function isSound(reading: UnitReading, parts: readonly StaffObservation[]): boolean {
  const values = reading.values.map(({ value }) => value);
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (reading.state === 'range') {
    return reading.min === min && reading.max === max && min < max;
  }
  if (!('value' in reading)) return values.length === 0;
  if (min === max) return reading.value === min;
  const cut = sum(parts.map((row) => row.cut ?? Number.NaN));
  const base = sum(parts.map((row) => row.base ?? Number.NaN));
  return Math.abs(reading.value - (cut / base) * 100) < 1e-9;
}

describe('rates', () => {
  test('are recomputed or a range, in rows and in readings', () => {
    const areSound = property(anyData, (data) => {
      const rows = toUnits2025(data).staff?.observations ?? [];
      return rows
        .filter(({ measure }) => measure === 'percent')
        .every((row) => {
          const reading = readStaffRow(row);
          if (reading === undefined || !isOfUnit(row) || !isSound(reading, row.parts)) return false;
          const values = row.parts.map(({ value }) => value);
          // What a figure shows that knows of no range is still true.
          return row.range === undefined
            ? row.value >= Math.min(...values) - 1e-9 && row.value <= Math.max(...values) + 1e-9
            : row.bound === 'at-least' && row.value === row.range.min;
        });
    });
    expect(() => assert(areSound, runs)).not.toThrow();
  });

  test('of several days are never recomputed', () => {
    const areSound = property(anyData, (data) =>
      unitsOf(data.provinces).every((unit) =>
        staffScopes.every((scope) => {
          const { staff } = data;
          if (staff === undefined) return false;
          const reading = readUnitStaff(staff, unit, scope);
          const days = new Set(reading.values.map(({ asOf }) => lastDayOf(asOf)));
          const values = new Set(reading.values.map(({ value }) => value));
          return days.size <= 1 || (reading.state === 'range') === values.size > 1;
        }),
      ),
    );
    expect(() => assert(areSound, runs)).not.toThrow();
  });
});

describe('what is not the whole unit', () => {
  test('says so in every row and reading', () => {
    const isSaid = property(anyData, (data) => {
      const regrouped = toUnits2025(data);
      return unitsOf(data.provinces)
        .filter(({ outside }) => outside.length > 0)
        .every((unit) => {
          const rows = (['staff', 'committee', 'pilots'] as const).flatMap((file) =>
            (regrouped[file]?.observations ?? []).filter((row) => row.province === unit.code),
          );
          const readings = [
            ...staffScopes.flatMap((s) => data.staff && readUnitStaff(data.staff, unit, s)),
            ...committeeMeasures.flatMap(
              (m) => data.committee && readUnitCommittee(data.committee, unit, m),
            ),
          ];
          return (
            unit.isPartial &&
            rows.every((row) => isOfMembers(row) && row.isPartial) &&
            readings.every((reading) => reading?.isPartial === true)
          );
        });
    });
    expect(() => assert(isSaid, runs)).not.toThrow();
  });

  test('names every member exactly once, and is whole only when all report', () => {
    const isComplete = property(anyData, (data) =>
      unitsOf(data.provinces).every((unit) =>
        staffScopes.every((scope) => {
          const reading = data.staff && readUnitStaff(data.staff, unit, scope);
          if (reading === undefined) return false;
          const { reporting, apart, silent, notApplicable } = reading.coverage;
          const named = [...reporting, ...apart, ...silent, ...notApplicable];
          const missing = unit.outside.length + apart.length + silent.length;
          return (
            named.sort().join() ===
              unit.members
                .map(({ code }) => code)
                .sort()
                .join() && reading.isPartial === missing > 0
          );
        }),
      ),
    );
    expect(() => assert(isComplete, runs)).not.toThrow();
  });
});
