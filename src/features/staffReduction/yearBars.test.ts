import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readMadeUpData } from '@/data/publishedForTests';
import { languages } from '@/domain/language';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import type { ChartBox } from '@/figures/figureSpec';
import { lightPalette } from '@/figures/palette';
import { contains, overlaps, type Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import { bodyHeight, layoutBody } from '@/parts/layoutBody';
import type { Item } from '@/parts/scene';
import { SceneChart } from '@/parts/SceneChart';
import { slideOfModel } from '@/parts/slideOfBody';
import { readYear } from './readYearForTests';
import { staffReductionFigure } from './staffReduction';

const data = readMadeUpData();

function modelOf(view: Partial<View> = {}) {
  return staffReductionFigure.build({ ...inputOf(view, data), pinned: '96' });
}

/** Everything drawn in a box. */
function drawn(view: Partial<View>, box: ChartBox) {
  const scene = layoutBody(modelOf(view).marks, box);
  const items = [...scene.ground, ...scene.stops.flatMap((stop) => stop.items)];
  return {
    ...scene,
    texts: items.flatMap((item) => (item.kind === 'text' ? [item] : [])),
    bars: items.flatMap((item) => (item.kind === 'bar' ? [item] : [])),
    lines: items.flatMap((item) => (item.kind === 'line' ? [item] : [])),
  };
}

/** The ink of a line: accents that reach higher have the gap above. */
function inkOf(
  { text, at, weight, anchor }: Extract<Item, { kind: 'text' }>,
  fontPx: number,
): Rect {
  const widthPx = measureTextAt(fontPx, weight)(text);
  const left = anchor === 'end' ? at.xPx - widthPx : at.xPx;
  return {
    xPx: anchor === 'middle' ? at.xPx - widthPx / 2 : left,
    yPx: at.yPx - fontPx * 0.88,
    widthPx,
    heightPx: fontPx * 1.1,
  };
}

const pages = [320, 358, 600, 900, 1334, 1700].map((widthPx) => ({ widthPx, fontPx: 12 }));
const views: readonly [string, Partial<View>][] = [
  ['latest', {}],
  ['rises and zeros', { year: 2016 }],
  ['first year', { year: 2015 }],
  ['one province', { provinces: ['96'] }],
  ['three provinces against the rest', { provinces: ['60', '84', '92'] }],
  ['one scope', { scope: 'public-service', year: 2018 }],
  ['a region', { regions: ['mekong-delta'], year: 2019 }],
  ['a year without data', { year: 2030 }],
];

describe.each(languages)('texts of the bars (%s)', (lang) => {
  describe.each(views)('%s', (_, view) => {
    const { marks } = modelOf({ ...view, lang });
    const boxes: readonly ChartBox[] = [
      ...pages.map((page) => ({
        ...page,
        heightPx: bodyHeight(marks, page.widthPx, page.fontPx),
      })),
      { widthPx: 1824, heightPx: 640, fontPx: 22 },
      { widthPx: 992, heightPx: 500, fontPx: 20 },
    ];

    test.each(boxes)('stand free at $widthPx x $heightPx, $fontPx px', (box) => {
      const { texts, heightPx } = drawn({ ...view, lang }, box);
      expect(heightPx).toBeLessThanOrEqual(box.heightPx + 1);
      const ink = texts.map((text) => inkOf(text, box.fontPx));
      const frame = {
        xPx: -1,
        yPx: -1,
        widthPx: box.widthPx + 2,
        heightPx: heightPx + box.fontPx,
      };
      ink.forEach((rect, index) => {
        expect(contains(frame, rect)).toBe(true);
        expect(ink.slice(index + 1).filter((other) => overlaps(rect, other))).toEqual([]);
      });
    });
  });
});

describe('bars', () => {
  const box = { widthPx: 1334, heightPx: 900, fontPx: 12 };

  test('start at 0 on one scale in each column; a rise goes to the left, a zero has a hairline', () => {
    const { bars, lines } = drawn({ year: 2016 }, box);
    const zeros = lines.filter(({ color }) => color === 'line').map(({ from }) => from.xPx);
    const isAtZero = (px: number): boolean => zeros.some((zero) => Math.abs(zero - px) < 1);
    expect(zeros).toHaveLength(3);
    for (const { rect, isToLeft } of bars.filter(({ style: { kind } }) => kind !== 'range')) {
      const isHair = rect.widthPx < 3;
      const start = isToLeft ? rect.xPx + rect.widthPx : rect.xPx;
      expect(isAtZero(isHair ? rect.xPx + rect.widthPx / 2 : start)).toBe(true);
      expect(rect.widthPx).toBeGreaterThan(0);
    }
    expect(bars.some(({ isToLeft }) => isToLeft)).toBe(true);
    expect(bars.some(({ rect }) => rect.widthPx < 3)).toBe(true);
  });

  test('absence has words and no bar', () => {
    const { stops, bars } = drawn({ year: 2019 }, box);
    const places = stops.filter(({ fact }) => fact.province !== undefined);
    expect(places).toHaveLength(22 * 3);
    const { groups } = readYear(modelOf({ year: 2019 }));
    const gaps = groups.flatMap((group) => group.gaps);
    expect(gaps.length).toBeGreaterThan(0);
    const sums = groups.filter(({ sum }) => sum !== undefined);
    expect(bars).toHaveLength(places.length - gaps.length + sums.length);
  });

  test('a line is high enough for a finger on the page', () => {
    const heightPx = bodyHeight(modelOf().marks, 358, 12);
    const { stops } = drawn({}, { widthPx: 358, heightPx, fontPx: 12 });
    expect(Math.min(...stops.map(({ rect }) => rect.heightPx))).toBeGreaterThanOrEqual(24);
  });
});

/** Which scopes a box holds, and all that it says. */
function heldBy(box: ChartBox) {
  const { stops, texts } = drawn({ year: 2019 }, box);
  const scopes = stops.flatMap(({ fact }) => fact.marks?.['data-scope'] ?? []);
  return { scopes: [...new Set(scopes)], words: texts.map(({ text }) => text).join(' ') };
}

describe('room', () => {
  const all = readYear(modelOf({ year: 2019 })).groups.map(({ scope }) => scope);

  test('a slide holds every scope', () => {
    expect(heldBy({ widthPx: 1824, heightPx: 640, fontPx: 22 }).scopes).toEqual(all);
  });

  test('a square holds the widest scope and says so', () => {
    const { scopes, words } = heldBy({ widthPx: 992, heightPx: 450, fontPx: 20 });
    expect(scopes).toHaveLength(1);
    expect(words).toContain('chỉ đủ chỗ cho một khối');
  });

  test('a phone holds every scope, one under the other, the target labelled once', () => {
    const heightPx = bodyHeight(modelOf({ year: 2019 }).marks, 358, 12);
    const { scopes, words } = heldBy({ widthPx: 358, heightPx, fontPx: 12 });
    expect(scopes).toEqual(all);
    expect(words).not.toContain('chỉ đủ chỗ');
    expect(words.match(/mục tiêu/gu)).toHaveLength(1);
  });
});

test.each([
  [{ widthPx: 640, heightPx: 2000, fontPx: 12 }],
  [{ widthPx: 1760, heightPx: 640, fontPx: 22 }],
])('drawn, it has one svg and literal colours', (box) => {
  const model = modelOf({ year: 2016 });
  const html = renderToString(createElement(SceneChart, { model, box, palette: lightPalette }));
  expect(html.match(/<svg/gu)).toHaveLength(1);
  expect(html).not.toMatch(/var\(--|NaN|undefined|Infinity|\[object|width="-|height="-/u);
  expect(html).toContain('data-value-state="zero"');
});

test('a slide has a native chart a scope, without a bar where there is no number', () => {
  const columns = slideOfModel(modelOf({ year: 2019 }))?.columns ?? [];
  expect(columns).toHaveLength(3);
  for (const { parts } of columns) {
    const chart = parts.find((part) => part.kind === 'bars');
    const { categories = [], series = [], words } = chart ?? {};
    expect(new Set(categories).size).toBe(categories.length);
    expect(words?.texts).toHaveLength(categories.length);
    categories.forEach((_name, index) => {
      expect(series.filter(({ values }) => values[index] !== null)).toHaveLength(1);
    });
  }
});
