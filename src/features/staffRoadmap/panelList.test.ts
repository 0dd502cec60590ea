import { describe, expect, test } from 'vitest';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { modelRoadmap } from './modelRoadmap';
import { listPanels, layoutRoadmapTiles, roadmapTilesHeight } from './roadmapTilesLayout';
import { seriesData } from './seriesFixture';
import { slideRoadmapTiles } from './slideRoadmapSeries';

function tilesOf(view: Partial<View> = {}) {
  const model = modelRoadmap(inputOf(view, seriesData('illustrative')));
  if (model.marks.form !== 'tiles') throw new Error('No tiles');
  return { ...model, marks: model.marks };
}

function placedAt(widthPx: number, view: Partial<View>) {
  const { marks } = tilesOf(view);
  return layoutRoadmapTiles(marks, {
    widthPx,
    heightPx: roadmapTilesHeight(marks, widthPx, 12),
    fontPx: 12,
  });
}

function wordsOfKey(widthPx: number, view: Partial<View>): string {
  return JSON.stringify(placedAt(widthPx, view).key);
}

function codesAt(widthPx: number, view: Partial<View>): readonly string[] {
  return placedAt(widthPx, view).panels.map(({ panel }) => panel.code);
}

describe('the list of panels', () => {
  test('begins with the highest number, and ends with who has none', () => {
    const values = listPanels(tilesOf().marks).map(({ value }) => value ?? -1);
    expect(values).toEqual(values.slice().sort((a, b) => b - a));
  });

  test('follows the reader’s order, on the screen and in a slide', () => {
    const { marks } = tilesOf({ sort: 'north' });
    const places = listPanels(marks).map(({ row, col }) => row * 100 + col);
    expect(places).toEqual(places.slice().sort((a, b) => a - b));
    const placed = placedAt(360, { sort: 'north' });
    expect(placed.arrangement).toBe('list');
    expect(placed.panels.map(({ panel }) => panel.code)).toEqual(marks.list.order);
    expect(JSON.stringify(slideRoadmapTiles(tilesOf({ sort: 'north' })))).toContain(
      'Các dòng xếp từ bắc vào nam.',
    );
  });

  test('has who is left first, in any order', () => {
    const { marks } = tilesOf({ regions: ['mekong-delta'], sort: 'north' });
    const left = listPanels(marks).map(({ isLeft }) => isLeft);
    expect(left).toEqual(left.slice().sort((a, b) => Number(b) - Number(a)));
  });

  test('says its order where it is a list; the grid has none', () => {
    expect(wordsOfKey(360, { sort: 'name' })).toContain('xếp theo tên');
    expect(wordsOfKey(360, {})).not.toContain('xếp theo tên');
    expect(wordsOfKey(1200, { sort: 'name' })).not.toContain('xếp theo tên');
    expect(codesAt(1200, { sort: 'name' })).toEqual(codesAt(1200, {}));
  });
});
