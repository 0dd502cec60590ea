import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { languages } from '@/domain/language';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import type { PlacedLine } from '@/figures/textBlock';
import { contains, overlaps, type Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import { modelStaffReduction } from './modelStaffReduction';
import { layoutReduction, reductionHeight, type ReductionLayout } from './reductionLayout';

const data = readPublishedData();

function marksOf(view: Partial<View> = {}) {
  return modelStaffReduction(inputOf(view, data)).marks;
}

function linesOf({ statements, bars, counts, instead }: ReductionLayout): readonly PlacedLine[] {
  return [
    ...statements.items.flatMap(({ lines }) => lines),
    ...(bars?.headings ?? []),
    ...(bars?.targetLabel ?? []),
    ...(bars?.bars ?? []).flatMap(({ lines }) => lines),
    ...(counts?.headings ?? []),
    ...(counts?.items ?? []).flatMap(({ lines }) => lines),
    ...instead,
  ];
}

/** The ink of a line: accents that reach higher have the gap above. */
function inkOf({ text, xPx, baselinePx, sizePx, weight }: PlacedLine): Rect {
  return {
    xPx,
    yPx: baselinePx - sizePx * 0.9,
    widthPx: measureTextAt(sizePx, weight)(text),
    heightPx: sizePx * 1.12,
  };
}

const pages = [320, 358, 600, 900, 1334, 1700].map((widthPx) => ({ widthPx, fontPx: 12 }));
const views: readonly [string, Partial<View>][] = [
  ['all', {}],
  ['one province', { provinces: ['74'] }],
  ['one scope', { scope: 'public-service' }],
  ['counts only', { scope: 'whole-province' }],
  ['nothing', { provinces: ['58'] }],
];

describe.each(languages)('texts of the bars (%s)', (lang) => {
  describe.each(views)('%s', (_, view) => {
    const marks = marksOf({ ...view, lang });
    const boxes = [
      ...pages.map((page) => {
        return { ...page, heightPx: reductionHeight(marks, page.widthPx, page.fontPx) };
      }),
      // Text is measured a little wide here; the real room is about 690.
      { widthPx: 1824, heightPx: lang === 'vi' ? 690 : 720, fontPx: 22 },
    ];

    test.each(boxes)('stand free at $widthPx x $heightPx, $fontPx px', (box) => {
      const layout = layoutReduction(marks, box);
      const ink = linesOf(layout).map(inkOf);
      expect(layout.heightPx).toBeLessThanOrEqual(box.heightPx + 1);
      ink.forEach((rect, index) => {
        expect(
          contains(
            { xPx: -1, yPx: -1, widthPx: box.widthPx + 2, heightPx: box.heightPx + 2 },
            rect,
          ),
        ).toBe(true);
        expect(ink.slice(index + 1).filter((other) => overlaps(rect, other))).toEqual([]);
      });
    });
  });
});

describe('bars', () => {
  test('share one axis that starts at 0', () => {
    for (const { widthPx, fontPx } of pages) {
      const marks = marksOf();
      const heightPx = reductionHeight(marks, widthPx, fontPx);
      const { bars } = layoutReduction(marks, { widthPx, heightPx, fontPx });
      const plot = bars?.plot;
      const scale = (plot?.widthPx ?? 0) / (marks.axis.max - marks.axis.min);
      expect(scale).toBeGreaterThan(4);
      for (const { bar, shape } of bars?.bars ?? []) {
        expect(shape.xPx).toBe(plot?.xPx);
        expect(shape.widthPx).toBeCloseTo(bar.value * scale);
      }
    }
  });

  test('a line is high enough for a finger on the page', () => {
    const marks = marksOf();
    const heightPx = reductionHeight(marks, 358, 12);
    const { bars } = layoutReduction(marks, { widthPx: 358, heightPx, fontPx: 12 });
    expect(Math.min(...(bars?.bars ?? []).map(({ row }) => row.heightPx))).toBeGreaterThanOrEqual(
      24,
    );
  });
});

test('where there is no room the counts are told in one line', () => {
  const layout = layoutReduction(marksOf(), { widthPx: 1824, heightPx: 380, fontPx: 22 });
  expect(layout.counts).toBeUndefined();
  expect(layout.instead.map(({ text }) => text).join(' ')).toContain('14 dòng');
});
