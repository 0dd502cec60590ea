import { describe, expect, test } from 'vitest';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { committeeData, committeeRow } from './committeeFixture';
import { modelCases } from './modelCases';

const data = committeeData();
const build = (view: Partial<View> = {}, of = data) => modelCases(inputOf(view, of));
const casesOf = (view: Partial<View> = {}) => build(view).marks.cases.map(({ id }) => id);

describe('the sentence', () => {
  test.each<[string, Partial<View>, string]>([
    [
      'all',
      {},
      'Cả khu vực: 74 ủy viên BCH, 32 ủy viên BTV, 16 do Trung ương chỉ định, giới thiệu (12 địa phương); bài không nêu theo tỉnh. Nguồn khác nêu 4 trường hợp bổ sung ở 3 tỉnh.',
    ],
    [
      'one region',
      { regions: ['mekong-delta'] },
      'Nguồn khác nêu 1 trường hợp bổ sung ở 1/2 tỉnh đang lọc: Trà Vinh. Tổng 74, 32, 16 là của cả khu vực.',
    ],
    [
      'one province with one event',
      { provinces: ['84'] },
      'Trà Vinh: 05/07/2020, 1 người: ủy viên BCH, đồng thời ủy viên BTV, do Trung ương chỉ định, phân công, giới thiệu. Tổng 74, 32, 16 là của cả khu vực.',
    ],
    [
      'one province with two events',
      { provinces: ['79'] },
      'TP. Hồ Chí Minh: 02/10/2019, 3 người: ủy viên BTV; 25/05/2016, 1 người: ủy viên BCH. Tổng 74, 32, 16 là của cả khu vực.',
    ],
    [
      'one province that has published nothing',
      { provinces: ['92'] },
      'Cần Thơ: chưa tìm thấy trường hợp bổ sung nào được công bố. Tổng 74, 32, 16 là của cả khu vực.',
    ],
    [
      'two models',
      { models: ['merge-offices', 'leadership-exams'] },
      'Nguồn khác nêu 2 trường hợp bổ sung ở 2/3 tỉnh đang lọc: Bình Thuận và Trà Vinh. Tổng 74, 32, 16 là của cả khu vực.',
    ],
    [
      'one measure',
      { measure: 'standing' },
      'Cả khu vực: 74 ủy viên BCH, 32 ủy viên BTV, 16 do Trung ương chỉ định, giới thiệu (12 địa phương); bài không nêu theo tỉnh. Nguồn khác nêu 2 trường hợp bổ sung ủy viên BTV ở 2 tỉnh.',
    ],
    [
      'nothing left',
      { provinces: ['92'], regions: ['south-east'] },
      'Bộ lọc này không còn tỉnh hoặc mô hình nào.',
    ],
    [
      'English',
      { provinces: ['92'], lang: 'en' },
      'Can Tho: no published case of committee additions found. The totals 74, 32, 16 are those of the whole region.',
    ],
  ])('%s', (_what, view, sentence) => {
    expect(build(view).finding).toBe(sentence);
  });
});

test('only a filter that leaves no province empties the figure', () => {
  expect(build({ provinces: ['92'] }).state).toBe('ready');
  expect(build({ provinces: ['92'], regions: ['south-east'] }).state).toBe('empty');
});

test('an empty figure shows no totals, and claims none in its caption', () => {
  const model = build({ provinces: ['92'], regions: ['south-east'] });
  const { coverage, notes, sources, asOf } = model.caption;
  expect([coverage, notes, sources, asOf]).toEqual(['', [], '', '']);
  expect(model.marks.totals).toEqual([]);
  expect(model.table.rows).toHaveLength(1);
});

test('no filter moves the totals, and they say so', () => {
  for (const view of [{}, { provinces: ['92'] }, { models: ['merge-offices'] }]) {
    const { marks, caption } = build(view);
    expect(marks.totals.map(({ value }) => value)).toEqual([74, 32, 16]);
    expect(marks.totals.every(({ note }) => note === 'bài không nêu theo tỉnh')).toBe(true);
    expect(caption.notes.join(' ')).toContain('không đổi theo bộ lọc tỉnh');
  }
});

test('cases follow provinces and measure, an event once, those of the year of the totals first', () => {
  expect(casesOf()).toEqual(['79 hcm-2019', '60 binh-thuan', '79 hcm-2016', '84 tra-vinh']);
  expect(casesOf({ provinces: ['84'] })).toEqual(['84 tra-vinh']);
  expect(casesOf({ measure: 'central' })).toEqual(['84 tra-vinh']);
});

test('a case names its date as inferred and its source as secondary', () => {
  const [mark] = build({ provinces: ['60'] }).marks.cases;
  expect(mark).toMatchObject({ date: '2019 (suy ra)', isInferred: true, isChosen: true });
  expect(mark?.source).toBe('Trang C (nguồn thứ cấp)');
  expect(mark?.details.every((detail) => detail.includes('nguồn thứ cấp'))).toBe(true);
  expect(mark?.words).toContain('Chưa rõ có nằm trong tổng hay không.');
});

test('an event whose measures count different numbers names each number', () => {
  const rows = [
    committeeRow('84', 'e', { value: 3 }),
    committeeRow('84', 'e', { value: 1, measure: 'standing' }),
  ];
  const { marks, table } = build({}, committeeData(rows));
  expect(marks.cases[0]?.what).toBe('3 ủy viên BCH, 1 ủy viên BTV');
  expect(table.rows[3]?.cells[2]?.value).toBeNull();
});

test('the table holds totals and events, and says of each event whether they may hold it', () => {
  const { columns, rows } = build().table;
  const inside = columns.findIndex(({ id }) => id === 'inside');
  expect(rows.map((row) => row.cells[inside]?.text)).toEqual([
    ...Array<string>(3).fill('là tổng'),
    ...Array<string>(2).fill('chưa rõ'),
    ...Array<string>(2).fill('ngoài tổng (khác năm)'),
  ]);
  expect(rows[6]?.cells.map(({ value }) => value)).toEqual([
    'Trà Vinh',
    '05/07/2020',
    1,
    '1 người: ủy viên BCH, đồng thời ủy viên BTV, do Trung ương chỉ định, phân công, giới thiệu',
    'ngoài tổng (khác năm)',
    'Báo B',
    'Một người. Cùng người.',
  ]);
});

test('silent provinces are named', () => {
  expect(build().caption.coverage).toBe(
    '3/4 tỉnh có trường hợp bổ sung được công bố; 1 tỉnh chưa tìm thấy số công bố: Cần Thơ.',
  );
});
