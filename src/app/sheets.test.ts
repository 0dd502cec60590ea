import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import type { LoadedData } from '@/domain/dataset';
import { toUnits2025 } from '@/domain/regroup';
import { inputOf, smallData, staffRow } from '@/domain/testFixtures';
import { staffReductionFigure } from '@/features/staffReduction/staffReduction';
import { buildFigure } from '@/figures/buildFigure';
import { headlineFigure } from '@/features/headline';
import type { FigureModel } from '@/figures/figureModel';
import { tableHtmlOf, tableTextOf } from '@/exports/copyFigure';
import { rowsOf, sheetOf } from '@/exports/sheet';

const published = readPublishedData();

/** The rows of a sheet by the labels of their columns. */
function recordsOf(model: FigureModel, data: LoadedData): readonly Record<string, unknown>[] {
  const [head = [], ...rows] = sheetOf(model, data);
  return rows.map((cells) => Object.fromEntries(head.map((label, i) => [String(label), cells[i]])));
}

describe('a sheet', () => {
  const small = smallData();
  const data: LoadedData = {
    ...small,
    staff: small.staff && {
      ...small.staff,
      observations: [
        staffRow('84', 5.5567, { asOf: '2019-12-31', baseYear: 2015 }),
        staffRow('92', 8, { asOf: '2019-12-31', baseYear: 2015 }),
      ],
    },
  };

  test('has dates as its reader writes them and numbers as exact as the figure', () => {
    const [first] = recordsOf(staffReductionFigure.build(inputOf({}, data)), data);
    expect(first).toMatchObject({ 'Thời điểm': '31/12/2019' });
    const values = recordsOf(staffReductionFigure.build(inputOf({}, data)), data).map(
      (r) => r['Giá trị'],
    );
    expect(values).toContain(5.56);
    // What programs read stays data.
    expect(JSON.stringify(rowsOf(staffReductionFigure.build(inputOf({}, data)), data))).toContain(
      '"2019-12-31"',
    );
  });

  test('has both ends of a range as numbers', () => {
    const units = toUnits2025(data);
    const records = recordsOf(
      staffReductionFigure.build(inputOf({ boundaries: '2025' }, units)),
      units,
    );
    const range = records.find((record) => record['Tỉnh, thành phố'] === 'Cần Thơ*');
    expect(range).toMatchObject({
      'Giá trị': null,
      'Giá trị: từ': 5.56,
      'Giá trị: đến': 8,
    });
  });

  test('has no range columns where there is no range', () => {
    expect(sheetOf(staffReductionFigure.build(inputOf({}, data)), data)[0]).not.toContain(
      'Giá trị: từ',
    );
  });
});

const shareOf = (model: FigureModel, data: LoadedData) =>
  recordsOf(model, data).find(({ 'Chỉ tiêu': what }) => String(what).includes('tỷ lệ'))?.['Số'];

describe('a share of provinces', () => {
  test('is no number', () => {
    expect(shareOf(headlineFigure.build(inputOf({}, published)), published)).toBe('7/22 tỉnh');
  });

  test.each([
    [{}, '7/22 tỉnh cũ'],
    [{ provinces: ['86'] }, '1/3 tỉnh cũ'],
  ])('of units of 2025 counts their members (%j)', (view, expected) => {
    const units = toUnits2025(published);
    const model = buildFigure(headlineFigure, inputOf({ boundaries: '2025', ...view }, units));
    expect(shareOf(model, units)).toBe(expected);
    expect(model.finding).toContain(`${expected} có tỷ lệ đã tinh giản`);
    const groups = model.marks.flatMap((part) => (part.kind === 'numbers' ? part.groups : []));
    const tile = groups
      .flatMap(({ numbers }) => numbers)
      .find(({ fact }) => fact.key === 'staff-percent');
    expect(`${tile?.text} ${tile?.label}`).toContain(`${expected} có tỷ lệ đã tinh giản`);
  });
});

test('a copied table runs no formula, keeps its rows and its negative numbers', () => {
  const model: FigureModel = {
    ...headlineFigure.build(inputOf({}, published)),
    table: {
      columns: [
        { id: 'a', label: 'A', kind: 'text' },
        { id: 'b', label: 'B', kind: 'number' },
      ],
      rows: [
        {
          id: 'x',
          cells: [
            { text: '=1+1\tx', value: '=1+1\tx' },
            { text: '-5', value: -5 },
          ],
        },
      ],
    },
  };
  expect(tableTextOf(model)).toContain("\n'=1+1 x\t-5\n");
  expect(tableHtmlOf(model)).toContain("<td>'=1+1\tx</td><td>-5</td>");
});
