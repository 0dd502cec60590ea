import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { DataLayer, LoadedData } from '@/domain/dataset';
import { seriesData } from '@/domain/seriesFixture';
import { inputOf, smallData } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { numbersOf } from '@/parts/readBarsForTests';
import { headlineFigure } from './headline';

const published: LoadedData = readPublishedData();
const headline = (view: Partial<View> = {}, data = published) =>
  headlineFigure.build(inputOf(view, data));

const groupsOf = (model: ReturnType<typeof headline>) =>
  model.marks.flatMap((part) => (part.kind === 'numbers' ? part.groups : []));
const noteOf = (model: ReturnType<typeof headline>, at: number) => {
  const { note = [] } = groupsOf(model)[at] ?? {};
  return note.map(({ text }) => text).join(' ');
};

test('the published numbers', () => {
  const model = headline();
  expect(numbersOf(model.marks)).toEqual({
    executive: '74',
    standing: '32',
    central: '16',
    'named-pairs': '34',
    models: '12',
    'staff-percent': '7/22',
  });
  expect(model.finding).toContain('34 lượt được nêu tên, thuộc 16 tỉnh');
  expect(model.finding).toContain('(12 địa phương)');
  expect(noteOf(model, 2)).toBe('Thêm 1 tỉnh mới có kế hoạch.');
});

test.each<[Partial<View>, string, string, string]>([
  [{ provinces: ['60'] }, '4', '12', '0/1'],
  [{ provinces: ['79'] }, '–', '12', '1/1'],
  [{ regions: ['mekong-delta'] }, '18', '12', '4/13'],
  [{ models: ['merge-offices'] }, '8', '1', '3/9'],
  [{ levels: ['hamlet'] }, '–', '1', '7/22'],
])('%j moves the pairs and never the regional totals', (view, pairs, models, staff) => {
  expect(numbersOf(headline(view).marks)).toEqual({
    executive: '74',
    standing: '32',
    central: '16',
    'named-pairs': pairs,
    models,
    'staff-percent': staff,
  });
});

test.each(['79', '93'])('province %s, of which no source speaks, is not a 0', (code) => {
  const model = headline({ provinces: [code] });
  expect(model.finding).toContain(' Chưa được nêu tên, 12 mô hình, cách làm.');
  expect(model.table.rows[3]?.cells[1]?.value).toBeNull();
  expect(noteOf(model, 1)).not.toContain('0');
});

test('a filter that leaves nothing keeps the totals and counts nothing', () => {
  const model = headline({ regions: ['central-highlands'], models: ['merge-offices'] });
  expect(numbersOf(model.marks)).toMatchObject({
    executive: '74',
    'named-pairs': '–',
    models: '–',
  });
  expect(noteOf(model, 1)).toBe('Bộ lọc không còn tỉnh nào.');
  expect(model.finding).toMatch(/^74 .*\. Bộ lọc này không còn tỉnh hoặc mô hình nào\.$/u);
  expect(model.caption.sources).not.toBe('');
});

test('the totals are not added up anywhere', () => {
  const model = headline();
  const shown = JSON.stringify([model.finding, model.table, model.marks]);
  for (const sum of [74 + 32, 74 + 16, 32 + 16, 74 + 32 + 16]) {
    expect(shown).not.toMatch(new RegExp(`(?<!\\d)${sum}(?!\\d)`, 'u'));
  }
});

describe('the caption speaks of the rows that are counted', () => {
  test('dates', () => {
    // Bình Thuận: named in 2019, plans for 2021; the totals are of 2019.
    expect(headline({ provinces: ['60'] }).caption.asOf).toBe('Thời điểm: 2019 – 2021');
  });

  test('sources', () => {
    const { sources } = headline({ provinces: ['58'] }).caption;
    // Ninh Thuận has no staff figure, so only the article is left.
    expect(sources).toBe('Nguồn: Bài tổng kết công tác năm 2019');
  });
});

test('English counts one thing in the singular', () => {
  expect(headline({ lang: 'en', models: ['merge-offices'] }).finding).not.toContain(
    '1 pilot models',
  );
});

test('a file that is missing costs only its own numbers', () => {
  const data = smallData({ pilots: undefined, staff: undefined });
  expect(numbersOf(headline({}, data).marks)).toEqual({
    executive: '74',
    standing: '32',
    central: '16',
  });
});

test('the table holds what the strip shows', () => {
  const model = headline();
  expect(model.table.rows.map((row) => row.cells[1]?.text)).toEqual(
    Object.values(numbersOf(model.marks)),
  );
});

const staffOf = (layer: DataLayer, view: Partial<View> = {}) => {
  const model = headline(view, seriesData(layer));
  const last = groupsOf(model).length - 1;
  return { numbers: groupsOf(model)[last]?.numbers ?? [], note: noteOf(model, last) };
};

describe('with a yearly series', () => {
  test('the strip says how many provinces have one', () => {
    expect(staffOf('published').numbers[0]).toMatchObject({
      text: '3/4',
      label: 'tỉnh có tỷ lệ tinh giản từng năm',
    });
    expect(staffOf('published').note).toBe('Cuối các năm 2015 – 2018; 1 tỉnh chưa có chuỗi.');
    expect(staffOf('published', { provinces: ['92'] }).numbers[0]?.text).toBe('0/1');
  });

  test.each([
    ['illustrative', '(minh họa)'],
    ['local', '(nội bộ)'],
  ] as const)('a number that is %s says so beside real ones', (layer, word) => {
    const { numbers, note } = staffOf(layer);
    expect(numbers[0]?.label).toContain(word);
    expect(`${numbers[0]?.label} ${note}`).not.toContain('công bố');
    const totals = groupsOf(headline({}, seriesData(layer)))[0]!;
    expect(JSON.stringify(totals)).not.toContain(word);
  });
});
