import { assert, property, record, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareData, countSigns } from './comparison';
import { findChanges, latestRowOf } from './dataChanges';
import type { LoadedData, StaffObservation } from './dataset';
import { toUnits2025 } from './regroup';
import { pilotRow, smallData, staffRow } from './testFixtures';
import { of2019 } from './unitRows';
import { noFilters } from './view';

const after = smallData();
const before: LoadedData = {
  ...after,
  staff: {
    ...after.staff!,
    observations: [
      staffRow('84', 5, { status: 'derived', cut: 100, base: 2000, baseYear: 2015 }),
      staffRow('60', 10, { status: 'planned', asOf: '2021', note: 'Ghi chú cũ.' }),
      staffRow('79', 3),
    ],
  },
  pilots: {
    ...after.pilots!,
    observations: [
      pilotRow('merge-offices', '60', 'named', { asOf: '2019', locator: 'đoạn 3' }),
      pilotRow('merge-offices', '84', 'planned', { asOf: '2020-01', sourceId: 'mirror' }),
      pilotRow('leadership-exams', '79', 'reported', { level: 'any' }),
      pilotRow('leadership-exams', '92', 'planned', { level: 'any', asOf: '2021' }),
    ],
  },
};
const comparison = { before, name: 'bản trước' };

/** "84 staff up" of every change. */
function told(data: LoadedData, filters = {}): string[] {
  return compareData(comparison, data, { ...noFilters, ...filters }).found.map(
    ({ place, dataset, sign }) => `${place} ${dataset} ${sign}`,
  );
}

test('each kind of change, where the page shows it', () => {
  expect(told(after).sort()).toEqual([
    '60 pilots new',
    '60 staff revised',
    '79 pilots withdrawn',
    '79 staff withdrawn',
    '84 pilots revised',
    '84 staff up',
    '92 staff new',
  ]);
  expect(compareData(comparison, after, noFilters).unchanged).toEqual({
    committee: 1,
    staff: 0,
    pilots: 2,
  });
});

test('nothing changes between the data and itself', () => {
  const { found, datasets } = compareData({ before: after, name: '' }, after, noFilters);
  expect(found).toEqual([]);
  expect(datasets).toEqual(['committee', 'staff', 'pilots']);
});

describe('filters', () => {
  test.each<[string, object, readonly string[]]>([
    ['a province', { provinces: ['84'] }, ['84 pilots revised', '84 staff up']],
    ['a region', { regions: ['south-central'] }, ['60 pilots new', '60 staff revised']],
    [
      // 79 has the model no more: only the earlier side leaves it.
      'a model that was withdrawn',
      { models: ['leadership-exams'] },
      ['79 pilots withdrawn', '79 staff withdrawn', '92 staff new'],
    ],
    [
      'a level takes no province away',
      { levels: ['province'] },
      ['60 staff revised', '79 staff withdrawn', '84 staff up', '92 staff new'],
    ],
  ])('%s', (_name, filters, expected) => {
    expect(told(after, filters).sort()).toEqual(expected);
  });
});

test('a file that one side could not read is not compared', () => {
  const { found, datasets } = compareData(comparison, { ...after, staff: undefined }, noFilters);
  expect(datasets).toEqual(['committee', 'pilots']);
  expect(found.some(({ dataset }) => dataset === 'staff')).toBe(false);
});

test('under the boundaries of 2025 a unit has the changes of its members', () => {
  expect(told(toUnits2025(after), { provinces: ['79'] }).sort()).toEqual([
    '79 pilots new',
    '79 pilots withdrawn',
    '79 staff revised',
    '79 staff withdrawn',
  ]);
});

// 79 and 92 are codes of provinces and of units; these stand in either unit.
const ofUnit = { boundaries: '2025', asOf: '2025-12-31', baseYear: 2021 } as const;
const withOwn = (...rows: readonly StaffObservation[]): LoadedData => ({
  ...after,
  staff: { ...after.staff!, observations: [...after.staff!.observations, ...rows] },
});
const of79 = staffRow('79', 8, { asOf: '2025-12-31', baseYear: 2021 });
const ownChanges = (earlier: LoadedData, later: LoadedData): string[] =>
  compareData({ before: earlier, name: '' }, later, noFilters).found.map(
    ({ place, sign, change }) => `${place} ${sign} ${latestRowOf(change).row.boundaries ?? ''}`,
  );

describe('rows that a unit of 2025 reports for itself', () => {
  test('are compared with rows of the same unit, under the boundaries of 2025', () => {
    const earlier = withOwn(staffRow('79', 3, ofUnit));
    const later = withOwn(staffRow('79', 5, ofUnit), staffRow('92', 0, ofUnit));
    expect(ownChanges(earlier, toUnits2025(later)).sort()).toEqual(['79 up 2025', '92 new 2025']);
    expect(ownChanges(later, toUnits2025(earlier)).sort()).toEqual([
      '79 down 2025',
      '92 withdrawn 2025',
    ]);
    expect(ownChanges(earlier, toUnits2025(earlier))).toEqual([]);
  });

  test('are never set against the row of the province of that code, nor seen under 2019', () => {
    const [earlier, later] = [withOwn(of79), withOwn(staffRow('79', 3, ofUnit))];
    expect(ownChanges(earlier, toUnits2025(later)).sort()).toEqual([
      '79 new 2025',
      '79 withdrawn ',
    ]);
    expect(ownChanges(earlier, of2019(later))).toEqual(['79 withdrawn ']);
  });
});

test('any rows before and after: nothing is lost or counted twice, on either boundaries', () => {
  const rows = subarray([...before.staff!.observations, ...after.staff!.observations]);
  const sides = record({ first: rows, second: rows });
  const isWhole = property(sides, ({ first, second }) => {
    const one: LoadedData = { ...before, staff: { ...before.staff!, observations: first } };
    const two: LoadedData = { ...after, staff: { ...after.staff!, observations: second } };
    const [, staff] = findChanges(one, two);
    const expected = (staff?.rows.length ?? 0) - (staff?.counts.unchanged ?? 0);
    return [two, toUnits2025(two)].every((data) => {
      const { found } = compareData({ before: one, name: '' }, data, noFilters);
      const own = found.filter(({ dataset }) => dataset === 'staff');
      const sum = Object.values(countSigns(own)).reduce((total, count) => total + count, 0);
      return own.length === expected && sum === expected;
    });
  });
  expect(() => assert(isWhole)).not.toThrow();
});
