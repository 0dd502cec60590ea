import { expect, test } from 'vitest';
import { inputOf, smallData } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { findLimitationLine } from '@/figures/limitationLine';
import { findingsFile } from './findingsFixture';
import { layoutBody } from '@/parts/layoutBody';
import { findingsFigure } from './findings';

const data = smallData({ findings: findingsFile });
const build = (view: Partial<View> = {}) => findingsFigure.build(inputOf(view, data));

const pointsOf = () =>
  build()
    .marks.flatMap((part) => (part.kind === 'text' ? part.paragraphs : []))
    .filter(({ isHeading }) => isHeading !== true);

test('the sentence counts, and names the indicators concerned', () => {
  expect(build().finding).toBe(
    'Bài tổng kết nêu 3 hạn chế, 1 nguyên nhân, 1 kinh nghiệm; 2 hạn chế thuộc chỉ tiêu đang theo dõi: bổ sung cấp ủy và tinh giản biên chế.',
  );
  expect(build({ lang: 'en' }).finding).toBe(
    'The review gives 3 limitations, 1 cause and 1 lesson; 2 of the limitations concern committee additions and staff reduction.',
  );
});

test('no filter moves the findings, and the caption says so', () => {
  const filtered = build({ provinces: ['92'], models: ['merge-offices'] });
  const all = build();
  // Only the code that leads back to the reader's view differs.
  expect({ ...filtered, caption: { ...filtered.caption, viewCode: '' } }).toEqual({
    ...all,
    caption: { ...all.caption, viewCode: '' },
  });
  expect(filtered.state).toBe('ready');
  expect(filtered.caption.filter).toBe('Phạm vi: cả 4 tỉnh, thành phố');
  expect(filtered.caption.notes.join(' ')).toContain('không lọc theo tỉnh');
});

test('each point has its extent in words and the figures it concerns', () => {
  const { rows } = build().table;
  expect(rows.slice(0, 3).map(({ cells }) => cells[2]?.text)).toEqual([
    'một số nơi',
    'có lúc',
    'không nêu mức độ',
  ]);
  expect(pointsOf()[0]?.figures).toEqual([
    { id: 'staff-roadmap', name: 'Lộ trình tinh giản biên chế' },
    { id: 'staff-reduction', name: 'Tinh giản biên chế theo khối' },
  ]);
});

test('ids of unknown figures are left out', () => {
  const ids = pointsOf().flatMap(({ figures = [] }) => figures.map(({ id }) => id));
  expect(ids).not.toContain('no-figure');
});

test('exemplars name their provinces in Vietnamese order and the open list', () => {
  const text = pointsOf().at(-1)?.runs[0]?.text;
  expect(text).toBe(
    'Nơi tiêu biểu: Bình Thuận và Cần Thơ (danh sách trong bài kết thúc bằng “…”, có thể chưa đủ).',
  );
});

test('the table has one row a point; no extent is no value', () => {
  const { rows } = build().table;
  expect(rows).toHaveLength(6);
  expect(rows[2]?.cells[2]).toEqual({ text: 'không nêu mức độ', value: null });
});

test('a figure names the limitations of its subject', () => {
  expect(findLimitationLine('staff-reduction', data, 'vi')).toBe(
    'Hạn chế nêu trong bài: Một số nơi giảm chưa đủ.',
  );
  expect(findLimitationLine('province-map', data, 'vi')).toBeUndefined();
  expect(findLimitationLine('staff-reduction', smallData(), 'vi')).toBeUndefined();
});

test.each([
  [358, 12, 1],
  [1000, 20, 2],
  [1800, 22, 3],
])('at %d px and %d px letters every point stands in %d columns', (widthPx, fontPx, columns) => {
  const heightPx = findingsFigure.heightPx(build(), widthPx, fontPx);
  const { stops } = layoutBody(build().marks, { widthPx, heightPx, fontPx });
  expect(stops).toHaveLength(10);
  expect(new Set(stops.map(({ rect }) => rect.xPx)).size).toBe(columns);
  const bottoms = stops.map(({ rect }) => rect.yPx + rect.heightPx);
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(heightPx);
});

test('a low box keeps its size of text and says how many points are missing', () => {
  const limitations = Array.from({ length: 11 }, (_, index) => ({
    ...findingsFile.limitations[0]!,
    id: `${index}`,
  }));
  const many = smallData({ findings: { ...findingsFile, limitations } });
  const { marks } = findingsFigure.build(inputOf({}, many));
  const { ground, stops, heightPx } = layoutBody(marks, {
    widthPx: 600,
    heightPx: 500,
    fontPx: 20,
  });
  expect(heightPx).toBeLessThanOrEqual(501);
  const keys = stops.map(({ fact }) => fact.key);
  const shown = keys.filter((key) => /^\d/u.test(key)).length;
  expect(shown).toBeLessThan(11);
  expect(keys).toContain('care');
  const words = ground.flatMap((item) => (item.kind === 'text' ? [item.text] : [])).join(' ');
  expect(words).toContain(String(11 - shown));
});
