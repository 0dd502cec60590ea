import { expect, test } from 'vitest';
import { openPackage, readCells, textOf } from './readDeckForTests';
import { createWorkbook } from './workbook';

test('0 is a cell with 0, null and "" are no cell, texts stay texts', () => {
  const workbook = createWorkbook([
    ['Tỉnh', 'a', 'b'],
    ['=1+1', 0, null],
    ['+84', -5, ''],
    [null, 12.5, '@x'],
  ]);
  expect([...readCells(workbook)]).toEqual([
    ['A1', 'Tỉnh'],
    ['B1', 'a'],
    ['C1', 'b'],
    ['A2', '=1+1'],
    ['B2', 0],
    ['A3', '+84'],
    ['B3', -5],
    ['B4', 12.5],
    ['C4', '@x'],
  ]);
  expect(textOf(openPackage(workbook), 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
});

test('days are dates for Excel', () => {
  const workbook = createWorkbook([[{ excelDay: 0 }, { excelDay: 18_262 }]]);
  expect([...readCells(workbook).values()]).toEqual([25_569, 43_831]);
  expect(textOf(openPackage(workbook), 'xl/worksheets/sheet1.xml')).toContain('r="B1" s="1"');
});

test('the same rows give the same bytes', () => {
  expect(createWorkbook([['a', 1]])).toEqual(createWorkbook([['a', 1]]));
});
