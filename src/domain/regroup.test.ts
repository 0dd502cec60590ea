import { describe, expect, test } from 'vitest';
import { assertDefined } from '@/lib/assert';
import { formerProvinces, isUnit, type Unit, unitCodeOf, unitsOf } from './boundaries';
import type { CommitteeObservation, LoadedData, Province, StaffObservation } from './dataset';
import { nameOf, tileLinesOf } from './names';
import { formerOf, toUnits2025 } from './regroup';
import { readUnitCommittee } from './regroupCommittee';
import { findPilotMembers } from './regroupPilots';
import { isOfUnit, membersOfRow } from './regroupRows';
import { readUnitStaff } from './regroupStaffReading';
import { inputOf, pilotRow, smallData, staffRow } from './testFixtures';
import { findYearlyCommittee } from './yearlyCommittee';

// Units of the small data: 79 is 60 and 79; 92 is 84, 92 and a province outside.
const data = smallData();
const unit = (code: string): Unit =>
  assertDefined(
    unitsOf(data.provinces).find((one) => one.code === code),
    code,
  );
const since = { baseYear: 2015 } as const;

function withStaff(...observations: StaffObservation[]): LoadedData {
  return smallData({ staff: data.staff && { ...data.staff, observations } });
}

function rowsOf(...rows: StaffObservation[]): readonly StaffObservation[] {
  return toUnits2025(withStaff(...rows)).staff?.observations ?? [];
}

function readStaff(code: string, ...rows: StaffObservation[]) {
  const { staff } = withStaff(...rows);
  return staff && readUnitStaff(staff, unit(code), 'administrative');
}

function committeeRow(
  code: string,
  value: number,
  fields: Partial<CommitteeObservation> = {},
): CommitteeObservation {
  return {
    province: code,
    measure: 'executive',
    value,
    asOf: '2019',
    eventId: '2019',
    status: 'published',
    sourceId: 'press',
    ...fields,
  };
}

function namesOf(place: Province | undefined): readonly string[] {
  if (place === undefined) return [];
  return [nameOf(place, 'vi'), nameOf(place, 'en'), ...tileLinesOf(place, 'vi')];
}

describe('places', () => {
  test('units stand where provinces stood, with their members and without groups', () => {
    const { provinces } = toUnits2025(data);
    expect(provinces.provinces.map(({ code, nameVi }) => [code, nameVi])).toEqual([
      ['79', 'TP. Hồ Chí Minh'],
      ['92', 'Cần Thơ*'],
    ]);
    expect(provinces.provinces.every(isUnit)).toBe(true);
    expect(provinces.borders).toEqual([['79', '92']]);
    expect([...provinces.regions, ...provinces.clusters]).toEqual([]);
  });

  test('a unit has the short name of its namesake, and is found by its members', () => {
    expect(unit('79')).toMatchObject({ shortVi: 'TP.HCM', shortEn: 'HCMC', isPartial: false });
    expect(unit('79').aliases).toEqual(expect.arrayContaining(['Bình Thuận', 'Sài Gòn']));
    expect(unit('92').aliases).toContain('Đắk Nông');
    expect(unit('92').isPartial).toBe(true);
  });

  test('a partial unit carries its mark wherever it is named', () => {
    const [whole, partial] = toUnits2025(data).provinces.provinces;
    expect(namesOf(whole).some((name) => name.includes('*'))).toBe(false);
    expect(namesOf(partial)).toEqual(['Cần Thơ*', 'Can Tho*', 'Cần', 'Thơ*']);
  });

  test('the provinces of 2019 can be had back, and regrouping twice changes nothing', () => {
    const regrouped = toUnits2025(data);
    expect(formerOf(regrouped)).toBe(data);
    expect(formerProvinces(regrouped.provinces)).toEqual(data.provinces.provinces);
    expect(toUnits2025(regrouped)).toBe(regrouped);
    expect(unitCodeOf('60', regrouped.provinces)).toBe('79');
    expect(unitCodeOf('01', regrouped.provinces)).toBeUndefined();
  });

  test('the filters work on units as they are', () => {
    const { selection } = inputOf({ models: ['merge-offices'] }, toUnits2025(data));
    expect([...selection.left]).toEqual(['79', '92']);
  });
});

test('a unit has the models of its members, by the strongest state of each', () => {
  const { pilots } = smallData({
    pilots: data.pilots && {
      ...data.pilots,
      observations: [
        pilotRow('merge-offices', '79', 'planned'),
        pilotRow('merge-offices', '79', 'reported'),
        pilotRow('merge-offices', '60', 'named'),
      ],
    },
  });
  const rows = toUnits2025(smallData({ pilots })).pilots?.observations ?? [];
  expect(rows.map((row) => [row.province, row.state, membersOfRow(row)])).toEqual([
    ['79', 'named', ['60']],
    ['79', 'planned', ['79']],
    ['79', 'reported', ['79']],
  ]);
  const members = findPilotMembers(rows, 'merge-offices');
  expect(members).toEqual({ named: ['60'], reported: ['79'], planned: [] });
});

describe('committee additions', () => {
  const committee = {
    totals: [],
    observations: [
      committeeRow('60', 3),
      committeeRow('79', 4, { sourceId: 'site' }),
      committeeRow('92', 0),
    ],
    notApplicable: [
      { province: '84', measure: 'executive' as const, asOf: '2019', sourceId: 'press' },
    ],
  };

  test('yearly counts add up, and say who is in them', () => {
    const regrouped = toUnits2025(smallData({ committee })).committee;
    expect(regrouped?.observations).toMatchObject([
      { province: '79', value: 7, isPartial: false, coverage: { reporting: ['60', '79'] } },
      { province: '92', value: 0, isPartial: true, coverage: { notApplicable: ['84'] } },
    ]);
    expect(regrouped?.notApplicable).toEqual([]);
    expect(findYearlyCommittee(committee)).toBeDefined();
  });

  test('what does not arise in any member does not arise in the unit', () => {
    const file = {
      ...committee,
      notApplicable: ['84', '92'].map((province) => ({
        ...committee.notApplicable[0],
        province,
        measure: 'standing' as const,
        asOf: '2019',
        sourceId: 'press',
      })),
    };
    expect(toUnits2025(smallData({ committee: file })).committee?.notApplicable).toMatchObject([
      { province: '92', measure: 'standing', isPartial: true },
    ]);
    expect(readUnitCommittee(file, unit('92'), 'standing', 2019).state).toBe('not-applicable');
    expect(readUnitCommittee(file, unit('79'), 'standing', 2019).state).toBe('not-found');
  });

  test('single cases stay one by one, even under one id', () => {
    const cases = [
      committeeRow('60', 1, { asOf: '2019-10-02' }),
      committeeRow('79', 2, { asOf: '2019-10-02' }),
    ];
    const file = { totals: [], observations: cases };
    const rows = toUnits2025(smallData({ committee: file })).committee?.observations ?? [];
    expect(rows.map(({ eventId, value }) => [eventId, value])).toEqual([
      ['60 2019', 1],
      ['79 2019', 2],
    ]);
    expect(readUnitCommittee(file, unit('79'), 'executive')).toMatchObject({
      state: 'value',
      value: 3,
      isPartial: false,
    });
  });

  test('a zero that is reported is a zero, of a unit that is not whole too', () => {
    expect(readUnitCommittee(committee, unit('92'), 'executive', 2019)).toMatchObject({
      state: 'zero',
      isPartial: true,
    });
  });
});

describe('staff', () => {
  const small = staffRow('60', 10, { ...since, cut: 10, base: 100 });
  const large = staffRow('79', 20, { ...since, cut: 180, base: 900 });

  test('a rate is recomputed from cut and base, not averaged', () => {
    const [row] = rowsOf(small, large);
    expect(row).toMatchObject({ value: 19, cut: 190, base: 1000, status: 'derived' });
    expect(row).not.toHaveProperty('range');
    expect(readStaff('79', small, large)).toMatchObject({
      state: 'derived',
      value: 19,
      isPartial: false,
    });
  });

  test('without a base it is a range, and as a single number at least the lowest', () => {
    const { base: _base, ...bare } = small;
    const [row] = rowsOf(bare, large);
    expect(row).toMatchObject({ value: 10, bound: 'at-least', range: { min: 10, max: 20 } });
    expect(row && isOfUnit(row)).toBe(true);
    const reading = readStaff('79', bare, large);
    expect(reading).toMatchObject({ state: 'range', min: 10, max: 20, isPlan: false });
    expect(reading?.values.map(({ member, value }) => [member, value])).toEqual([
      ['60', 10],
      ['79', 20],
    ]);
  });

  test('rates of several days are a range, and stand apart as rows', () => {
    const later = { ...large, asOf: '2020' };
    expect(rowsOf(small, later).map(({ asOf, value }) => [asOf, value])).toEqual([
      ['2019', 10],
      ['2020', 20],
    ]);
    expect(readStaff('79', small, later)).toMatchObject({ state: 'range', min: 10, max: 20 });
  });

  test('a year and its last day are one day', () => {
    const [row, ...others] = rowsOf({ ...small, asOf: '2019-12-31' }, large);
    expect(others).toEqual([]);
    expect(row?.asOf).toBe('2019');
  });

  test('another base year is another thing: the member is neither in it nor silent', () => {
    const other = { ...large, baseYear: 2018 };
    expect(rowsOf(small, other)).toHaveLength(2);
    expect(readStaff('79', small, other)).toMatchObject({
      state: 'value',
      value: 10,
      isPartial: true,
      coverage: { reporting: ['60'], apart: ['79'], silent: [] },
    });
  });

  test('a lower bound stays one', () => {
    const bound = { ...large, bound: 'at-least' as const };
    expect(rowsOf(small, bound)).toMatchObject([{ value: 19, bound: 'at-least' }]);
    expect(readStaff('79', small, bound)).toMatchObject({ state: 'derived', isAtLeast: true });
  });

  test('plans are put together with plans only, and give way to results', () => {
    const plan = { ...large, status: 'planned' as const };
    expect(rowsOf(small, plan).map(({ status }) => status)).toEqual(['published', 'planned']);
    expect(readStaff('79', small, plan)).toMatchObject({ value: 10, state: 'value' });
    expect(readStaff('79', { ...small, status: 'planned' }, plan)).toMatchObject({
      value: 19,
      state: 'planned',
    });
  });

  test('counts of the same day add up, posts and people apart', () => {
    const count = { measure: 'count', unit: 'posts' } as const;
    expect(rowsOf({ ...small, ...count }, { ...large, ...count })).toMatchObject([
      { value: 30, status: 'published', unit: 'posts' },
    ]);
    expect(rowsOf({ ...small, ...count }, { ...large, ...count, unit: 'people' })).toHaveLength(2);
  });

  test('two sources on one member stay beside each other', () => {
    const other = { ...small, value: 12, cut: 12, sourceId: 'site' };
    expect(rowsOf(small, other).map(({ value }) => value)).toEqual([10, 12]);
    expect(rowsOf(small, other, large)).toMatchObject([{ range: { min: 10, max: 20 } }]);
  });

  test('notes stay, each under the name of its member', () => {
    const noted = { ...large, note: 'Kể cả hợp đồng.' };
    expect(rowsOf(small, noted)[0]?.note).toBe('TP. Hồ Chí Minh: Kể cả hợp đồng.');
    expect(rowsOf(noted)[0]?.note).toBe('Kể cả hợp đồng.');
  });

  test('silence is no zero', () => {
    expect(readStaff('79')).toMatchObject({ state: 'not-found', values: [] });
    expect(readStaff('79', small)).toMatchObject({ value: 10, coverage: { silent: ['79'] } });
  });
});
