import { array, assert, constantFrom, integer, property, record, subarray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeRowsOf, contentOf } from './changeRows';
import { findChanges, isUnchanged, type RowChange } from './dataChanges';
import type { CommitteeObservation, LoadedData, StaffObservation } from './dataset';
import { pilotRow, smallData, staffRow } from './testFixtures';

const small = smallData();

function withStaff(
  observations: readonly StaffObservation[],
  more: Partial<NonNullable<LoadedData['staff']>> = {},
): LoadedData {
  return { ...small, staff: { ...small.staff!, observations, ...more } };
}

function withPilots(...observations: ReturnType<typeof pilotRow>[]): LoadedData {
  return { ...small, pilots: { ...small.pilots!, observations } };
}

function committeeRow(eventId: string, fields: Partial<CommitteeObservation> = {}) {
  return { ...small.committee!.observations[0]!, eventId, ...fields };
}

function withCommittee(...observations: CommitteeObservation[]): LoadedData {
  return { ...small, committee: { totals: [], observations } };
}

/** What a reader would be told: "84 changed up". */
function told(before: LoadedData, after: LoadedData): string[] {
  return findChanges(before, after)
    .flatMap(({ rows }) => rows)
    .filter(({ kind }) => kind !== 'unchanged')
    .map((change) =>
      change.kind === 'changed'
        ? `${change.province} changed ${change.direction}`
        : `${change.province} ${change.kind}`,
    );
}

test('nothing changes between the data and itself', () => {
  const changes = findChanges(small, small);
  expect(isUnchanged(changes)).toBe(true);
  expect(changes.map(({ dataset, counts }) => [dataset, counts.unchanged])).toEqual([
    ['committee', 1],
    ['staff', 3],
    ['pilots', 4],
  ]);
});

describe('staff', () => {
  const before = withStaff([staffRow('84', 5), staffRow('60', 7)]);

  test.each<[string, readonly StaffObservation[], readonly string[]]>([
    ['a higher number', [staffRow('84', 6), staffRow('60', 7)], ['84 changed up']],
    ['a lower number', [staffRow('84', 0), staffRow('60', 7)], ['84 changed down']],
    [
      'a row more and a row less',
      [staffRow('84', 5), staffRow('79', 1)],
      ['60 withdrawn', '79 added'],
    ],
    [
      'another source with another number is a revision',
      [staffRow('84', 6, { sourceId: 'site' }), staffRow('60', 7)],
      ['84 changed up'],
    ],
    [
      'another source with the same number',
      [staffRow('84', 5, { sourceId: 'site' }), staffRow('60', 7)],
      ['84 changed same'],
    ],
    [
      'the last day of the year is the year',
      [staffRow('84', 5, { asOf: '2019-12-31' }), staffRow('60', 7)],
      ['84 changed same'],
    ],
    [
      'another scope is another row',
      [staffRow('84', 5, { scope: 'party-and-mass' }), staffRow('60', 7)],
      ['84 added', '84 withdrawn'],
    ],
    [
      'a plan does not compare with a result',
      [staffRow('84', 6, { status: 'planned' }), staffRow('60', 7)],
      ['84 changed incomparable'],
    ],
  ])('%s', (_name, rows, expected) => {
    expect(told(before, withStaff(rows)).sort()).toEqual(expected);
  });

  test('a number becomes not applicable, and a source that stays keeps its own row', () => {
    const after = withStaff([staffRow('60', 7)], {
      notApplicable: [{ province: '84', scope: 'administrative', asOf: '2019', sourceId: 'site' }],
    });
    expect(told(before, after)).toEqual(['84 changed incomparable']);
    const two = withStaff([staffRow('84', 5), staffRow('84', 4, { sourceId: 'site' })]);
    const second = withStaff([staffRow('84', 4.5, { sourceId: 'site' })]);
    expect(told(two, second)).toEqual(['84 withdrawn', '84 changed up']);
  });
});

test('pilots: a plan that is carried out is told in another way, not up or down', () => {
  const before = withPilots(pilotRow('merge-offices', '92', 'planned', { sourceId: 'press' }));
  const after = withPilots(pilotRow('merge-offices', '92', 'reported', { asOf: '2021' }));
  expect(told(before, after)).toEqual(['92 changed restated']);
  expect(told(after, before)).toEqual(['92 changed restated']);
});

test('committee: the event is the key, else the day', () => {
  const before = withCommittee(committeeRow('a'), committeeRow('b', { asOf: '2020' }));
  const after = withCommittee(
    committeeRow('a', { value: 9 }),
    committeeRow('c', { asOf: '2020', value: 1 }),
  );
  expect(told(before, after)).toEqual(['79 changed up', '79 changed down']);
});

test('committee: a case dated by guess is not the count of its year', () => {
  const before = withCommittee(committeeRow('a', { asOf: '2019', asOfInferred: true }));
  const after = withCommittee(committeeRow('b', { asOf: '2019', value: 5 }));
  expect(told(before, after).sort()).toEqual(['79 added', '79 withdrawn']);
});

test('a dataset that could not be read has no rows', () => {
  expect(told(smallData({ staff: undefined }), small)).toHaveLength(3);
});

describe('whatever the rows', () => {
  const staffRows = array(
    record({
      province: constantFrom('60', '84', '92'),
      scope: constantFrom('administrative', 'public-service'),
      asOf: constantFrom('2019', '2019-12', '2020'),
      sourceId: constantFrom('press', 'site'),
      value: integer({ min: 0, max: 3 }),
      status: constantFrom('published', 'planned'),
    }),
    { maxLength: 12 },
  ).map((rows) => rows.map(({ province, value, ...fields }) => staffRow(province, value, fields)));
  const pilotRows = subarray([
    pilotRow('merge-offices', '60', 'planned'),
    pilotRow('merge-offices', '60', 'named'),
    pilotRow('merge-offices', '60', 'reported', { sourceId: 'site' }),
    pilotRow('merge-offices', '84', 'reported'),
    pilotRow('leadership-exams', '84', 'planned'),
  ]);
  const state = record({ staff: staffRows, pilots: pilotRows }).map(({ staff, pilots }) => {
    return { ...withStaff(staff), pilots: { ...small.pilots!, observations: pilots } };
  });

  test('every row of either side stands in the changes once', () => {
    const isWhole = property(state, state, (before, after) =>
      findChanges(before, after).every(({ dataset, counts }) => {
        const { added, changed, withdrawn, unchanged } = counts;
        return (
          added + changed + unchanged === changeRowsOf(dataset, after).length &&
          withdrawn + changed + unchanged === changeRowsOf(dataset, before).length
        );
      }),
    );
    expect(() => assert(isWhole)).not.toThrow();
  });

  test('the way back turns every change round', () => {
    const isMirrored = property(state, state, (before, after) => {
      const there = findChanges(before, after).flatMap(({ rows }) => rows.map(signOf));
      const back = findChanges(after, before).flatMap(({ rows }) => rows.map(turn).map(signOf));
      return JSON.stringify(there.sort()) === JSON.stringify(back.sort());
    });
    expect(() => assert(isMirrored)).not.toThrow();
  });
});

const opposite = {
  up: 'down',
  down: 'up',
  same: 'same',
  restated: 'restated',
  incomparable: 'incomparable',
} as const;

function turn(change: RowChange): RowChange {
  const { province } = change;
  switch (change.kind) {
    case 'added':
      return { kind: 'withdrawn', province, before: change.after };
    case 'withdrawn':
      return { kind: 'added', province, after: change.before };
    case 'changed':
      return {
        ...change,
        before: change.after,
        after: change.before,
        direction: opposite[change.direction],
      };
    case 'unchanged':
      return change;
  }
}

/** A text by which changes compare. */
function signOf(change: RowChange): string {
  const before = 'before' in change ? contentOf(change.before.row) : '';
  const after = 'after' in change ? contentOf(change.after.row) : '';
  const direction = change.kind === 'changed' ? change.direction : '';
  return [change.kind, before, after, direction].join(' | ');
}
