import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { CommitteeObservation } from '@/domain/dataset';
import { inputOf } from '@/domain/testFixtures';
import { layoutYears, yearsHeightPx } from './layoutYears';
import { modelCommitteeAdditions } from './modelCommitteeAdditions';
import type { YearsMarks } from './yearsMarks';

const published = readPublishedData();
const { provinces } = published.provinces;

/** All 22 provinces with a pair of bars in 2015 to 2020. */
function allMarks(): YearsMarks {
  const observations = provinces.flatMap(({ code }, index) =>
    [2015, 2016, 2017, 2018, 2019, 2020].flatMap((year): CommitteeObservation[] => {
      const row = { province: code, asOf: String(year), eventId: `${code}-${year}` };
      const rest = { status: 'published', sourceId: 'then-chot-2019' } as const;
      return [
        { ...row, ...rest, measure: 'executive', value: index % 13 },
        { ...row, ...rest, measure: 'standing', value: index % 3 },
      ];
    }),
  );
  const committee = { totals: published.committee.totals, observations };
  const { marks } = modelCommitteeAdditions(inputOf({}, { ...published, committee }));
  if (marks.form !== 'years') throw new Error('No series');
  return marks;
}

const marks = allMarks();

describe.each([
  ['a phone', 358, 12],
  ['a tablet', 736, 12],
  ['an office screen', 1334, 12],
  ['a slide', 1824, 22],
])('on %s', (_where, widthPx, fontPx) => {
  const heightPx = yearsHeightPx(marks, { widthPx, fontPx });
  const layout = layoutYears(marks, { widthPx, heightPx, fontPx });
  const lines = [
    ...layout.head.lines,
    ...layout.lines,
    ...layout.rows.flatMap(({ name, bars }) => [...name, ...bars.map(({ text }) => text)]),
  ];

  test('everything stands inside the box and no text is too small', () => {
    expect(Math.max(...lines.map(({ baselinePx }) => baselinePx))).toBeLessThanOrEqual(heightPx);
    expect(Math.min(...lines.map(({ xPx }) => xPx))).toBeGreaterThanOrEqual(0);
    expect(Math.min(...lines.map(({ sizePx }) => sizePx))).toBeGreaterThanOrEqual(fontPx);
    const right = layout.rows.flatMap(({ bars }) => bars.map(({ text }) => text.xPx + fontPx));
    expect(Math.max(...right)).toBeLessThanOrEqual(widthPx);
  });

  test('all provinces are there, in rows that do not overlap', () => {
    expect(layout.rows).toHaveLength(22);
    const overlaps = layout.rows.filter(({ rect }) =>
      layout.rows.some(
        (other) =>
          other.rect !== rect &&
          other.rect.xPx === rect.xPx &&
          other.rect.yPx < rect.yPx + rect.heightPx - 0.01 &&
          rect.yPx < other.rect.yPx + other.rect.heightPx - 0.01,
      ),
    );
    expect(overlaps).toEqual([]);
  });

  test('a zero has no length and equal values have equal bars', () => {
    const bars = layout.rows.flatMap((row) => row.bars);
    const lengthsOf = (value: number) =>
      new Set(
        bars
          .filter(({ bar }) => 'value' in bar.reading && bar.reading.value === value)
          .map(({ rect }) => Math.round(rect.widthPx * 100)),
      );
    expect([...lengthsOf(0)]).toEqual([0]);
    expect(lengthsOf(2).size).toBe(1);
  });
});

test.each([
  ['16:9', 1824, 560, 22],
  ['square', 992, 640, 20],
])('the pairs of all provinces fit a picture of %s', (_format, widthPx, heightPx, fontPx) => {
  const layout = layoutYears(marks, { widthPx, heightPx, fontPx });
  expect(layout.heightPx).toBeLessThanOrEqual(heightPx);
  expect(layout.rows).toHaveLength(22);
});

test('a box that is too low gives up the years before the names below', () => {
  const size = { widthPx: 992, fontPx: 20 };
  const layout = layoutYears(marks, { ...size, heightPx: 10 });
  expect(layout.head.years).toBeUndefined();
  expect(layout.rows).toHaveLength(22);
});
