import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { LoadedData } from '@/domain/dataset';
import { inputOf, pilotRow, smallData } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { lightPalette } from '@/figures/palette';
import { modelPilotCounts } from './modelPilotCounts';
import { PilotCountsChart } from './PilotCountsChart';
import { slidePilotCounts } from './slidePilotCounts';

const published: LoadedData = readPublishedData();
const counts = (view: Partial<View> = {}, data = published) =>
  modelPilotCounts(inputOf(view, data));

/** "named reported planned" of every bar, by model. */
function barsOf(model: ReturnType<typeof counts>): Record<string, string> {
  return Object.fromEntries(
    model.marks.bars.map(({ model: id, counts: c }) => [
      id,
      `${c.named} ${c.reported} ${c.planned}`,
    ]),
  );
}

test('the small data: each province once, by its strongest state', () => {
  const model = counts({}, smallData());
  expect(barsOf(model)).toEqual({
    'merge-offices': '1 1 0',
    'dual-cell-hamlet': '0 0 0',
    'leadership-exams': '0 0 1',
  });
  expect(model.marks.bars.map(({ model: id, present }) => [id, present])).toEqual([
    ['merge-offices', 2],
    ['leadership-exams', 0],
    ['dual-cell-hamlet', 0],
  ]);
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
    expect(model.marks.bars.map((bar) => bar.model)).toEqual(order);
    expect(model.table.rows.map(({ id }) => id)).toEqual(order);
    const labels = order.map((id) => {
      const found = models.find((one) => one.id === id);
      return lang === 'vi' ? found?.shortVi : found?.shortEn;
    });
    const box = { widthPx: 640, heightPx: 360, fontPx: 12 };
    const svg = renderToString(
      createElement(PilotCountsChart, { model, box, palette: lightPalette }),
    );
    const drawn = [...svg.matchAll(/class="bar-label"[^]*?<text[^>]* y="([^"]*)"[^>]*>([^<]*)/gu)]
      .map(([, y, text]) => ({ y: Number(y), text }))
      .sort((one, other) => one.y - other.y);
    expect(drawn.map(({ text }) => text)).toEqual(labels);
    const parts = slidePilotCounts(model).columns.flatMap((column) => column.parts);
    expect(parts.flatMap((part) => (part.kind === 'bars' ? part.categories : []))).toEqual(labels);
  });
});

test('a slide’s series hold each state, plans apart', () => {
  const [part] = slidePilotCounts(counts({}, smallData())).columns.flatMap((one) => one.parts);
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
  const bar = counts({}, smallData()).marks.bars.at(-1);
  expect(bar).toMatchObject({ model: 'dual-cell-hamlet', extent: 'hầu hết tỉnh, không nêu tên' });
  expect(bar?.words).toBe('Bí thư chi bộ kiêm trưởng ấp: hầu hết tỉnh, không nêu tên');
});

test.each<[string, Partial<View>, string]>([
  [
    'all',
    {},
    'Bài nêu tên nhiều tỉnh nhất (8/22): Trưởng ban dân vận kiêm Chủ tịch MTTQ và Văn phòng cấp ủy + HĐND, UBND; nói hầu hết tỉnh: Bí thư chi bộ kiêm trưởng ấp.',
  ],
  [
    'a region',
    { regions: ['mekong-delta'] },
    'Bài nêu tên nhiều tỉnh nhất (5/13): Trưởng ban dân vận kiêm Chủ tịch MTTQ; nói hầu hết tỉnh: Bí thư chi bộ kiêm trưởng ấp.',
  ],
  [
    'a province that no source names',
    { provinces: ['79'] },
    'TP. Hồ Chí Minh: chưa nguồn nào nêu tên ở mô hình nào trong phạm vi này.',
  ],
  [
    'two models',
    { models: ['leadership-exams', 'merge-offices'] },
    'Bài nêu tên nhiều tỉnh nhất (8/10): Văn phòng cấp ủy + HĐND, UBND.',
  ],
])('finding for %s', (_name, view, finding) => {
  expect(counts(view).finding).toBe(finding);
});

test('an extent carries its level where that is not the model’s own', () => {
  const { bars } = counts().marks;
  const wordOf = (id: string) => bars.find(({ model }) => model === id);
  expect(wordOf('dual-mobilisation-front')?.extentWord).toBe('cấp huyện: hầu hết tỉnh');
  expect(wordOf('dual-mobilisation-front')?.words).toContain('cấp huyện: hầu hết tỉnh');
  expect(wordOf('dual-cell-hamlet')?.extentWord).toBe('hầu hết tỉnh');
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
  expect(model.marks.bars[0]?.isChosen).toBe(true);
});

test('a filter that leaves nothing', () => {
  const model = counts({ regions: ['central-highlands'], models: ['merge-offices'] });
  expect(model.state).toBe('empty');
  expect(model.marks.bars).toEqual([]);
  expect(model.finding).toBe('Bộ lọc này không còn tỉnh hoặc mô hình nào.');
});

test('a chosen model and a level that it does not have leave nothing', () => {
  expect(counts({ models: ['merge-offices'], levels: ['hamlet'] }).state).toBe('empty');
});

describe('bars', () => {
  const { bars, maxCount } = counts().marks;

  test('stand in order of what is there, then of plans', () => {
    const keys = bars.map(({ present, counts: c }) => present * 100 + c.planned);
    expect(keys).toEqual([...keys].sort((a, b) => b - a));
    expect(bars).toHaveLength(12);
  });

  test('are never longer than the scale', () => {
    const longest = Math.max(...bars.map(({ present, counts: c }) => present + c.planned));
    expect(maxCount).toBeGreaterThanOrEqual(longest);
  });
});

test('the table holds the bars in the same order', () => {
  const model = counts();
  expect(model.table.rows.map(({ id }) => id)).toEqual(model.marks.bars.map((bar) => bar.model));
  expect(model.table.rows.map((row) => row.cells.slice(1, 4).map(({ value }) => value))).toEqual(
    model.marks.bars.map(({ counts: c }) => [
      c.named || null,
      c.reported || null,
      c.planned || null,
    ]),
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
