import { describe, expect, test } from 'vitest';
import {
  comparePartialDates,
  formatDateRange,
  formatPartialDate,
  isPartialDate,
  lastDayOf,
} from './partialDate';

test.each<[string, boolean]>([
  ['2019', true],
  ['2019-12', true],
  ['2019-12-31', true],
  ['2020-02-29', true],
  ['2019-02-29', false],
  ['2019-02-30', false],
  ['2019-04-31', false],
  ['2019-13', false],
  ['2019-00', false],
  ['2019-1', false],
  ['2019-01-00', false],
  ['2019-01-32', false],
  ['19', false],
  ['2019-12-31T00:00', false],
  ['31/12/2019', false],
  [' 2019', false],
  ['', false],
])('isPartialDate("%s") is %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});

test.each([
  ['2019', '2019-12-31'],
  ['2019-02', '2019-02-28'],
  ['2020-02', '2020-02-29'],
  ['2019-04', '2019-04-30'],
  ['2019-07-11', '2019-07-11'],
])('%s stands at %s', (date, expected) => {
  expect(lastDayOf(date)).toBe(expected);
});

test('dates order by the last day that they cover, the more precise of equals last', () => {
  const dates = ['2020', '2019-12-31', '2019-06', '2019-12', '2019', '2018-12-31'];
  expect(dates.sort(comparePartialDates)).toEqual([
    '2018-12-31',
    '2019-06',
    '2019',
    '2019-12',
    '2019-12-31',
    '2020',
  ]);
});

test.each([
  ['2019', '2019', '2019'],
  ['2019-07', '07/2019', 'Jul 2019'],
  ['2019-12-31', '31/12/2019', '31 Dec 2019'],
  ['2020-02-05', '05/02/2020', '5 Feb 2020'],
])('%s is written %s and %s', (date, vi, en) => {
  expect(formatPartialDate(date, 'vi')).toBe(vi);
  expect(formatPartialDate(date, 'en')).toBe(en);
});

describe('formatDateRange', () => {
  test.each<[string[], string | undefined]>([
    [[], undefined],
    [['2019'], '2019'],
    [['2019', '2019'], '2019'],
    [['2019-04', '2018', '2020-01-14'], '2018 – 14/01/2020'],
  ])('%j is %s', (dates, expected) => {
    expect(formatDateRange(dates, 'vi')).toBe(expected);
  });

  test('leaves the list as it was', () => {
    const dates = ['2020', '2018'];
    formatDateRange(dates, 'en');
    expect(dates).toEqual(['2020', '2018']);
  });
});
