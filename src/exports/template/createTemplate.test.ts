import { describe, expect, test } from 'vitest';
import { importColumns } from '@/domain/importColumns';
import { smallData } from '@/domain/testFixtures';
import { readWorkbook } from '@/exports/xlsx/readWorkbook';
import { createTemplate } from './createTemplate';

const data = smallData();

describe('the workbook', () => {
  test('has the prepared rows, with codes as text and years as numbers', async () => {
    const { sheets } = await readWorkbook(createTemplate(data));
    expect([...sheets.keys()]).toEqual([
      'HuongDan',
      'BoSungCapUy',
      'TinhGian',
      'MoHinh',
      'Nguon',
      'DanhMuc',
    ]);
    const [header, first] = sheets.get('BoSungCapUy')!;
    expect(header).toEqual(importColumns.BoSungCapUy.map(({ label }) => label));
    expect(first?.slice(0, 7)).toEqual([
      '60',
      'Bình Thuận',
      '2019',
      '2015',
      null,
      'ủy viên ban chấp hành',
      null,
    ]);
    const prepared = (name: string): number =>
      sheets.get(name)!.filter((row) => row.slice(0, 5).filter((cell) => cell !== null).length >= 4)
        .length - 1;
    expect(prepared('BoSungCapUy')).toBe(4 * 7 * 2);
    expect(prepared('TinhGian')).toBe(4 * 7 * 3);
    const staffRow = sheets.get('TinhGian')![1];
    expect(staffRow?.slice(0, 13)).toEqual([
      '60',
      'Bình Thuận',
      '2019',
      'khối hành chính',
      '31/12/2015',
      null,
      null,
      null,
      null,
      null,
      2015,
      'lũy kế',
      'kết quả',
    ]);
  });

  test('says what blank, zero and x mean before anything else', async () => {
    const { sheets } = await readWorkbook(createTemplate(data));
    expect(sheets.get('HuongDan')![1]?.[0]).toBe(
      'Ô trống nghĩa là chưa biết; “chưa công bố” nghĩa là đơn vị nói chưa công bố; số 0 nghĩa là bằng không; x nghĩa là không áp dụng.',
    );
  });

  test('offers the values of its lists, and bubbles that a spreadsheet takes', async () => {
    const { sheets, parts } = await readWorkbook(createTemplate(data));
    const rules = ['2', '3', '4'].map((id) =>
      [
        ...parts.get(`xl/worksheets/sheet${id}.xml`)!.matchAll(/<dataValidation .*?<\/formula1>/gu),
      ].map(([xml]) => xml),
    );
    expect(rules.map(({ length }) => length)).toEqual([6, 13, 7]);
    for (const xml of rules.flat()) {
      const titles = [...xml.matchAll(/Title="([^"]*)"/gu)].map(([, title = '']) => title.length);
      const texts = [...xml.matchAll(/(?:error|prompt)="([^"]*)"/gu)].map(
        ([, text = '']) => text.length,
      );
      expect(Math.max(0, ...titles)).toBeLessThanOrEqual(32);
      expect(Math.max(0, ...texts)).toBeLessThanOrEqual(255);
    }
    const lists = sheets.get('DanhMuc')!;
    const models = lists[0]?.indexOf('Mô hình') ?? -1;
    expect(lists.filter((row) => typeof row[models] === 'string')).toHaveLength(
      1 + data.pilots!.models.length,
    );
    const letter = String.fromCharCode(65 + models);
    expect(rules[2]?.[0]).toContain(`DanhMuc!$${letter}$2:$${letter}$4`);
  });

  test('the parts of a sheet stand in the order of the format', async () => {
    const { parts } = await readWorkbook(createTemplate(data));
    const order = [
      ...parts
        .get('xl/worksheets/sheet2.xml')!
        .matchAll(
          /<(sheetPr|sheetViews|cols|sheetData|autoFilter|dataValidations|pageMargins|pageSetup|ignoredErrors)\b/gu,
        ),
    ].map(([, name]) => name);
    expect(order).toEqual([
      'sheetPr',
      'sheetViews',
      'cols',
      'sheetData',
      'autoFilter',
      'dataValidations',
      'pageMargins',
      'pageSetup',
      'ignoredErrors',
    ]);
  });
});

test('other years, and data without models', async () => {
  const blob = createTemplate(
    { provinces: data.provinces, pilots: undefined, staff: undefined },
    { years: [2024] },
  );
  const { sheets } = await readWorkbook(blob);
  expect(sheets.get('TinhGian')![1]?.[4]).toBe('31/12/2024');
  expect(sheets.get('DanhMuc')![0]).not.toContain('Mô hình');
});
