import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { LoadedData } from '@/domain/dataset';
import { seriesData } from '@/domain/seriesFixture';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { readTile, tilesPartOf } from '@/parts/readTilesForTests';
import { provinceMapFigure } from './provinceMap';

const published: LoadedData = readPublishedData();
const map = (view: Partial<View> = {}, data = published) =>
  provinceMapFigure.build(inputOf(view, data));
const tilesOf = (model: ReturnType<typeof map>) => tilesPartOf(model.marks).tiles.map(readTile);

describe('sparks', () => {
  const series = map({ indicator: 'staff-reduction' }, seriesData());
  const sparkOf = (code: string) => tilesOf(series).find((tile) => tile.code === code)?.spark;

  test('a series is a line under the target; who has none has no line', () => {
    expect(sparkOf('60')?.lines[0]?.at(-1)).toMatchObject({ x: 1, y: 0.8 });
    expect(sparkOf('60')?.target).toBe(1);
    expect(sparkOf('92')).toBeUndefined();
    expect(series.legend.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['spark', 'spark-target']),
    );
  });

  test('a plan is not on the line, and the ends are told in words', () => {
    const tile = tilesOf(series).find(({ code }) => code === '84');
    expect(tile?.state).toBe('planned');
    expect(tile?.spark?.lines.flat().at(-1)?.x).toBeLessThan(1);
    expect(tile?.label).toContain('cả chuỗi:');
  });

  test('people have no target, single reports no line', () => {
    const people = map({ indicator: 'committee-additions' }, seriesData());
    expect(people.legend.some(({ id }) => id === 'spark-target')).toBe(false);
    const single = map({ indicator: 'staff-reduction' });
    expect(tilesOf(single).some(({ spark }) => spark !== undefined)).toBe(false);
  });
});
