import { describe, expect, test } from 'vitest';
import type { DataLayer } from '@/domain/dataset';
import { seriesData } from '@/domain/seriesFixture';
import { inputOf } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { modelCommitteeAdditions } from './modelCommitteeAdditions';
import { slideCommitteeAdditions } from './slideCommitteeAdditions';
import type { YearsMarks } from './yearsMarks';

const build = (view: Partial<View> = {}, layer: DataLayer = 'published') =>
  modelCommitteeAdditions(inputOf(view, seriesData(layer)));

function marksOf(view: Partial<View> = {}, layer: DataLayer = 'published'): YearsMarks {
  const { marks } = build(view, layer);
  if (marks.form !== 'years') throw new Error('Single cases instead of years');
  return marks;
}

describe('the sentence', () => {
  test.each<[string, Partial<View>, string]>([
    [
      'all, the newest year',
      {},
      'Năm 2019, tổng các tỉnh: 8 ủy viên BCH (3/4 tỉnh), 2 ủy viên BTV (2/4 tỉnh); nhiều nhất: TP. Hồ Chí Minh và Trà Vinh (4 ủy viên BCH).',
    ],
    [
      'one measure of another year',
      { year: 2018, measure: 'executive' },
      'Năm 2018, tổng 3/4 tỉnh: 6 ủy viên BCH; nhiều nhất: TP. Hồ Chí Minh (3 ủy viên BCH).',
    ],
    [
      'some provinces',
      { regions: ['mekong-delta'], measure: 'executive' },
      'Năm 2019, tổng 1/2 tỉnh đang lọc: 4 ủy viên BCH; nhiều nhất: Trà Vinh (4 ủy viên BCH).',
    ],
    [
      'one province that lacks a measure',
      { provinces: ['84'] },
      'Trà Vinh, năm 2019: 4 ủy viên BCH, ủy viên BTV chưa tìm thấy số công bố.',
    ],
    [
      'one province where a measure has no meaning',
      { provinces: ['84'], year: 2018 },
      'Trà Vinh, năm 2018: 1 ủy viên BCH, ủy viên BTV không áp dụng.',
    ],
    [
      'only zeros lead nothing',
      { provinces: ['60', '92'] },
      'Năm 2019, tổng 1/2 tỉnh đang lọc: 0 ủy viên BCH, 0 ủy viên BTV.',
    ],
    [
      'a year without rows',
      { year: 2015 },
      'Năm 2015: chưa tỉnh nào trong 4 tỉnh này có số liệu bổ sung cấp ủy.',
    ],
    [
      'English',
      { provinces: ['84'], year: 2018, lang: 'en' },
      'Tra Vinh in 2018: 1 executive-committee member, standing-committee members: not applicable.',
    ],
  ])('%s', (_what, view, sentence) => {
    expect(build(view).finding).toBe(sentence);
  });
});

test('highest first; zero, absence and "does not apply" are three things', () => {
  const bars = marksOf().rows.map(({ province, bars: own }) => [
    province,
    ...own.map(({ reading, text }) => [reading.state, text]),
  ]);
  expect(bars).toEqual([
    ['79', ['value', '4'], ['value', '2']],
    ['84', ['value', '4'], ['not-found', '–']],
    ['60', ['zero', '0'], ['zero', '0']],
  ]);
  const [, , third] = marksOf({ year: 2018 }).rows;
  expect(third?.bars.map(({ reading, text }) => [reading.state, text])).toEqual([
    ['value', '1'],
    ['not-applicable', 'kad'],
  ]);
});

test('who is silent is named apart from where the question does not arise', () => {
  expect(marksOf().below).toEqual([
    '1 tỉnh chưa tìm thấy số công bố: Cần Thơ.',
    '–: chưa tìm thấy số công bố',
  ]);
  expect(marksOf({ year: 2018 }).below).toEqual([
    'Không áp dụng: Cần Thơ.',
    '–: chưa tìm thấy số công bố · kad: không áp dụng',
  ]);
  expect(build({ year: 2018 }).caption.coverage).toBe(
    '3/4 tỉnh có số liệu năm 2018; không áp dụng: Cần Thơ. Riêng số ủy viên BTV còn thiếu: TP. Hồ Chí Minh. Riêng số ủy viên BTV không áp dụng ở: Trà Vinh.',
  );
});

test('every sum has its coverage, and measures are never added up', () => {
  const { measures, years } = marksOf();
  expect(measures.map(({ sumText, coverage }) => [sumText, coverage])).toEqual([
    ['8', '3/4 tỉnh, năm 2019'],
    ['2', '2/4 tỉnh, năm 2019'],
  ]);
  expect(years.map(({ year, coverage, isShown }) => [year, coverage, isShown])).toEqual([
    [2018, '1/4', false],
    [2019, '2/4', true],
  ]);
  expect(JSON.stringify(build())).not.toMatch(/"(?:value|text)":"?10\b/u);
});

test('what was published stands apart and no filter moves it', () => {
  const { published } = marksOf();
  expect(published).toContain('74 ủy viên BCH, 32 ủy viên BTV, 16 do Trung ương');
  expect(marksOf({ provinces: ['84'], year: 2018 }).published).toBe(published);
});

test('the table has every province with the states of its cells', () => {
  const { columns, rows } = build().table;
  expect(columns.map(({ id }) => id)).toEqual([
    'province',
    'year',
    'executive',
    'standing',
    'source',
    'note',
  ]);
  expect(rows.map(({ id, cells }) => [id, cells[2]?.value, cells[3]?.state])).toEqual([
    ['79 2019', 4, 'value'],
    ['84 2019', 4, 'not-found'],
    ['60 2019', 0, 'zero'],
    ['92 2019', null, 'not-found'],
  ]);
});

test.each<DataLayer>(['illustrative', 'local'])('nobody "published" rows that are %s', (layer) => {
  for (const view of [{}, { year: 2018 }, { provinces: ['84'] }, { provinces: ['92'] }]) {
    const model = build(view, layer);
    const marks = marksOf(view, layer);
    const own = { ...marks, published: '' };
    const texts = [model.finding, model.caption.coverage, JSON.stringify([own, model.table])];
    expect(texts.join(' ')).not.toContain('công bố');
  }
  expect(build({ provinces: ['92'] }, layer).finding).toContain('chưa có số liệu');
});

test('an empty filter shows nothing', () => {
  const model = build({ provinces: ['92'], regions: ['south-east'] });
  expect(model.state).toBe('empty');
  expect([model.caption.coverage, model.caption.asOf, model.caption.notes]).toEqual(['', '', []]);
  expect(model.marks).toMatchObject({
    measures: [],
    published: '',
    rows: [],
    years: [],
    below: [],
  });
  expect(model.table.rows).toHaveLength(1);
});

test('a slide has the pairs as native bars beside each other, absence without a bar', () => {
  const { columns } = slideCommitteeAdditions(build());
  const [chart] = columns[0]?.parts ?? [];
  expect(chart).toMatchObject({
    kind: 'bars',
    isStacked: false,
    isPaired: true,
    categories: ['TP.HCM', 'Trà Vinh (BTV: –)', 'Bình Thuận'],
    series: [{ values: [4, 4, 0] }, { values: [2, null, 0] }],
  });
});

describe('another order of provinces', () => {
  test.each<[View['sort'], string]>([
    ['value', '79 84 60 92'],
    ['name', '60 79 84 92'],
    ['north', '79 60 84 92'],
  ])('by %s: bars, then who is silent, in marks and table', (sort, expected) => {
    const { table } = build({ sort });
    const inTable = table.rows.flatMap(({ province }) => province ?? []).join(' ');
    expect(inTable).toBe(expected);
    expect(expected).toContain(
      marksOf({ sort })
        .rows.map(({ province }) => province)
        .join(' '),
    );
  });

  test('the caption says it, the sentence stays', () => {
    expect(build({ sort: 'name' }).caption.notes).toContain('Các dòng xếp theo tên.');
    expect(build().caption.notes.join(' ')).not.toContain('xếp');
    expect(build({ sort: 'name' }).finding).toBe(build().finding);
  });
});

describe('chosen provinces against the rest', () => {
  test.each<[string, Partial<View>, readonly number[], string]>([
    ['the newest year', { provinces: ['60'] }, [4, 4], 'ủy viên ban chấp hành, 2 tỉnh khác: đều 4'],
    [
      'another year',
      { provinces: ['60'], year: 2018 },
      [1, 3],
      'ủy viên ban chấp hành, 2 tỉnh khác: từ 1 đến 3',
    ],
    [
      'of a province that reports nothing',
      { provinces: ['92'], measure: 'executive' },
      [0, 4, 4],
      'ủy viên ban chấp hành, 3 tỉnh khác: từ 0 đến 4',
    ],
  ])('%s: a number each, their range in words', (_name, view, values, text) => {
    const { others } = marksOf(view);
    expect(others.map(({ measure }) => measure)).toEqual(['executive']);
    expect([...(others[0]?.values ?? [])].sort((a, b) => a - b)).toEqual(values);
    expect(others[0]?.text).toBe(text);
  });

  test('table and legend have them, the chosen ones first', () => {
    const model = build({ provinces: ['60'] });
    expect(model.table.rows.map(({ province }) => province)).toEqual(['60', '79', '84']);
    expect(model.legend.at(-1)).toMatchObject({ id: 'others', label: 'các tỉnh khác' });
    expect(build().legend.map(({ id }) => id)).not.toContain('others');
  });

  test.each<[string, Partial<View>]>([
    ['nothing is chosen', {}],
    ['only a region is', { regions: ['mekong-delta'] }],
    ['the filter leaves nothing', { provinces: ['92'], regions: ['south-east'] }],
    ['too few others report', { provinces: ['79', '84'], measure: 'executive' }],
  ])('none where %s', (_name, view) => {
    expect(marksOf(view).others).toEqual([]);
  });
});
