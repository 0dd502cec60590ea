import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { LoadedData } from '@/domain/dataset';
import { inputOf, smallData } from '@/domain/testFixtures';
import type { View } from '@/domain/view';
import { lightPalette } from '@/figures/palette';
import { layoutMatrix } from './matrixLayout';
import { modelPilotMatrix } from './modelPilotMatrix';
import { PilotMatrixChart } from './PilotMatrixChart';

const published: LoadedData = readPublishedData();
const matrix = (view: Partial<View> = {}, data = published) =>
  modelPilotMatrix(inputOf(view, data));

describe('the small data', () => {
  const { rows, columns } = matrix({}, smallData()).marks;

  test('rows and columns form a staircase; a model known only by its extent is the last band', () => {
    expect(rows.map(({ province, countText }) => `${province} ${countText}`)).toEqual([
      '60 1',
      '84 1',
      '92 (1)',
      '79 –',
    ]);
    expect(columns.map(({ model, isBand, number }) => [model, isBand, number])).toEqual([
      ['merge-offices', false, 1],
      ['leadership-exams', false, 2],
      ['dual-cell-hamlet', true, 3],
    ]);
  });

  test('a band has no cells, every other column one for each row', () => {
    expect(rows.map(({ cells }) => cells.map(({ state }) => state).join(' '))).toEqual([
      'named not-named',
      'reported not-named',
      'not-named planned',
      'not-named not-named',
    ]);
  });

  test('a cell says who, what and where it is known from, every row of it', () => {
    expect(rows[0]?.cells[0]?.label).toBe(
      'Bình Thuận, Hợp nhất văn phòng: nêu tên. nêu tên: Tạp chí A, 2019. dự kiến: Báo B, 2018',
    );
    expect(rows[3]?.cells[0]?.label).toBe('TP. Hồ Chí Minh, Hợp nhất văn phòng: không nêu tên');
  });

  // Model by model of the first two columns: the first words of a cell, then who says so.
  test.each([
    ['vi', 'named', 'Bình Thuận, Hợp nhất văn phòng: nêu tên. ', 'nêu tên'],
    ['vi', 'reported', 'Trà Vinh, Hợp nhất văn phòng: ghi nhận. ', 'ghi nhận'],
    ['vi', 'planned', 'Cần Thơ, Thi tuyển lãnh đạo: dự kiến. ', 'dự kiến'],
    ['vi', 'not-named', 'TP. Hồ Chí Minh, Hợp nhất văn phòng: không nêu tên', 'không nêu tên'],
    ['en', 'named', 'Binh Thuan, Merged offices: named. ', 'named'],
    ['en', 'reported', 'Tra Vinh, Merged offices: reported. ', 'reported'],
    ['en', 'planned', 'Can Tho, Leadership exams: planned. ', 'planned'],
    ['en', 'not-named', 'Ho Chi Minh City, Merged offices: not named', 'not named'],
  ] as const)(
    '%s: the words of a cell that is %s, drawn and in the table',
    (lang, state, label, text) => {
      const model = matrix({ lang }, smallData());
      const cells = model.marks.rows.flatMap((row) => row.cells);
      const labels = cells.filter((cell) => cell.state === state).map((cell) => cell.label);
      expect(labels.filter((one) => one.startsWith(label))).toHaveLength(1);
      expect(labels.filter((one) => !one.includes(`: ${text}`))).toEqual([]);
      const box = { widthPx: 900, heightPx: 500, fontPx: 12 };
      const svg = renderToString(
        createElement(PilotMatrixChart, { model, box, palette: lightPalette }),
      );
      const drawn = [...svg.matchAll(/aria-label="([^"]*)"[^>]*data-value-state="([^"]*)"/gu)];
      expect(drawn.filter(([, , of]) => of === state).map(([, one]) => one)).toEqual(labels);
      const inTable = model.table.rows.flatMap((row) => row.cells);
      const texts = inTable.filter((cell) => cell.state === state).map((cell) => cell.text);
      expect(new Set(texts)).toEqual(new Set([text]));
      expect(texts).toHaveLength(labels.length);
    },
  );

  test('the table repeats the marks, and the extent where the band is', () => {
    const { table } = matrix({}, smallData());
    expect(table.columns.map(({ id }) => id)).toEqual([
      'province',
      'merge-offices',
      'leadership-exams',
      'dual-cell-hamlet',
    ]);
    expect(table.rows[0]?.cells.map(({ text }) => text)).toEqual([
      'Bình Thuận',
      'nêu tên',
      'không nêu tên',
      'hầu hết tỉnh, không nêu tên',
    ]);
  });
});

test.each<[string, Partial<View>, string]>([
  [
    'all',
    {},
    'Bài tổng kết nêu tên 34 lượt, thuộc 16 tỉnh; nguồn khác ghi nhận thêm 11, dự kiến 7.',
  ],
  [
    'a region',
    { regions: ['mekong-delta'] },
    'Bài tổng kết nêu tên 18 lượt, thuộc 10 tỉnh; nguồn khác ghi nhận thêm 6, dự kiến 6.',
  ],
  ['one province', { provinces: ['60'] }, 'Bình Thuận: 4 mô hình được nêu tên, 1 dự kiến.'],
  [
    'a province that no source names',
    { provinces: ['79'] },
    'TP. Hồ Chí Minh: chưa nguồn nào nêu tên ở mô hình nào trong phạm vi này.',
  ],
  [
    'two models',
    { models: ['leadership-exams', 'merge-offices'] },
    'Bài tổng kết nêu tên 10 lượt, thuộc 9 tỉnh; nguồn khác ghi nhận thêm 0, dự kiến 1.',
  ],
])('finding for %s', (_name, view, finding) => {
  expect(matrix(view).finding).toBe(finding);
});

test('a filter that leaves nothing', () => {
  const model = matrix({ regions: ['central-highlands'], models: ['merge-offices'] });
  expect(model.state).toBe('empty');
  expect([model.marks.rows, model.marks.columns]).toEqual([[], []]);
  expect(model.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ['Bộ lọc này không còn tỉnh hoặc mô hình nào.'],
  ]);
  const { coverage, notes, sources, asOf } = model.caption;
  expect([coverage, notes, sources, asOf]).toEqual(['', [], '', '']);
});

test('merge-offices: eight named rows, then the plan', () => {
  const { rows } = matrix({ models: ['merge-offices'] }).marks;
  expect(rows.map(({ cells }) => cells[0]?.state)).toEqual([
    ...Array.from({ length: 8 }, () => 'named'),
    'planned',
  ]);
});

test('an empty cell is explained', () => {
  expect(matrix().caption.notes.join(' ')).toContain('không có nghĩa là không có mô hình');
});

describe('extents', () => {
  test('carry the level where it is not the model’s own', () => {
    const extents = matrix().marks.columns.map(({ model, extentWord }) => [model, extentWord]);
    expect(extents).toContainEqual(['dual-mobilisation-front', 'cấp huyện: hầu hết tỉnh']);
    expect(extents).toContainEqual(['dual-cell-hamlet', 'hầu hết tỉnh']);
  });

  test('stand in the last row of the table, which is of no province', () => {
    const { columns, rows } = matrix().table;
    const last = rows.at(-1);
    expect(last).not.toHaveProperty('province');
    expect(last?.cells).toHaveLength(columns.length);
    expect(last?.cells[0]?.text).toBe('Mức độ nguồn nêu');
    expect(last?.cells.map(({ text }) => text)).toContain('cấp huyện: hầu hết tỉnh, không nêu tên');
    expect(last?.cells.every(({ text, value }) => value === (text === '' ? null : text))).toBe(
      true,
    );
  });

  test('are told where nothing else is known of the chosen models', () => {
    expect(matrix({ models: ['dual-cell-hamlet'] }).finding).toMatch(
      /; nguồn nói hầu hết tỉnh, không nêu tên\.$/u,
    );
    expect(matrix({ models: ['merge-offices'] }).finding).not.toContain('nguồn nói');
  });

  test('a chosen model that the chosen level has not is named', () => {
    const view: Partial<View> = {
      models: ['dual-cell-hamlet', 'merge-offices'],
      levels: ['hamlet'],
    };
    expect(matrix(view).caption.notes.join(' ')).toContain(
      'Không có ở cấp đã chọn: Hợp nhất văn phòng cấp ủy với văn phòng HĐND và UBND cấp huyện.',
    );
  });
});

describe('layout', () => {
  const { marks } = matrix();

  test('on a wide page columns carry their names, on a narrow one numbers with a key', () => {
    const wide = layoutMatrix(marks, { widthPx: 1800, heightPx: 0, fontPx: 12 }, false);
    const narrow = layoutMatrix(marks, { widthPx: 360, heightPx: 0, fontPx: 12 }, false);
    expect(wide.isNumbered).toBe(false);
    expect(wide.key).toEqual([]);
    expect(wide.footer.map(({ text }) => text).join(' ')).toContain('cấp huyện:');
    expect(narrow.footer).toEqual([]);
    expect(narrow.isNumbered).toBe(true);
    const key = narrow.key.map(({ text }) => text).join(' ');
    for (const { number } of marks.columns) expect(key).toContain(`${number}. `);
  });

  test('rows on a page are high enough to be pointed at', () => {
    const { rowHeightPx } = layoutMatrix(marks, { widthPx: 800, heightPx: 0, fontPx: 12 }, false);
    expect(rowHeightPx).toBeGreaterThanOrEqual(24);
  });

  test('everything ends inside the height that it asks for', () => {
    for (const widthPx of [360, 800, 1300, 1800]) {
      const layout = layoutMatrix(marks, { widthPx, heightPx: 0, fontPx: 12 }, false);
      const bottom = layout.rowsTop + marks.rows.length * layout.rowHeightPx;
      expect(
        Math.max(bottom, ...[...layout.key, ...layout.footer].map(({ y }) => y)),
      ).toBeLessThanOrEqual(layout.heightPx);
    }
  });
});

describe('another order of provinces', () => {
  test.each<[View['sort'], string]>([
    ['name', '60 92 79 84'],
    ['north', '79 60 84 92'],
  ])('by %s: rows and table follow, columns and finding stay', (sort, expected) => {
    const [usual, sorted] = [matrix({}, smallData()), matrix({ sort }, smallData())];
    expect(sorted.marks.rows.map(({ province }) => province).join(' ')).toBe(expected);
    expect(sorted.table.rows.flatMap(({ province }) => province ?? []).join(' ')).toBe(expected);
    expect(sorted.marks.columns).toEqual(usual.marks.columns);
    expect(sorted.finding).toBe(usual.finding);
  });

  test('the caption says an order only when it is not the figure’s own', () => {
    expect(matrix().caption.notes.join(' ')).not.toContain('xếp');
    expect(matrix({ sort: 'name' }).caption.notes).toContain('Các dòng xếp theo tên.');
    expect(matrix({ sort: 'north', lang: 'en' }).caption.notes).toContain(
      'Rows from north to south.',
    );
  });
});
