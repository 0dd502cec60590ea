import { describe, expect, test } from 'vitest';
import { readTogether } from './aggregate';
import { findCommitteeSeries } from './committeeSeries';
import type { CommitteeObservation, LoadedData } from './dataset';
import { toUnits2025 } from './regroup';
import { smallData } from './testFixtures';

// Units of the small data: 79 is 60 and 79; 92 is 84, 92 and a province outside.

function row(
  province: string,
  eventId: string,
  fields: Partial<CommitteeObservation> = {},
): CommitteeObservation {
  return {
    province,
    eventId,
    measure: 'executive',
    value: 1,
    asOf: '2019',
    status: 'published',
    sourceId: 'press',
    ...fields,
  };
}

function dataOf(...observations: CommitteeObservation[]): LoadedData {
  const data = smallData();
  return { ...data, committee: { totals: [], observations } };
}

const three = [row('60', 'a'), row('79', 'a'), row('84', 'a')];

test('several rows of one province, measure and year add up', () => {
  const yearly = findCommitteeSeries(dataOf(...three, row('60', 'b', { value: 4 })));
  const reading = yearly?.at('60', 'executive', 2019);
  expect(reading?.reported).toEqual({ state: 'value', value: 5 });
  expect(reading?.rows.map(({ eventId }) => eventId)).toEqual(['a', 'b']);
  expect(yearly?.at('60', 'standing', 2019)).toEqual({
    reported: { state: 'not-found' },
    rows: [],
  });
});

test('a sum by province of 2019 is the sum by unit of 2025', () => {
  const data = dataOf(...three, row('60', 'b', { value: 4 }));
  const unit = findCommitteeSeries(toUnits2025(data))?.at('79', 'executive', 2019);
  expect(unit?.reported).toEqual({ state: 'value', value: 6 });
});

describe('whether there is a series', () => {
  test('is decided by the provinces of 2019', () => {
    const data = dataOf(...three);
    expect(findCommitteeSeries(toUnits2025(data))?.years).toEqual([2019]);
    expect(findCommitteeSeries(dataOf(...three.slice(1)))).toBeUndefined();
    expect(findCommitteeSeries(toUnits2025(dataOf(...three.slice(1))))).toBeUndefined();
  });

  test('is not decided by dates that are inferred or days', () => {
    const [first, second] = three;
    const cases = [row('84', 'c', { asOfInferred: true }), row('92', 'd', { asOf: '2019-05-02' })];
    const rows = [first, second].flatMap((one) => one ?? []);
    expect(findCommitteeSeries(dataOf(...rows, ...cases))).toBeUndefined();
  });
});

describe('rows read together', () => {
  test.each([
    ['nothing', [], { state: 'not-found' }],
    ['zeros', [0, 0], { state: 'zero', value: 0 }],
    ['a zero and a number', [0, 3], { state: 'value', value: 3 }],
  ])('%s', (_what, values, reported) => {
    const rows = values.map((value) => ({ value, status: 'published' }));
    expect(readTogether(rows)).toEqual(reported);
  });

  test('a plan never adds, and stands alone where nothing was reached', () => {
    const plan = { value: 7, status: 'planned' };
    const reached = { value: 2, status: 'published' };
    expect(readTogether([plan, reached, plan])).toEqual({ state: 'value', value: 2 });
    expect(readTogether([{ value: 5, status: 'planned' }, plan])).toEqual({
      state: 'planned',
      value: 7,
    });
  });

  test('with a computed part the sum is computed', () => {
    const rows = [
      { value: 2, status: 'derived' },
      { value: 3, status: 'published' },
    ];
    expect(readTogether(rows)).toEqual({ state: 'derived', value: 5 });
  });
});
