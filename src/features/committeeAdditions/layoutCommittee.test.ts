import { describe, expect, test } from 'vitest';
import { inputOf } from '@/domain/testFixtures';
import { committeeData } from './committeeFixture';
import { committeeHeightPx, layoutCommittee } from './layoutCommittee';
import { modelCases } from './modelCases';

const { marks } = modelCases(inputOf({}, committeeData()));
const detailsOf = (heightPx: number) =>
  layoutCommittee(marks, { widthPx: 1800, heightPx, fontPx: 22 })
    .cases.flatMap(({ lines }) => lines.map(({ text }) => text))
    .join(' ');

describe.each([
  [358, 12],
  [1320, 12],
  [1800, 22],
])('%d px wide at %d px', (widthPx, fontPx) => {
  const heightPx = committeeHeightPx(marks, { widthPx, fontPx });
  const layout = layoutCommittee(marks, { widthPx, heightPx, fontPx });
  const lines = [...layout.totals, ...layout.cases].flatMap((part) => part.lines);

  test('every line stands inside the box', () => {
    expect(Math.max(...lines.map(({ baselinePx }) => baselinePx))).toBeLessThan(heightPx);
    expect(Math.min(...lines.map(({ sizePx }) => sizePx))).toBeGreaterThanOrEqual(fontPx);
  });

  test('cases do not overlap', () => {
    const gapsPx = layout.cases
      .slice(1)
      .map(({ yPx }, index) => yPx - layout.cases[index]!.yPx - layout.cases[index]!.heightPx);
    expect(Math.min(...gapsPx)).toBeGreaterThan(-0.01);
  });
});

test('a low box drops source names first, then notes, and never a case', () => {
  const full = detailsOf(2000);
  expect(full).toContain('Nguồn: Báo B.');
  const low = detailsOf(10);
  expect(low).not.toContain('Báo B');
  expect(low).not.toContain('Một người.');
  // The mark of a secondary source stays.
  expect(low).toContain('nguồn thứ cấp');
  for (const { what } of marks.cases) expect(low).toContain(what);
});
