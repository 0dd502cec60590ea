import { describe, expect, test } from 'vitest';
import type { StaffObservation } from './dataset';
import {
  findStaffCoverage,
  findWidestScope,
  isCountedLikeTarget,
  joinSeries,
  targetPath,
} from './staffFigures';
import { staffRow } from './testFixtures';

describe('findStaffCoverage', () => {
  const rows = [
    staffRow('60', 10, { status: 'planned' }),
    staffRow('79', 15, { status: 'derived' }),
    staffRow('79', 19, { status: 'planned' }),
    staffRow('92', 100, { measure: 'count', unit: 'posts' }),
    staffRow('60', 200, { measure: 'count', unit: 'posts' }),
  ];

  test('puts each province into one list, by the best that is known', () => {
    expect(findStaffCoverage(rows, ['92', '84', '79', '60'])).toEqual({
      withResult: ['79'],
      planOnly: ['60'],
      countOnly: ['92'],
      silent: ['84'],
      notPublished: [],
      notApplicable: [],
    });
  });

  test('who says why there is no number is not silent, in the scope that it is said of', () => {
    const absence = { scope: 'administrative', asOf: '2019', sourceId: 'press' } as const;
    const file = {
      notPublished: [{ ...absence, province: '84' }],
      notApplicable: [{ ...absence, province: '94' }],
    };
    const codes = ['60', '84', '94', '95'];
    expect(findStaffCoverage(rows, codes, file)).toMatchObject({
      planOnly: ['60'],
      silent: ['95'],
      notPublished: ['84'],
      notApplicable: ['94'],
    });
    expect(findStaffCoverage(rows, codes, file, 'public-service')).toMatchObject({
      silent: ['84', '94', '95'],
      notPublished: [],
    });
  });

  test('leaves out provinces that are not asked for', () => {
    const { withResult, silent } = findStaffCoverage(rows, ['84']);
    expect(withResult).toEqual([]);
    expect(silent).toEqual(['84']);
  });
});

describe('findWidestScope among some', () => {
  test('takes the first where none has a result', () => {
    const rows = [staffRow('60', 10, { scope: 'administrative' })];
    expect(findWidestScope(rows, ['whole-province', 'party-and-state'])).toBe('whole-province');
  });
});

describe('joinSeries', () => {
  const first = staffRow('74', 8, { asOf: '2021', base: 24614, baseYear: 2015 });

  test('joins rows of one measure, oldest first', () => {
    const second = { ...first, asOf: '2022', value: 11 };
    expect(joinSeries([second, first])).toEqual([[first, second]]);
  });

  const differing: readonly [string, Partial<StaffObservation>][] = [
    ['province', { province: '75' }],
    ['source', { sourceId: 'mirror' }],
    ['scope', { scope: 'public-service' }],
    ['base', { base: 24000 }],
    ['base year', { baseYear: 2016 }],
    ['basis', { basis: 'unclear' }],
    ['status of a plan', { status: 'planned' }],
    ['note', { note: 'không cùng dãy số' }],
  ];

  test.each(differing)('keeps rows of another %s apart', (_, fields) => {
    const second: StaffObservation = { ...first, asOf: '2022', ...fields };
    expect(joinSeries([first, second])).toHaveLength(2);
  });
});

test('only cumulative figures with the base year of the target are counted like it', () => {
  const target = { percent: 10, baseYear: 2015, dueYear: 2021, sourceId: 'article' };
  const row = staffRow('60', 10, { baseYear: 2015 });
  expect(isCountedLikeTarget(row, target)).toBe(true);
  expect(isCountedLikeTarget({ ...row, baseYear: 2016 }, target)).toBe(false);
  expect(isCountedLikeTarget({ ...row, basis: 'unclear' }, target)).toBe(false);
  expect(isCountedLikeTarget(staffRow('60', 10), target)).toBe(false);
  expect(targetPath(target)).toEqual([
    { date: '2015', percent: 0 },
    { date: '2021', percent: 10 },
  ]);
});
