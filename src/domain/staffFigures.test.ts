import { describe, expect, test } from 'vitest';
import type { StaffObservation } from './dataset';
import {
  findComparable,
  findNewest,
  findPercentCoverage,
  findWidestScope,
  isComputed,
  isResult,
} from './staffFigures';
import { staffRow } from './testFixtures';

const count = (code: string) => staffRow(code, 100, { measure: 'count', unit: 'posts' });
const plan = (code: string) => staffRow(code, 10, { status: 'planned' });

describe('findPercentCoverage', () => {
  test.each<[string, StaffObservation[], string[], string[]]>([
    ['nothing', [], [], []],
    ['a count is no percentage', [count('84')], [], []],
    ['a plan is only a plan', [plan('60')], [], ['60']],
    ['a result beside a plan', [plan('60'), staffRow('60', 5)], ['60'], []],
    [
      'two scopes count once',
      [staffRow('84', 5), staffRow('84', 6, { scope: 'party-and-mass' })],
      ['84'],
      [],
    ],
  ])('%s', (_name, rows, results, plans) => {
    const { withResult, planOnly } = findPercentCoverage(rows);
    expect([...withResult]).toEqual(results);
    expect([...planOnly]).toEqual(plans);
  });
});

describe('findWidestScope', () => {
  test('most provinces win, not most rows', () => {
    const rows = [
      staffRow('60', 1, { scope: 'public-service' }),
      staffRow('60', 2, { scope: 'public-service', asOf: '2020' }),
      staffRow('60', 3, { scope: 'party-and-mass' }),
      staffRow('84', 3, { scope: 'party-and-mass' }),
    ];
    expect(findWidestScope(rows)).toBe('party-and-mass');
  });

  test('plans and counts do not count', () => {
    const rows = [plan('60'), count('84'), staffRow('92', 1, { scope: 'party-and-state' })];
    expect(findWidestScope(rows)).toBe('party-and-state');
  });

  test('ties and nothing at all go to the first scope', () => {
    const rows = [staffRow('60', 1, { scope: 'public-service' }), staffRow('84', 1)];
    expect(findWidestScope(rows)).toBe('administrative');
    expect(findWidestScope([])).toBe('administrative');
  });
});

describe('findNewest', () => {
  const rows = [
    staffRow('84', 1, { asOf: '2018-12' }),
    staffRow('84', 2, { asOf: '2019' }),
    staffRow('84', 3, { asOf: '2019-07-11' }),
    staffRow('84', 4, { asOf: '2021', status: 'planned' }),
    staffRow('60', 5, { asOf: '2022' }),
  ];

  test('takes the newest row of the province that passes', () => {
    expect(findNewest(rows, '84', isResult)?.value).toBe(2);
    expect(findNewest(rows, '84', () => true)?.value).toBe(4);
  });

  test('is undefined when nothing passes', () => {
    expect(findNewest(rows, '92', () => true)).toBeUndefined();
    expect(findNewest(rows, '84', ({ measure }) => measure === 'count')).toBeUndefined();
  });
});

test.each<[string, StaffObservation, boolean]>([
  ['a published percentage', staffRow('84', 0), true],
  ['a derived one', staffRow('84', 5, { status: 'derived' }), true],
  ['a plan', plan('84'), false],
  ['a count', count('84'), false],
])('isResult: %s', (_name, row, expected) => {
  expect(isResult(row)).toBe(expected);
});

test.each<[string, StaffObservation, boolean]>([
  ['the file says so', staffRow('84', 5, { status: 'derived' }), true],
  [
    'a plan that is its cut in percent of its base',
    staffRow('60', 19.14, { status: 'planned', cut: 492, base: 2570 }),
    true,
  ],
  [
    'a plan printed beside other numbers',
    staffRow('60', 10, { status: 'planned', cut: 492, base: 2570 }),
    false,
  ],
  ['a plan without a base', staffRow('60', 10, { status: 'planned', cut: 256 }), false],
  ['a published one, whatever its numbers', staffRow('84', 5, { cut: 5, base: 100 }), false],
])('isComputed: %s', (_name, row, expected) => {
  expect(isComputed(row)).toBe(expected);
});

test('findComparable takes newest results, and only those counted as the target is', () => {
  const target = { percent: 10, baseYear: 2015, dueYear: 2021, sourceId: 'press' };
  const rows = [
    staffRow('84', 5, { baseYear: 2015 }),
    staffRow('60', 6, { baseYear: 2016 }),
    staffRow('92', 7, { baseYear: 2015, status: 'planned' }),
    staffRow('79', 8, { baseYear: 2015 }),
    staffRow('79', 9, { baseYear: 2015, basis: 'unclear', asOf: '2021' }),
  ];
  expect(findComparable(rows, ['79', '60', '84', '92'], target).map(({ value }) => value)).toEqual([
    5,
  ]);
});
