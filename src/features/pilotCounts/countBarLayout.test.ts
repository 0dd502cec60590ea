import { describe, expect, test } from 'vitest';
import type { ChartBox } from '@/figures/figureSpec';
import { layoutCountBars } from './countBarLayout';
import type { CountBar } from './modelPilotCounts';

function bar(named: number, reported: number, planned: number, extentWord = ''): CountBar {
  return {
    model: `m${named}${reported}${planned}`,
    label: 'Mười chữ',
    name: 'Mười chữ',
    counts: { named, reported, planned },
    present: named + reported,
    extent: extentWord,
    extentWord,
    isChosen: false,
    hasPinned: false,
    words: '',
  };
}

const wide: ChartBox = { widthPx: 700, heightPx: 120, fontPx: 12 };
const narrow: ChartBox = { widthPx: 180, heightPx: 120, fontPx: 12 };

/** "state x..end" in whole px of every segment, row by row. */
function segmentsOf(bars: readonly CountBar[], box: ChartBox, maxCount: number) {
  const { labelWidthPx, rows } = layoutCountBars({ bars, maxCount }, box);
  return rows.map(({ segments }) =>
    segments.map(
      ({ state, xPx, widthPx }) =>
        `${state} ${Math.round(xPx - labelWidthPx)}..${Math.round(xPx + widthPx - labelWidthPx)}`,
    ),
  );
}

describe('segments', () => {
  // Right of the label stand 700 - 66 - 8 px, so that the longest bar of 10 has 62.6 a province.
  test.each([
    [
      'all states side by side',
      bar(5, 3, 2),
      ['named 0..313', 'reported 313..501', 'planned 501..626'],
    ],
    ['nothing for a count of 0', bar(4, 0, 1), ['named 0..250', 'planned 250..313']],
    ['a plan alone begins at zero', bar(0, 0, 2), ['planned 0..125']],
    ['nothing at all', bar(0, 0, 0), []],
  ])('%s', (_name, one, expected) => {
    expect(segmentsOf([one], wide, 10)).toEqual([expected]);
  });

  test('the longest bar leaves room for the word behind it', () => {
    const [with_] = layoutCountBars(
      { bars: [bar(10, 0, 0, 'một số tỉnh')], maxCount: 10 },
      wide,
    ).rows;
    const [without] = layoutCountBars({ bars: [bar(10, 0, 0)], maxCount: 10 }, wide).rows;
    expect(without?.endPx).toBeCloseTo(wide.widthPx - 8);
    expect(with_?.endPx).toBeLessThan(wide.widthPx - 8 - 11 * 6);
  });
});

describe('rows', () => {
  test.each([
    [1, [60], 76],
    [2, [30, 90], 38],
    [5, [12, 36, 60, 84, 108], 15],
  ])('%i rows share the height, their bars whole px', (count, middles, heightPx) => {
    const bars = Array.from({ length: count }, (_, index) => bar(index + 1, 0, 0));
    const { rows } = layoutCountBars({ bars, maxCount: count }, wide);
    expect(rows.map(({ middlePx }) => middlePx)).toEqual(middles);
    expect(new Set(rows.map((row) => row.heightPx))).toEqual(new Set([heightPx]));
    for (const { middlePx, topPx } of rows) {
      expect(Math.abs(topPx + heightPx / 2 - middlePx)).toBeLessThanOrEqual(0.5);
    }
  });

  test('no bars: no rows, and the numbers are numbers', () => {
    const layout = layoutCountBars({ bars: [], maxCount: 1 }, wide);
    expect(layout).toMatchObject({ rows: [], rowHeightPx: 120 });
    expect(Number.isFinite(layout.labelWidthPx)).toBe(true);
  });
});

test('words give way where a province would be thinner than its number', () => {
  const bars = [bar(8, 2, 0, 'cấp huyện: hầu hết tỉnh')];
  expect(layoutCountBars({ bars, maxCount: 10 }, wide).hasWords).toBe(true);
  expect(layoutCountBars({ bars, maxCount: 10 }, narrow).hasWords).toBe(false);
});

test('a box narrower than its margins has bars of no width, not of less', () => {
  const widths = layoutCountBars(
    { bars: [bar(3, 1, 0)], maxCount: 4 },
    { ...wide, widthPx: 10 },
  ).rows.flatMap(({ segments }) => segments.map(({ widthPx }) => widthPx));
  expect(widths).toEqual([0, 0]);
});
