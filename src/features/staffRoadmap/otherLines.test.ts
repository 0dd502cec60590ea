import { describe, expect, test } from 'vitest';
import { readMadeUpData } from '@/data/publishedForTests';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { staffRoadmapFigure } from './staffRoadmapFigure';

const data = readMadeUpData();

function linesOf(view: Partial<View>) {
  const model = staffRoadmapFigure.build(inputOf(view, data));
  if (model.marks.form !== 'lines') throw new Error('no lines');
  return { ...model, marks: model.marks };
}

describe('the provinces that nobody chose', () => {
  test.each<[string, Partial<View>]>([
    ['one in one scope', { provinces: ['60'], scope: 'administrative' }],
    ['two', { provinces: ['60', '84'] }],
    ['four', { provinces: ['60', '79', '84', '95'] }],
  ])('are lines of results, in legend and table, never the chosen ones: %s', (_name, view) => {
    const { marks, legend, table, sourceIds } = linesOf(view);
    const codes = marks.others.map(({ province }) => province);
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => view.provinces?.includes(code))).toEqual([]);
    const points = marks.others.flatMap(({ runs }) => runs.flat());
    expect(points.filter(({ state }) => state === 'planned')).toEqual([]);
    expect(legend.at(-1)).toMatchObject({ id: 'others', label: 'các tỉnh khác' });
    const inTable = table.rows.filter(({ province }) => codes.includes(province ?? ''));
    expect(inTable).toHaveLength(points.length);
    expect(table.rows.slice(-inTable.length)).toEqual(inTable);
    expect(sourceIds.length).toBeGreaterThan(0);
  });

  test.each<[string, Partial<View>]>([
    ['several scopes of one province', { provinces: ['60'] }],
    ['a cluster that nobody chose one by one', { regions: ['south-east'], clusters: [1] }],
  ])('are not there with %s', (_name, view) => {
    const model = staffRoadmapFigure.build(inputOf(view, data));
    expect(model.legend.map(({ id }) => id)).not.toContain('others');
    expect(model.marks.form === 'lines' ? model.marks.others : []).toEqual([]);
  });
});
