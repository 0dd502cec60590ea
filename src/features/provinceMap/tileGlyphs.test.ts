import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { LoadedData } from '@/domain/dataset';
import { seriesData } from '@/domain/seriesFixture';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { planMap } from './mapPlan';
import { modelProvinceMap } from './modelProvinceMap';
import { findDotSetting } from './tileDots';

const published: LoadedData = readPublishedData();
const map = (view: Partial<View> = {}, data = published) => modelProvinceMap(inputOf(view, data));
const dotsOf = (model: ReturnType<typeof map>, code: string) =>
  model.marks.tiles.find((tile) => tile.code === code)?.dots ?? [];

function keyAt(sidePx: number): readonly string[] {
  const box = { widthPx: sidePx, heightPx: sidePx, fontPx: 12 };
  return planMap(map(), box, false).items.map(({ id }) => id);
}

describe('dots', () => {
  test('one a model in the order of the file, plans among them', () => {
    const dots = dotsOf(map(), '60');
    const order = published.pilots?.models.map(({ id }) => id) ?? [];
    const places = dots.map(({ model }) => order.indexOf(model));
    expect(places).toEqual(places.slice().sort((a, b) => a - b));
    expect(dots.filter(({ state }) => state === 'named')).toHaveLength(4);
    expect(dots.filter(({ state }) => state === 'planned')).toHaveLength(1);
    expect(dots.some(({ isChosen }) => isChosen)).toBe(false);
    expect(dotsOf(map(), '79')).toEqual([]);
  });

  test('only chosen models, and none outside the filter', () => {
    const model = map({ models: ['merge-offices'] });
    expect(dotsOf(model, '60')).toEqual([
      { model: 'merge-offices', state: 'named', isChosen: true },
    ]);
    const outside = model.marks.tiles.filter(({ isLeft }) => !isLeft);
    expect(outside.flatMap(({ dots }) => dots)).toEqual([]);
  });

  test.each([
    ['a tile of an office screen', 44, 13, 5, 3],
    ['few stand in one row', 44, 13, 2, 2],
    ['a large tile', 100, 30, 5, 3],
    ['too small', 20, 12, 12, undefined],
    ['nothing to show', 44, 13, 0, undefined],
  ])('%s', (_name, tilePx, valueFontPx, count, expected) => {
    const setting = findDotSetting([{ count, valueText: '4', valueFontPx }], tilePx);
    expect(setting?.perRow).toBe(expected);
  });

  test('what has no room is not explained', () => {
    expect(keyAt(322)).toContain('dot');
    expect(keyAt(120)).not.toContain('dot');
  });
});

describe('sparks', () => {
  const series = map({ indicator: 'staff-reduction' }, seriesData());
  const sparkOf = (code: string) => series.marks.tiles.find((tile) => tile.code === code)?.spark;

  test('a series is a line under the target; who has none has no line', () => {
    expect(sparkOf('60')?.ends[1]).toEqual({ year: 2018, value: 8 });
    expect(sparkOf('60')?.target).toBe(1);
    expect(sparkOf('92')).toBeUndefined();
    expect(series.legend.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['spark', 'spark-target']),
    );
  });

  test('a plan is not on the line, and the ends are told in words', () => {
    const tile = series.marks.tiles.find(({ code }) => code === '84');
    expect(tile?.reading.state).toBe('planned');
    expect(tile?.spark?.ends[1].year).not.toBe(2018);
    expect(tile?.label).toContain('cả chuỗi:');
  });

  test('people have no target, single reports no line', () => {
    const people = map({ indicator: 'committee-additions' }, seriesData());
    expect(people.legend.some(({ id }) => id === 'spark-target')).toBe(false);
    const single = map({ indicator: 'staff-reduction' });
    expect(single.marks.tiles.some(({ spark }) => spark !== undefined)).toBe(false);
  });
});
