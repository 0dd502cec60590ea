import {
  type Arbitrary,
  array,
  boolean,
  constantFrom,
  integer,
  option,
  record,
  tuple,
} from 'fast-check';
import type {
  CommitteeObservation,
  LoadedData,
  Province,
  ProvincesFile,
  StaffObservation,
} from './dataset';
import { unitsOf, type Unit } from './boundaries';
import { pilotRow, province, smallData } from './testFixtures';

// Random provinces, units and rows for property tests; units take codes of their members, as in life.

const codes = ['58', '60', '68', '70', '74', '75', '77', '79'] as const;
const outside = [{ code: '67', nameVi: 'Đắk Nông', nameEn: 'Dak Nong' }];

/** Eight provinces in four units at most; a unit has the code of a member and may be partial. */
const anyProvinces: Arbitrary<ProvincesFile> = tuple(
  array(integer({ min: 0, max: 3 }), { minLength: codes.length, maxLength: codes.length }),
  array(boolean(), { minLength: 4, maxLength: 4 }),
).map(([homes, partial]) => {
  const groups = [0, 1, 2, 3]
    .map((home) => ({ home, members: codes.filter((_, index) => homes[index] === home) }))
    .filter(({ members }) => members.length > 0);
  const unitOf = (code: string) =>
    groups.find(({ members }) => members.some((member) => member === code))?.members[0] ?? code;
  return {
    ...smallData().provinces,
    provinces: codes.map((code): Province => province(code, { unit2025: unitOf(code) })),
    units2025: groups.map(({ home, members }) => ({
      code: members[0] ?? '',
      slug: `u-${home}`,
      nameVi: `Đơn vị ${home}`,
      nameEn: `Unit ${home}`,
      tile: { row: 0, col: home },
      members,
      outside: partial[home] === true ? outside : [],
    })),
    borders: [],
    borders2025: [],
  };
});

const anyCode = constantFrom(...codes);

const anyStaffRow: Arbitrary<StaffObservation> = record({
  province: anyCode,
  scope: constantFrom('administrative', 'public-service'),
  asOf: constantFrom('2018', '2019', '2019-12-31'),
  measure: constantFrom('percent', 'count'),
  value: integer({ min: -20, max: 60 }),
  basis: constantFrom('cumulative', 'cumulative', 'unclear'),
  status: constantFrom('published', 'published', 'planned'),
  sourceId: constantFrom('press', 'site'),
  isBound: integer({ min: 0, max: 9 }),
  base: option(integer({ min: 1, max: 5000 }), { nil: undefined }),
  baseYear: option(constantFrom(2015, 2016), { nil: undefined, freq: 4 }),
}).map(({ isBound, base, baseYear, measure, value, ...row }): StaffObservation => {
  const cut = base === undefined ? undefined : Math.round((value * base) / 100);
  // A rate that has its numbers is theirs.
  const rate = cut === undefined || base === undefined ? value : (cut / base) * 100;
  return {
    ...row,
    measure,
    value: measure === 'percent' ? rate : value,
    unit: measure === 'percent' ? 'percent' : 'posts',
    ...(cut !== undefined && { cut }),
    ...(base !== undefined && { base }),
    ...(baseYear !== undefined && { baseYear }),
    ...(isBound === 0 && { bound: 'at-least' }),
  };
});

const anyCommitteeRow: Arbitrary<CommitteeObservation> = record({
  province: anyCode,
  measure: constantFrom('executive', 'standing'),
  value: integer({ min: 0, max: 9 }),
  asOf: constantFrom('2018', '2019', '2019-07-02'),
  eventId: constantFrom('a', 'b', 'c'),
  status: constantFrom('published'),
  sourceId: constantFrom('press', 'site'),
});

const anyPilotRow = tuple(
  constantFrom('merge-offices', 'dual-cell-hamlet', 'leadership-exams'),
  anyCode,
  constantFrom('named', 'reported', 'planned'),
).map(([model, code, state]) => pilotRow(model, code, state));

const anyAbsence = record({
  province: anyCode,
  scope: constantFrom('administrative', 'public-service'),
  asOf: constantFrom('2018', '2019'),
  sourceId: constantFrom('press'),
});

/** Data with rows that keep the rule that no key stands twice. */
export const anyData: Arbitrary<LoadedData> = record({
  provinces: anyProvinces,
  staffRows: array(anyStaffRow, { maxLength: 30 }),
  absences: array(anyAbsence, { maxLength: 6 }),
  committeeRows: array(anyCommitteeRow, { maxLength: 30 }),
  pilotRows: array(anyPilotRow, { maxLength: 30 }),
}).map(({ provinces, staffRows, absences, committeeRows, pilotRows }) => {
  const { staff, committee, pilots } = smallData();
  return smallData({
    provinces,
    staff: staff && {
      ...staff,
      observations: once(staffRows, (row) =>
        [row.province, row.scope, row.asOf, row.measure, row.sourceId].join(' '),
      ),
      notApplicable: once(absences, (row) => [row.province, row.scope, row.asOf].join(' ')),
    },
    committee: committee && {
      ...committee,
      observations: once(committeeRows, (row) =>
        [row.province, row.measure, row.eventId].join(' '),
      ),
    },
    pilots: pilots && {
      ...pilots,
      observations: once(pilotRows, (row) => [row.model, row.province, row.state].join(' ')),
    },
  });
});

/** Data with some of its units, and all their members. */
export const anyDataAndUnits: Arbitrary<{
  readonly data: LoadedData;
  readonly units: readonly Unit[];
}> = tuple(anyData, array(boolean(), { minLength: 4, maxLength: 4 })).map(([data, chosen]) => ({
  data,
  units: unitsOf(data.provinces).filter((_, index) => chosen[index]),
}));

function once<Row>(rows: readonly Row[], keyOf: (row: Row) => string): readonly Row[] {
  return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}
