import { expect, test } from 'vitest';
import { serializeCsv } from '@/lib/csv';
import { countLines, fitColumns } from './columnWidths';
import { readWorkbook } from './readWorkbook';
import { nameSheets } from './sheetNames';
import { createWorkbook } from './workbook';

async function writtenAndRead(row: readonly (string | number | null)[]) {
  const { sheets } = await readWorkbook(
    await createWorkbook([{ name: 'A', kind: 'table', rows: [['x'], row] }]),
  );
  return sheets.get('A')?.[1];
}

test('what looks like a formula comes back as text, a number as a number', async () => {
  const row = ['=1+1', '@x', -5, '+84'];
  expect(await writtenAndRead(row)).toEqual(row);
  expect(serializeCsv([row], 'vi')).toBe("\uFEFF'=1+1;'@x;-5;'+84\r\n");
});

test('texts that a spreadsheet would calculate when edited carry the format "text"', async () => {
  const rows = [['x'], ['=1+1'], ['a']];
  const { parts } = await readWorkbook(await createWorkbook([{ name: 'A', kind: 'table', rows }]));
  const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
  const styles = parts.get('xl/styles.xml') ?? '';
  const cellStyles = [...(styles.split('<cellXfs')[1] ?? '').matchAll(/<xf [^>]*>/gu)].map(String);
  const styleOf = (cell: string): string =>
    cellStyles[Number(new RegExp(`r="${cell}" s="(\\d+)"`, 'u').exec(sheet)?.[1])] ?? '';
  const textFormat = /numFmtId="(\d+)" formatCode="@"/u.exec(styles)?.[1] ?? 'none';
  expect(styleOf('A2')).toContain(`numFmtId="${textFormat}"`);
  expect(styleOf('A3')).not.toContain('numFmtId');
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

test('the header is bold and stays in view', async () => {
  const { parts } = await readWorkbook(
    await createWorkbook([{ name: 'A', kind: 'table', rows: [['x'], [1]] }]),
  );
  expect(parts.get('xl/worksheets/sheet1.xml')).toMatch(
    /<pane [^>]*ySplit="1"[^>]*state="frozen"/u,
  );
  expect(parts.get('xl/styles.xml')).toContain('<b/>');
});

test('columns fit their longest text within bounds', () => {
  expect(
    fitColumns([
      ['a', 'x'.repeat(20), null],
      ['b', 'y', 'z'.repeat(400)],
    ]),
  ).toEqual([8, 22, 60]);
  expect(fitColumns([])).toEqual([]);
});

test('a row is as high as its longest text needs', async () => {
  const rows = [['x'], ['a'.repeat(150)]];
  const { parts } = await readWorkbook(await createWorkbook([{ name: 'A', kind: 'table', rows }]));
  const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
  expect(xml).toMatch(/<row r="2"[^>]*ht="40.5"[^>]*customHeight="1"/u);
  expect(xml).not.toMatch(/<row r="1"[^>]*ht=/u);
  expect(countLines(['a'.repeat(150), null], [60, 8])).toBe(3);
  expect(countLines(['a'.repeat(30)], [32])).toBe(1);
  expect(countLines([], [])).toBe(1);
});

test('names of sheets are allowed and each once', () => {
  expect(
    nameSheets(['Nguồn', 'nguồn', 'a/b:c', '', "'x'", 'm'.repeat(40), 'm'.repeat(40)]),
  ).toEqual(['Nguồn', 'nguồn 2', 'a b c', 'Sheet', 'x', 'm'.repeat(31), `${'m'.repeat(29)} 2`]);
});
