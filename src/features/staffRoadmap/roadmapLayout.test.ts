import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { languages } from '@/domain/language';
import { inputOf, smallData, staffRow } from '@/domain/testFixtures';
import { contains, overlaps, squareAround } from '@/lib/geometry';
import { modelStaffRoadmap, type RoadmapMarks } from './modelStaffRoadmap';
import { dayOf } from './roadmapAxes';
import { layoutRoadmap, roadmapHeight } from './roadmapLayout';

const data = readPublishedData();

function marksOf(lang: (typeof languages)[number]): RoadmapMarks {
  return modelStaffRoadmap(inputOf({ lang }, data)).marks;
}

/** The page from a narrow phone to a wide screen, and rooms for the chart in pictures. */
const boxes = [
  ...[320, 358, 600, 900, 1334, 1700].map((widthPx) => {
    const heightPx = roadmapHeight(marksOf('vi'), widthPx, 12);
    return { widthPx, heightPx, fontPx: 12 };
  }),
  { widthPx: 1800, heightPx: 650, fontPx: 22 },
  { widthPx: 1824, heightPx: 560, fontPx: 22 },
  { widthPx: 3360, heightPx: 1700, fontPx: 34 },
];

describe.each(languages)('labels of the road map (%s)', (lang) => {
  const marks = marksOf(lang);

  test.each(boxes)('stand free at $widthPx x $heightPx, $fontPx px', (box) => {
    const layout = layoutRoadmap(marks, box);
    const labels = layout.points.flatMap(({ label }) => label ?? []);
    expect(labels).toHaveLength(marks.points.length);
    const markRects = layout.points.map(({ at }) => squareAround(at, layout.markPx));
    labels.forEach(({ box: label }, index) => {
      expect(contains({ xPx: 0, yPx: 0, ...box }, label)).toBe(true);
      const others = labels.slice(index + 1).map((other) => other.box);
      const covered = [...others, ...markRects, layout.pathLabel.box];
      expect(covered.filter((rect) => overlaps(label, rect))).toEqual([]);
    });
    expect(markRects.filter((rect) => overlaps(rect, layout.pathLabel.box))).toEqual([]);
  });
});

describe('where a mark stands', () => {
  const marks = marksOf('vi');

  test('wide plots name each mark, narrow ones number it and keep a key', () => {
    const wide = layoutRoadmap(marks, { widthPx: 1334, heightPx: 432, fontPx: 12 });
    expect(wide.key).toBeUndefined();
    const texts = wide.points.map(({ label }) => label?.text);
    expect(texts).toContain('Bình Thuận 19,14\u00a0%†');
    expect(texts).toContain('TP.HCM ≥\u00a011\u00a0%');

    const heightPx = roadmapHeight(marks, 358, 12);
    const narrow = layoutRoadmap(marks, { widthPx: 358, heightPx, fontPx: 12 });
    expect(narrow.points.map(({ label }) => label?.text)).toEqual(
      marks.points.map((_, index) => String(index + 1)),
    );
    expect(narrow.key?.entries[0]?.text).toBe('Cần Thơ 4,7\u00a0%†');
  });

  test('heights are exact; marks of one place are moved sideways only', () => {
    const { plot, points } = layoutRoadmap(marks, { widthPx: 1334, heightPx: 432, fontPx: 12 });
    for (const { point, at } of points) {
      expect(at.yPx).toBeCloseTo(plot.yOf(point.percent));
      expect(Math.abs(at.xPx - plot.xOf(point.day))).toBeLessThan(36);
    }
  });

  test('the path runs straight to the target at the end of the due year, then flat', () => {
    const { plot, path } = layoutRoadmap(marks, { widthPx: 1334, heightPx: 432, fontPx: 12 });
    expect(path).toHaveLength(2);
    expect(path[0]?.from).toEqual({ xPx: plot.xOf(dayOf('2015-12-31')), yPx: plot.yOf(0) });
    expect(path[0]?.to).toEqual({ xPx: plot.xOf(dayOf('2021-12-31')), yPx: plot.yOf(10) });
    expect(path[1]?.to.yPx).toBe(plot.yOf(10));
  });
});

test('a joined series is labelled once, at its end', () => {
  const rows = [staffRow('79', 3, { asOf: '2018' }), staffRow('79', 6, { asOf: '2020' })];
  const small = smallData();
  if (small.staff === undefined) throw new Error('No staff figures');
  const staff = { ...small.staff, observations: rows };
  const { marks } = modelStaffRoadmap(inputOf({}, { ...small, staff }));
  const { points, joins } = layoutRoadmap(marks, { widthPx: 900, heightPx: 400, fontPx: 12 });
  expect(points.map(({ label }) => label?.text)).toEqual([undefined, 'TP.HCM 6\u00a0%']);
  expect(joins).toEqual([{ from: points[0]?.at, to: points[1]?.at }]);
});
