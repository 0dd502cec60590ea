import { describe, expect, test } from 'vitest';
import type { DataLayer } from '@/domain/dataset';
import { seriesData } from '@/domain/seriesFixture';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { countCovered } from './indicatorCoverage';
import { readTile, tilesPartOf } from '@/parts/readTilesForTests';
import { provinceMapFigure } from './provinceMap';

const map = (view: Partial<View>, layer: DataLayer = 'published') =>
  provinceMapFigure.build(inputOf(view, seriesData(layer)));
const tilesOf = (model: ReturnType<typeof map>) =>
  tilesPartOf(model.marks)
    .tiles.map(readTile)
    .map((tile) => [tile.code, tile.valueText, tile.state, tile.style.kind, tile.number]);

const staff = { indicator: 'staff-reduction' } as const;
const committee = { indicator: 'committee-additions' } as const;

describe('staff', () => {
  test('the newest year, each state with its own text and outline', () => {
    expect(tilesOf(map(staff))).toEqual([
      ['60', '8', 'value', 'step', 8],
      ['79', '6†', 'derived', 'step', 6],
      ['84', 'KH', 'planned', 'planned', null],
      ['92', 'kad', 'not-applicable', 'not-applicable', null],
    ]);
  });

  test('a chosen year, in finding, coverage, unit and key', () => {
    const model = map({ ...staff, year: 2016 });
    expect(tilesOf(model)[3]).toEqual(['92', '–', 'not-found', 'absent', null]);
    expect(model.finding).toBe(
      'Cuối năm 2016, khối hành chính: 3/4 tỉnh có tỷ lệ, từ 2\u00a0% (Bình Thuận) đến 4\u00a0% (Trà Vinh).',
    );
    expect(model.caption.coverage).toBe(
      'Cuối năm 2016, khối hành chính: 3/4 tỉnh có tỷ lệ; chưa tìm thấy số công bố: Cần Thơ.',
    );
    expect(model.caption.unit).toContain('2016');
    expect(model.legend.map(({ id }) => id)).not.toContain('not-applicable');
  });

  test('plans and "does not apply" are named, and not as silence', () => {
    const model = map(staff);
    expect(model.caption.coverage).toBe(
      'Cuối năm 2018, khối hành chính: 2/4 tỉnh có tỷ lệ; mới có kế hoạch: Trà Vinh; không áp dụng: Cần Thơ.',
    );
    const key = model.legend.map(({ id }) => id);
    expect(key).toEqual(expect.arrayContaining(['planned', 'not-applicable']));
    // Only what occurs is explained.
    expect(key).not.toContain('absent');
  });

  test('where all are the same, one number is told', () => {
    expect(map({ ...staff, year: 2015 }).finding).toBe(
      'Cuối năm 2015, khối hành chính: 3/4 tỉnh có tỷ lệ, đều 0\u00a0%.',
    );
  });

  test('a year for which nobody has anything', () => {
    expect(map({ ...staff, year: 2021 }).finding).toBe(
      'Cuối năm 2021: chưa tỉnh nào trong phạm vi này có tỷ lệ ở khối hành chính.',
    );
  });
});

describe('committee', () => {
  test('zero, silence and "does not apply" look and read different', () => {
    expect(tilesOf(map(committee))).toEqual([
      ['60', '0', 'zero', 'count', 0],
      ['79', '4', 'value', 'step', 4],
      ['84', '4', 'value', 'step', 4],
      ['92', '–', 'not-found', 'absent', null],
    ]);
    const before = map({ ...committee, measure: 'standing', year: 2018 });
    expect(tilesOf(before).map(([, text]) => text)).toEqual(['1', '–', 'kad', 'kad']);
    expect(map(committee).legend.map(({ id }) => id)).toContain('count');
  });

  test('the sum says over how many provinces it is, and of which year', () => {
    expect(map(committee).finding).toBe(
      'Năm 2019, tổng 3/4 tỉnh: 8 ủy viên ban chấp hành; nhiều nhất: TP. Hồ Chí Minh và Trà Vinh (4).',
    );
    expect(map({ ...committee, provinces: ['92'] }).finding).toBe(
      'Cần Thơ: chưa tìm thấy số công bố (năm 2019).',
    );
  });
});

test.each<DataLayer>(['illustrative', 'local'])('nobody "published" rows that are %s', (layer) => {
  for (const view of [staff, committee, { ...staff, year: 2016 }, { ...staff, year: 2021 }]) {
    const { finding, caption, legend, table, marks } = map(view, layer);
    const texts = JSON.stringify([finding, caption.coverage, legend, table, marks]);
    expect(texts).not.toContain('công bố');
    expect(texts).not.toMatch(/undefined|NaN/u);
  }
});

test('the coverage beside an indicator is that of the shown year', () => {
  const data = seriesData();
  expect(countCovered('staff-reduction', data)).toBe(2);
  expect(countCovered('staff-reduction', data, 2016)).toBe(3);
  expect(countCovered('committee-additions', data, 2015)).toBe(0);
});
