import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { languages } from '@/domain/language';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { lightPalette } from '@/figures/palette';
import { contains, overlaps, type Rect, squareAround } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import { findFreeSea } from './freeSea';
import { modelRoadmap } from './modelRoadmap';
import { layoutRoadmapLines, roadmapLinesHeight } from './roadmapLinesLayout';
import { RoadmapTilesChart } from './RoadmapTilesChart';
import { layoutRoadmapTiles, roadmapTilesHeight, type TilesLayout } from './roadmapTilesLayout';
import { seriesData } from './seriesFixture';

const data = seriesData();

function noop(): void {
  // Nothing to choose in these tests.
}

function tilesOf(view: Partial<View>) {
  const model = modelRoadmap(inputOf(view, data));
  if (model.marks.form !== 'tiles') throw new Error('No tiles');
  return { ...model, marks: model.marks };
}

function linesOf(view: Partial<View>) {
  const { marks } = modelRoadmap(inputOf(view, data));
  if (marks.form !== 'lines') throw new Error('No lines');
  return marks;
}

/** The page from a narrow phone to a wide screen, and rooms for the chart in pictures. */
const boxes = [
  ...[320, 358, 600, 900, 1334, 1700].map((widthPx) => {
    const heightPx = roadmapTilesHeight(tilesOf({}).marks, widthPx, 12);
    return { widthPx, heightPx, fontPx: 12 };
  }),
  { widthPx: 1824, heightPx: 650, fontPx: 22 },
  { widthPx: 2200, heightPx: 1100, fontPx: 22 },
  { widthPx: 992, heightPx: 700, fontPx: 20 },
];

/** The box of a text by its baseline. */
function textBox(text: string, xPx: number, yPx: number, fontPx: number): Rect {
  const widthPx = measureTextAt(fontPx, 400)(text);
  return { xPx, yPx: yPx - fontPx * 0.85, widthPx, heightPx: fontPx * 1.05 };
}

function textsOf({ panels, key }: TilesLayout, fontPx: number): readonly Rect[] {
  const own = panels.flatMap(({ panel, nameAt, valueAt, valueText, note }) => {
    const value = textBox(valueText, valueAt.xPx, valueAt.yPx, fontPx);
    return [
      textBox(panel.name, nameAt.xPx, nameAt.yPx, fontPx),
      { ...value, xPx: value.xPx - value.widthPx },
      ...(note === undefined ? [] : [note.box]),
    ];
  });
  const words = key.lines.map((line) => textBox(line.text, line.xPx, line.baselinePx, fontPx));
  return [...own, ...words].filter(({ widthPx }) => widthPx > 0);
}

describe.each(languages)('panels (%s)', (lang) => {
  const views: readonly Partial<View>[] = [
    { lang },
    { lang, year: 2020, regions: ['mekong-delta'] },
  ];

  test.each(boxes)('$widthPx x $heightPx, $fontPx px: no text on another, none cut', (box) => {
    for (const view of views) {
      const texts = textsOf(layoutRoadmapTiles(tilesOf(view).marks, box), box.fontPx);
      texts.forEach((text, index) => {
        expect(contains({ xPx: -1, yPx: -1, ...sizeOf(box) }, text)).toBe(true);
        expect(texts.slice(index + 1).filter((other) => overlaps(text, other))).toEqual([]);
      });
    }
  });

  test.each(boxes)('$widthPx x $heightPx, $fontPx px: no note covers a line', (box) => {
    for (const view of views) {
      const { panels } = layoutRoadmapTiles(tilesOf(view).marks, box);
      expect(panels.filter(({ note }) => note?.isOnData === true)).toEqual([]);
    }
  });

  test('the grid where its words fit, else a list', () => {
    const arrangements = boxes.map(
      (box) => layoutRoadmapTiles(tilesOf({ lang }).marks, box).arrangement,
    );
    // The English words are shorter.
    const fourth = lang === 'en' ? 'grid' : 'list';
    expect(arrangements.join(' ')).toBe(`list list list ${fourth} grid grid grid grid list`);
  });
});

function sizeOf({ widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number }) {
  return { widthPx: widthPx + 2, heightPx: heightPx + 2 };
}

test('the key stands in the largest free block, and in the south-east of blocks alike', () => {
  const { provinces, units2025 } = readPublishedData().provinces;
  const tiles = provinces.map(({ tile }) => tile);
  expect(findFreeSea(tiles, 7, 7)).toEqual({ row: 3, col: 4, rows: 4, cols: 3 });
  const units = units2025.map(({ tile }) => tile);
  expect(findFreeSea(units, 5, 5)).toEqual({ row: 1, col: 3, rows: 4, cols: 2 });
  expect(findFreeSea([{ row: 0, col: 0 }], 1, 1)).toBeUndefined();
});

test('a row of the list is high enough for a finger', () => {
  const { marks } = tilesOf({});
  const box = { widthPx: 358, heightPx: roadmapTilesHeight(marks, 358, 12), fontPx: 12 };
  const { panels } = layoutRoadmapTiles(marks, box);
  expect(Math.min(...panels.map(({ rect }) => rect.heightPx))).toBeGreaterThanOrEqual(24);
});

test('the tiles are one svg with one tab stop, literal colours and no small label', () => {
  const box = { widthPx: 1824, heightPx: 650, fontPx: 22 };
  const actions = {
    toggleProvince: noop,
    toggleModel: noop,
    openSheet: noop,
    hasLetterKeys: () => true,
    linkOfProvince: () => '',
  };
  const props = { model: tilesOf({ year: 2019 }), box, palette: lightPalette, actions };
  const html = renderToString(createElement(RoadmapTilesChart, props));
  expect(html.match(/<svg/gu)).toHaveLength(1);
  expect(html.match(/data-province="/gu)).toHaveLength(22);
  expect(html.match(/tabindex="0"/giu)).toHaveLength(1);
  expect(html).not.toMatch(/var\(--|NaN|undefined|Infinity|\[object/u);
  const sizes = [...html.matchAll(/font-size="([\d.]+)"/gu)].map(([, size]) => Number(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(22);
});

describe('lines', () => {
  const rooms = [
    ...[320, 358, 900, 1334].map((widthPx) => {
      return {
        widthPx,
        heightPx: roadmapLinesHeight(linesOf({ provinces: ['58'] }), widthPx, 12),
        fontPx: 12,
      };
    }),
    { widthPx: 1824, heightPx: 560, fontPx: 22 },
    { widthPx: 992, heightPx: 560, fontPx: 20 },
  ];
  const views: readonly Partial<View>[] = [
    { provinces: ['58'] },
    { provinces: ['58', '60', '75', '96'] },
    { provinces: ['58', '60', '75', '96'], lang: 'en' },
  ];

  test.each(rooms)('$widthPx x $heightPx: every line is named, no label on another', (box) => {
    for (const view of views) {
      const marks = linesOf(view);
      const { points, markPx, pathLabel } = layoutRoadmapLines(marks, box);
      const labels = points.flatMap(({ label }) => label ?? []);
      for (const { name } of marks.lines) {
        expect(labels.some(({ text }) => text.startsWith(name))).toBe(true);
      }
      const squares = points.map(({ at }) => squareAround(at, markPx));
      labels.forEach(({ box: label }, index) => {
        expect(contains({ xPx: 0, yPx: 0, ...box }, label)).toBe(true);
        const others = labels.slice(index + 1).map((other) => other.box);
        const covered = [...others, ...squares, pathLabel.box];
        expect(covered.filter((rect) => overlaps(label, rect))).toEqual([]);
      });
    }
  });
});
