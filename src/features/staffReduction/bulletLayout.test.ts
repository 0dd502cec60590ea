import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { makeIllustrative } from '@/data/illustrative';
import { readPublishedData } from '@/data/publishedForTests';
import { languages } from '@/domain/language';
import { withIllustrative } from '@/domain/layerData';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { lightPalette } from '@/figures/palette';
import type { PlacedLine } from '@/figures/textBlock';
import { contains, overlaps, type Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import type { BulletLayout } from './bulletFrame';
import { bulletsHeight, layoutBullets } from './bulletLayout';
import type { BulletMarks } from './bulletMarks';
import { slideStaffBullets } from './slideStaffBullets';
import { staffReductionFigure } from './staffReductionFigure';

const published = readPublishedData();
const data = withIllustrative(
  published,
  makeIllustrative(
    published.provinces.provinces.map(({ code }) => code),
    published.staff.target,
  ),
);

function modelOf(view: Partial<View> = {}) {
  const model = staffReductionFigure.build({ ...inputOf(view, data), pinned: '96' });
  const { marks } = model;
  if (marks.form !== 'series') throw new Error('single reports');
  return { ...model, marks };
}

function linesOf({ bullets, sums, texts }: BulletLayout): readonly PlacedLine[] {
  return [
    ...texts,
    ...bullets.flatMap(({ lines }) => lines),
    ...sums.flatMap(({ lines }) => lines),
  ];
}

/** The ink of a line: accents that reach higher have the gap above. */
function inkOf({ text, xPx, baselinePx, sizePx, weight }: PlacedLine): Rect {
  return {
    xPx,
    yPx: baselinePx - sizePx * 0.88,
    widthPx: measureTextAt(sizePx, weight)(text),
    heightPx: sizePx * 1.1,
  };
}

/** Which scopes a box holds, and what it says around the bars. */
function scopesIn(own: BulletMarks, widthPx: number, heightPx: number, fontPx: number) {
  const { bullets, texts } = layoutBullets(own, { widthPx, heightPx, fontPx });
  return {
    scopes: [...new Set(bullets.map(({ item }) => item.scope))],
    words: texts.map(({ text }) => text).join(' '),
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
    const boxes = [
      ...pages.map((page) => {
        return { ...page, heightPx: bulletsHeight(marks, page.widthPx, page.fontPx) };
      }),
      // Text is measured a little wide here, so that English headings wrap.
      { widthPx: 1824, heightPx: lang === 'vi' ? 610 : 640, fontPx: 22 },
      { widthPx: 992, heightPx: 500, fontPx: 20 },
    ];

    test.each(boxes)('stand free at $widthPx x $heightPx, $fontPx px', (box) => {
      const layout = layoutBullets(marks, box);
      expect(layout.heightPx).toBeLessThanOrEqual(box.heightPx + 1);
      const ink = linesOf(layout).map(inkOf);
      const frame = {
        xPx: -1,
        yPx: -1,
        widthPx: box.widthPx + 2,
        heightPx: layout.heightPx + box.fontPx,
      };
      ink.forEach((rect, index) => {
        expect(contains(frame, rect)).toBe(true);
        expect(ink.slice(index + 1).filter((other) => overlaps(rect, other))).toEqual([]);
      });
    });
  });
});

describe('bars', () => {
  test('start at 0 on one scale in each column; a rise goes to the left of it', () => {
    const { marks } = modelOf({ year: 2016 });
    const { bullets, uprights } = layoutBullets(marks, {
      widthPx: 1334,
      heightPx: 900,
      fontPx: 12,
    });
    const zeros = new Map(marks.groups.map(({ scope }, index) => [scope, uprights[index]?.zeroPx]));
    const drawn = bullets.flatMap(({ item, shapes }) =>
      shapes === undefined || !('value' in item)
        ? []
        : [{ value: item.value, shapes, zero: zeros.get(item.scope) ?? 0 }],
    );
    const rises = drawn.filter(({ value }) => value < 0);
    const none = drawn.filter(({ value }) => value === 0);
    for (const { shapes, zero } of drawn.filter(({ value }) => value > 0)) {
      expect(shapes.bar.xPx).toBeCloseTo(zero);
    }
    for (const { shapes, zero } of rises) {
      expect(shapes.bar.xPx + shapes.bar.widthPx).toBeCloseTo(zero);
    }
    for (const { shapes } of none) {
      expect(shapes.kind).toBe('zero');
      expect(shapes.bar.widthPx).toBeGreaterThan(1);
    }
    expect([rises.length > 0, none.length > 0]).toEqual([true, true]);
  });

  test('absence has no shape', () => {
    const { marks } = modelOf({ year: 2019 });
    const { bullets } = layoutBullets(marks, { widthPx: 1334, heightPx: 900, fontPx: 12 });
    expect(bullets).toHaveLength(22 * 3);
    for (const { item, shapes } of bullets) expect(shapes === undefined).toBe(!('value' in item));
  });

  test('a line is high enough for a finger on the page', () => {
    const { marks } = modelOf();
    const heightPx = bulletsHeight(marks, 358, 12);
    const { bullets } = layoutBullets(marks, { widthPx: 358, heightPx, fontPx: 12 });
    expect(Math.min(...bullets.map(({ row }) => row.heightPx))).toBeGreaterThanOrEqual(24);
  });
});

describe('room', () => {
  const { marks } = modelOf({ year: 2019 });
  test('a slide holds every scope', () => {
    expect(scopesIn(marks, 1824, 600, 22).scopes).toEqual(marks.groups.map(({ scope }) => scope));
  });

  test('a square holds the widest scope and says so', () => {
    const { scopes, words } = scopesIn(marks, 992, 450, 20);
    expect(scopes).toEqual([marks.widest.scope]);
    expect(words).toContain('chỉ đủ chỗ cho một khối');
  });

  test('a phone holds every scope, one under the other', () => {
    const { scopes, words } = scopesIn(marks, 358, bulletsHeight(marks, 358, 12), 12);
    expect(scopes).toHaveLength(3);
    expect(words).not.toContain('chỉ đủ chỗ');
    expect(words.match(/mục tiêu/gu)).toHaveLength(1);
  });
});

test.each([
  [{ widthPx: 640, heightPx: 2000, fontPx: 12 }],
  [{ widthPx: 1760, heightPx: 620, fontPx: 22 }],
])('drawn, it has one svg, literal colours and no small label', async (box) => {
  const chart = await staffReductionFigure.loadChart();
  const model = staffReductionFigure.build(inputOf({ year: 2016 }, data));
  const html = renderToString(createElement(chart, { model, box, palette: lightPalette }));
  expect(html.match(/<svg/gu)).toHaveLength(1);
  expect(html).not.toMatch(/var\(--|NaN|undefined|Infinity|\[object/u);
  const sizes = [...html.matchAll(/font-size="([\d.]+)"/gu)].map(([, size]) => Number(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(box.fontPx);
  expect(html).toContain('data-value-state="zero"');
});

test('a slide has a native chart a scope, without a bar where there is no number', () => {
  const { columns } = slideStaffBullets(modelOf({ year: 2019 }));
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
