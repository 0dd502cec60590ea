import { describe, expect, test } from 'vitest';
import { readMadeUpData, readPublishedData } from '@/data/publishedForTests';
import type { LoadedData } from '@/domain/dataset';
import { toUnits2025 } from '@/domain/regroup';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { lineRows } from './lineRows';
import { staffRoadmapFigure } from './staffRoadmapFigure';

const published = readPublishedData();
const madeUp = readMadeUpData();

function build(view: Partial<View>, data: LoadedData) {
  return staffRoadmapFigure.build(inputOf({ ...view, boundaries: '2025' }, toUnits2025(data)));
}

function plain(text: string): string {
  return text.replace(/\u00a0/gu, ' ');
}

const scopes = ['administrative', 'public-service', 'party-and-mass'] as const;

describe('series of units', () => {
  test.each(scopes)('years are joined only where the same members report: %s', (scope) => {
    const { marks } = build({ scope }, madeUp);
    if (marks.form !== 'tiles') throw new Error(marks.form);
    for (const { runs, points } of marks.panels) {
      for (const run of runs) {
        expect(new Set(run.map(({ members }) => members)).size).toBe(1);
        expect(run.length === 1 || run.every(({ range }) => range === undefined)).toBe(true);
      }
      for (const { isPartial, valueText, fullText } of points) {
        expect(/ · \d\/\d$/u.test(valueText)).toBe(isPartial);
        expect(fullText.includes('tỉnh cũ')).toBe(isPartial);
      }
    }
  });

  test('the large lines break there too', () => {
    const model = build({ scope: 'administrative', provinces: ['68'] }, madeUp);
    const { marks } = model;
    if (marks.form !== 'lines') throw new Error(marks.form);
    const [line] = marks.lines;
    expect(line?.runs.length).toBeGreaterThan(1);
    for (const row of lineRows(marks)) {
      const known = Object.entries(row).filter(
        ([key, value]) => key.startsWith('line') && value !== null,
      );
      expect(known.length).toBeLessThanOrEqual(1);
    }
    expect(model.legend.map(({ id }) => id)).toContain('partial');
  });

  test('a partial unit has no verdict in any sentence', () => {
    const model = build({ scope: 'administrative', provinces: ['68'] }, madeUp);
    expect(model.finding).toContain('không rõ');
    expect(model.finding).toContain('2/3 tỉnh cũ');
  });
});

describe('single reports of units', () => {
  test('each mark of one member names it, and the sentence has the range', () => {
    const { marks, finding } = build({}, published);
    if (marks.form !== 'reports') throw new Error(marks.form);
    expect(plain(finding)).toContain('TP.HCM 13,85–15,63 % (2/3 tỉnh cũ) (2020 – 2022)');
    expect(marks.points.every(({ isPartial }) => isPartial)).toBe(true);
    expect(marks.points.map(({ name }) => name)).toContain('TP.HCM (Bình Dương)');
    expect(new Set(marks.points.map(({ id }) => id)).size).toBe(marks.points.length);
  });

  test('numbers of two members are never joined', () => {
    const { marks } = build({}, published);
    if (marks.form !== 'reports') throw new Error(marks.form);
    const names = new Map<string, Set<string>>();
    for (const { series, name } of marks.points) {
      names.set(series, (names.get(series) ?? new Set()).add(name));
    }
    expect([...names.values()].every(({ size }) => size === 1)).toBe(true);
  });
});

test.each([
  ['published', published],
  ['illustrative', madeUp],
])('rows of the table are told apart, each as wide as its head: %s', (_, data) => {
  const { columns, rows } = build({}, data).table;
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(new Set(rows.map(({ cells }) => cells.length))).toEqual(new Set([columns.length]));
});
