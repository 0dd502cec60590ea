import { describe, expect, test } from 'vitest';
import type { LoadedData, StaffObservation } from './dataset';
import { newestStaffRows } from './newestStaff';
import { toUnits2025 } from './regroup';
import { isComputed, isPartialRow, joinSeries, rangeOf } from './staffFigures';
import { smallData, staffRow } from './testFixtures';
import { findStaffSeries, paceOf } from './yearlyStaff';

// Units of the small data: 79 is 60 and 79; 92 is 84, 92 and a province outside.

function dataOf(...observations: StaffObservation[]): LoadedData {
  const data = smallData();
  return { ...data, staff: data.staff && { ...data.staff, observations } };
}

function unitRows(...rows: StaffObservation[]): readonly StaffObservation[] {
  return toUnits2025(dataOf(...rows)).staff?.observations ?? [];
}

const since = { baseYear: 2015 } as const;
const ahead = { state: 'derived', value: 30 } as const;

describe('pace of a unit', () => {
  test('is told only when all of it reports', () => {
    const numbers = { ...since, cut: 30, base: 100 };
    const [whole] = unitRows(staffRow('60', 30, numbers), staffRow('79', 30, numbers));
    const [part] = unitRows(staffRow('60', 30, numbers));
    const [outside] = unitRows(staffRow('84', 30, numbers), staffRow('92', 30, numbers));
    expect(paceOf({ reported: ahead, ...(whole && { row: whole }) }, 5)).toBe('ahead');
    expect(paceOf({ reported: ahead, ...(part && { row: part }) }, 5)).toBe('cannot-tell');
    expect(paceOf({ reported: ahead, ...(outside && { row: outside }) }, 5)).toBe('cannot-tell');
  });

  test('a member counted otherwise is missing too', () => {
    const [row] = unitRows(staffRow('60', 30, since), staffRow('79', 9, { baseYear: 2016 }));
    expect(row && isPartialRow(row)).toBe(true);
    expect(paceOf({ reported: ahead, ...(row && { row }) }, 5)).toBe('cannot-tell');
  });
});

describe('a range', () => {
  const rows = unitRows(staffRow('60', 5, since), staffRow('79', 9, since));

  test('is no computed value', () => {
    expect(rows.map(rangeOf)).toEqual([{ min: 5, max: 9 }]);
    expect(rows.map(isComputed)).toEqual([false]);
  });

  test('is joined with nothing', () => {
    const later = unitRows(
      ...['2018', '2019'].flatMap((asOf) => [
        staffRow('60', 5, { ...since, asOf }),
        staffRow('79', 9, { ...since, asOf }),
      ]),
    );
    expect(joinSeries(later).map(({ length }) => length)).toEqual([1, 1]);
  });
});

test('rows of a unit are joined only if the same members are behind them', () => {
  const both = ['60', '79'].flatMap((code) =>
    ['2017', '2018'].map((asOf) => staffRow(code, 5, { ...since, asOf, cut: 5, base: 100 })),
  );
  const alone = staffRow('60', 6, { ...since, asOf: '2019', cut: 6, base: 100 });
  expect(joinSeries(unitRows(...both, alone)).map(({ length }) => length)).toEqual([2, 1]);
});

describe('the newest of a unit', () => {
  test('puts the newest of each member together, without a common base', () => {
    const data = dataOf(
      staffRow('60', 5, { ...since, asOf: '2017' }),
      staffRow('60', 6, { ...since, asOf: '2018', cut: 6, base: 100 }),
      staffRow('79', 9, { ...since, asOf: '2020', cut: 9, base: 100 }),
    );
    const [row, ...others] = newestStaffRows(toUnits2025(data));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ province: '79', asOf: '2020', range: { min: 6, max: 9 } });
  });

  test('of provinces of 2019 every row stays', () => {
    const data = dataOf(staffRow('60', 5, { asOf: '2017' }), staffRow('60', 6));
    expect(newestStaffRows(data)).toBe(data.staff?.observations);
  });
});

test('scopes and years of the series are those of 2019, readings those of units', () => {
  const observations = ['60', '79', '84'].flatMap((code) =>
    ['2017', '2018', '2019'].map((asOf) => staffRow(code, 5, { ...since, asOf })),
  );
  const then = findStaffSeries(dataOf(...observations));
  const now = findStaffSeries(toUnits2025(dataOf(...observations)));
  expect(now).toMatchObject({ scopes: then?.scopes, years: then?.years });
  const row = now?.at('92', 'administrative', 2018).row;
  expect(row && isPartialRow(row)).toBe(true);
});
