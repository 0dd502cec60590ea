import { expect, test } from 'vitest';
import { serializeCsv } from '@/lib/csv';
import { fileCellOf } from './cellFormats';
import { fitColumns, wrappedHeight } from './columnWidths';
import type { FileSheet } from './fileSheet';
import { readWorkbook } from './readWorkbook';
import { nameSheets } from './sheetNames';
import { writeWorkbook } from './writeWorkbook';

type Value = string | number | null;

function sheetWith(rows: readonly (readonly Value[])[], more: Partial<FileSheet> = {}): FileSheet {
  return {
    name: 'A',
    rows: rows.map((row) => ({ cells: row.map((value) => fileCellOf(value, {}, 'vi')) })),
    widths: [9],
    hasHeader: true,
    ...more,
  };
}

function write(sheet: FileSheet) {
  return readWorkbook(new Blob([writeWorkbook([sheet])]));
}

async function writtenAndRead(row: readonly Value[]) {
  return (await write(sheetWith([['x'], row]))).sheets.get('A')?.[1];
}

test('what looks like a formula comes back as text, a number as a number', async () => {
  const row = ['=1+1', '@x', -5, '+84'];
  expect(await writtenAndRead(row)).toEqual(row);
  expect(serializeCsv([row], 'vi')).toBe("\uFEFF'=1+1;'@x;-5;'+84\r\n");
});

test('texts that a spreadsheet would calculate when edited carry the format "text"', () => {
  expect(fileCellOf('=1+1', {}, 'vi')?.look?.format).toBe('@');
  expect(fileCellOf('a', {}, 'vi')?.look?.format).toBeUndefined();
});

test('zero stays zero, absence is no cell, texts are NFC and escaped', async () => {
  expect(await writtenAndRead([0, null, '', 0.5, '< & “Đắk Lắk” >'])).toEqual([
    0,
    null,
    null,
    0.5,
    '< & “Đắk Lắk” >',
  ]);
  expect(await writtenAndRead(['Ca\u0300 Mau'])).toEqual(['Cà Mau']);
  // Digits stay a text where they are one: a province code is no number.
  expect(await writtenAndRead(['60'])).toEqual(['60']);
});

test('refuses what is no number', async () => {
  await expect(writtenAndRead([Number.NaN])).rejects.toThrow(RangeError);
});

test('the header stays in view and on each page of print, and filters', async () => {
  const { parts } = await write(sheetWith([['x'], [1]], { name: "It's", filterRange: 'A1:A2' }));
  const sheet = parts.get('xl/worksheets/sheet1.xml');
  expect(sheet).toContain(
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
      '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>',
  );
  expect(sheet).toContain('<autoFilter ref="A1:A2"/>');
  expect(sheet).toContain('orientation="landscape" fitToWidth="1" fitToHeight="0"');
  const workbook = parts.get('xl/workbook.xml');
  expect(workbook).toContain(">'It''s'!$1:$1</definedName>");
  expect(workbook).toContain(">'It''s'!$A$1:$A$2</definedName>");
});

test('each look is kept once', async () => {
  const look = { isBold: true, ground: '#1F3A5F', edge: '#D0C9A8', format: '0.0' };
  const cell = { value: 1, look };
  const { parts } = await write(sheetWith([], { rows: [{ cells: [cell, cell, { value: 2 }] }] }));
  expect(parts.get('xl/styles.xml')).toContain('<cellXfs count="2">');
  expect(parts.get('xl/worksheets/sheet1.xml')).toContain('<c r="B1" s="1"><v>1</v></c><c r="C1">');
});

test('the same sheets give the same bytes', () => {
  expect(writeWorkbook([sheetWith([['a', 1]])])).toEqual(writeWorkbook([sheetWith([['a', 1]])]));
});

test('columns fit their longest text within bounds', () => {
  const widths = fitColumns([
    ['a', 'x'.repeat(20), null],
    ['b', 'y', 'z'.repeat(400)],
  ]);
  expect(widths[0]).toBe(8);
  expect(widths[1]).toBeGreaterThan(20);
  expect(widths[2]).toBe(40);
  expect(fitColumns([])).toEqual([]);
});

test('a row is as high as its longest text needs', () => {
  expect(wrappedHeight(['một hai ba '.repeat(12), null], [40, 8])).toBe(39);
  expect(wrappedHeight(['a'.repeat(30)], [40])).toBeUndefined();
  expect(wrappedHeight([], [])).toBeUndefined();
});

test('names of sheets are allowed and each once', () => {
  expect(
    nameSheets(['Nguồn', 'nguồn', 'a/b:c', '', "'x'", 'm'.repeat(40), 'm'.repeat(40)]),
  ).toEqual(['Nguồn', 'nguồn 2', 'a b c', 'Sheet', 'x', 'm'.repeat(31), `${'m'.repeat(29)} 2`]);
});
