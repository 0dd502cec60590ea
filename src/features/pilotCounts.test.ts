import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { type LoadedData, pilotStates } from '@/domain/dataset';
import { inputOf, pilotRow, smallData } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { lightPalette } from '@/figures/palette';
import { barRowsOf, barsPartsOf, valuesOf } from '@/parts/readBarsForTests';
import { SceneChart } from '@/parts/SceneChart';
import { slideOfBody } from '@/parts/slideOfBody';
import { pilotCountsFigure } from './pilotCounts';

const published: LoadedData = readPublishedData();
const counts = (view: Partial<View> = {}, data = published) =>
  pilotCountsFigure.build(inputOf(view, data));

/** "named reported planned" of every bar, by model. */
function barsOf(model: ReturnType<typeof counts>): Record<string, string> {
  return Object.fromEntries(
    barRowsOf(model.marks).map((row) => [row.fact.key, valuesOf(row, pilotStates).join(' ')]),
  );
}

function orderOf(model: ReturnType<typeof counts>): readonly string[] {
  return barRowsOf(model.marks).map(({ fact }) => fact.key);
}

test('the small data: each province once, by its strongest state', () => {
  const model = counts({}, smallData());
  expect(barsOf(model)).toEqual({
    'merge-offices': '1 1 0',
    'dual-cell-hamlet': '0 0 0',
    'leadership-exams': '0 0 1',
  });
  expect(orderOf(model)).toEqual(['merge-offices', 'leadership-exams', 'dual-cell-hamlet']);
});

describe('the order of the bars', () => {
  // Provinces with it, then plans, then the name in the reader's language.
  const models = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
    id,
    nameVi: id,
    nameEn: id,
    shortVi: { a: 'Đ', b: 'Ơ', c: 'A', d: 'Ă', e: 'B' }[id] ?? '',
    shortEn: { a: '5', b: '4', c: '3', d: '2', e: '1' }[id] ?? '',
    definitionVi: id,
    definitionEn: id,
    level: 'district' as const,
    kind: 'merger' as const,
  }));
  const small = smallData();
  const data: LoadedData = {
    ...small,
    pilots: {
      models,
      observations: [
        pilotRow('b', '60', 'named'),
        pilotRow('b', '79', 'reported'),
        pilotRow('e', '60', 'named'),
        pilotRow('e', '79', 'planned'),
        pilotRow('e', '84', 'planned'),
        pilotRow('a', '60', 'reported'),
        pilotRow('c', '84', 'named'),
        pilotRow('d', '92', 'reported'),
      ],
      extents: [],
      openLists: [],
    },
  };

  test.each<[View['lang'], Partial<View>, string]>([
    ['vi', {}, 'b e c d a'],
    ['en', {}, 'b e d c a'],
    ['vi', { sort: 'name' }, 'b e c d a'],
    ['vi', { provinces: ['84', '92'] }, 'c d e a b'],
  ])('%s %j: %s in marks, drawing, table and slide', (lang, view, expected) => {
    const model = counts({ lang, ...view }, data);
    const order = expected.split(' ');
    expect(orderOf(model)).toEqual(order);
    expect(model.table.rows.map(({ id }) => id)).toEqual(order);
    const labels = order.map((id) => {
      const found = models.find((one) => one.id === id);
      return lang === 'vi' ? found?.shortVi : found?.shortEn;
    });
    const box = { widthPx: 640, heightPx: 360, fontPx: 12 };
    const svg = renderToString(createElement(SceneChart, { model, box, palette: lightPalette }));
    const drawn = [...svg.matchAll(/<text[^>]* y="([^"]*)" text-anchor="end"[^>]*>([^<]*)/gu)]
      .map(([, y, text]) => ({ y: Number(y), text }))
      .sort((one, other) => one.y - other.y);
    expect(drawn.map(({ text }) => text)).toEqual(labels);
    const parts = slideOfBody(model.marks, lang).columns.flatMap((column) => column.parts);
    expect(parts.flatMap((part) => (part.kind === 'bars' ? part.categories : []))).toEqual(labels);
  });
});

test('a slide’s series hold each state, plans apart', () => {
  const { marks } = counts({}, smallData());
  const [part] = slideOfBody(marks, 'vi').columns.flatMap((one) => one.parts);
  expect(part).toMatchObject({
    categories: ['Văn phòng', 'Thi tuyển', 'Kiêm trưởng ấp (hầu hết tỉnh)'],
    series: [
      { name: 'nêu tên', values: [1, null, null] },
      { name: 'ghi nhận', values: [1, null, null] },
      { name: 'dự kiến', values: [null, 1, null] },
    ],
  });
});

test('a model known only by its extent says what the source says', () => {
  const row = barRowsOf(counts({}, smallData()).marks).at(-1);
  expect(row?.fact.words).toBe('Bí thư chi bộ kiêm trưởng ấp: hầu hết tỉnh, không nêu tên');
});

test.each<[string, Partial<View>, string]>([
  [
    'all',
    {},
    'Bài nêu nhiều nhất (8/22): Trưởng ban dân vận kiêm Chủ tịch MTTQ và Văn phòng cấp ủy + HĐND, UBND; nói hầu hết tỉnh: Bí thư chi bộ kiêm trưởng ấp.',
  ],
  [
    'a region',
    { regions: ['mekong-delta'] },
    'Bài nêu nhiều nhất (5/13): Trưởng ban dân vận kiêm Chủ tịch MTTQ; nói hầu hết tỉnh: Bí thư chi bộ kiêm trưởng ấp.',
  ],
  [
    'a province that no source names',
    { provinces: ['79'] },
    'TP. Hồ Chí Minh: chưa nguồn nào nêu tên ở mô hình nào trong phạm vi này.',
  ],
  [
    'two models',
    { models: ['leadership-exams', 'merge-offices'] },
    'Bài nêu nhiều nhất (8/10): Văn phòng cấp ủy + HĐND, UBND.',
  ],
])('finding for %s', (_name, view, finding) => {
  expect(counts(view).finding).toBe(finding);
});

test('an extent carries its level where that is not the model’s own', () => {
  const rows = barRowsOf(counts().marks);
  const rowOf = (id: string) => rows.find(({ fact }) => fact.key === id);
  expect(rowOf('dual-mobilisation-front')?.behind[0]?.text).toBe('cấp huyện: hầu hết tỉnh');
  expect(rowOf('dual-mobilisation-front')?.fact.words).toContain('cấp huyện: hầu hết tỉnh');
  expect(rowOf('dual-cell-hamlet')?.behind[0]?.text).toBe('hầu hết tỉnh');
});

test('where only an extent is known, the finding tells it', () => {
  expect(counts({ models: ['dual-cell-hamlet'] }).finding).toMatch(
    /; nguồn nói hầu hết tỉnh, không nêu tên\.$/u,
  );
});

test('a chosen model that the chosen level has not is named', () => {
  const { caption } = counts({ models: ['dual-cell-hamlet', 'merge-offices'], levels: ['hamlet'] });
  expect(caption.notes.join(' ')).toContain('Không có ở cấp đã chọn: Hợp nhất văn phòng');
});

test('the legend shows reported as the bars do', () => {
  expect(counts().legend[1]?.style.kind).toBe('reported-bar');
});

test('ties are all named', () => {
  const { finding } = counts({ provinces: ['60', '84'] });
  expect(finding).toContain('(2/2)');
  for (const name of ['Ban tổ chức + nội vụ', 'Kiểm tra + thanh tra', 'Văn phòng cấp ủy']) {
    expect(finding).toContain(name);
  }
});

test('merge-offices: exactly eight named provinces and one plan', () => {
  const model = counts({ models: ['merge-offices'] });
  expect(barsOf(model)).toEqual({ 'merge-offices': '8 0 1' });
  expect(barRowsOf(model.marks)[0]?.fact.isChosen).toBe(true);
});

test('a filter that leaves nothing', () => {
  const model = counts({ regions: ['central-highlands'], models: ['merge-offices'] });
  expect(model.state).toBe('empty');
  expect(model.marks).toEqual([]);
  expect(model.finding).toBe('Bộ lọc này không còn tỉnh hoặc mô hình nào.');
});

test('a chosen model and a level that it does not have leave nothing', () => {
  expect(counts({ models: ['merge-offices'], levels: ['hamlet'] }).state).toBe('empty');
});

describe('bars', () => {
  const { marks } = counts();
  const rows = barRowsOf(marks).map((row) => valuesOf(row, pilotStates));

  test('stand in order of what is there, then of plans', () => {
    const keys = rows.map(
      ([named = 0, reported = 0, planned = 0]) => (named + reported) * 100 + planned,
    );
    expect(keys).toEqual([...keys].sort((a, b) => b - a));
    expect(rows).toHaveLength(12);
  });

  test('are never longer than the scale', () => {
    const longest = Math.max(...rows.map((row) => row.reduce((sum, value) => sum + value)));
    expect(barsPartsOf(marks)[0]?.axis).toEqual({ min: 0, max: longest });
  });
});

test('the table holds the bars in the same order', () => {
  const model = counts();
  expect(model.table.rows.map(({ id }) => id)).toEqual(orderOf(model));
  expect(model.table.rows.map((row) => row.cells.slice(1, 4).map(({ value }) => value))).toEqual(
    barRowsOf(model.marks).map((row) => valuesOf(row, pilotStates).map((value) => value || null)),
  );
});

test('caption: filter in names, coverage, open lists, at most three publishers, release', () => {
  const { caption } = counts({ regions: ['mekong-delta'] });
  expect(caption.filter).toContain('Đồng bằng sông Cửu Long');
  expect(caption.coverage).toContain('9/12');
  expect(caption.notes.join(' ')).toContain('2 danh sách');
  expect(caption.sources.split(', ').length).toBeLessThanOrEqual(3);
  expect(caption.sources).toMatch(/ và \d+ nguồn khác$/u);
  expect(caption.release).toContain(published.manifest.release);
});
