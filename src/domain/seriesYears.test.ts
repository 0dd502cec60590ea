import { expect, test } from 'vitest';
import { committeeYears, shownYear, staffYears, yearsWithData } from './seriesYears';
import { seriesData } from './seriesFixture';
import { smallData } from './testFixtures';

test('years of each series, and of both', () => {
  const data = seriesData();
  expect(staffYears(data)).toEqual([2015, 2016, 2017, 2018]);
  expect(committeeYears(data)).toEqual([2018, 2019]);
  expect(yearsWithData(data)).toEqual([2015, 2016, 2017, 2018, 2019]);
});

test('single reports are no series, and neither is a missing file', () => {
  expect(yearsWithData(smallData())).toEqual([]);
  expect(yearsWithData(smallData({ staff: undefined, committee: undefined }))).toEqual([]);
});

test('the chosen year is shown even where the series has nothing for it', () => {
  expect(shownYear([2018, 2019], undefined)).toBe(2019);
  expect(shownYear([2018, 2019], 2015)).toBe(2015);
  expect(() => shownYear([], undefined)).toThrow('without years');
});
