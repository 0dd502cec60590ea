import { assert, constantFrom, property, uint8Array } from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { createContext, usable } from './contextForTests';
import { readImport } from './readImport';
import { buildWorkbook } from './workbookForTests';

const context = createContext();
const megabyte = 1024 * 1024;

function refusal(bytes: Uint8Array, fileName = 'bang.xlsx') {
  const reading = readImport(bytes, fileName, context);
  return reading.ok ? undefined : reading.fault;
}

/** A container of the old Office with the names of its parts in UTF-16. */
function oldOffice(part: string): Uint8Array {
  const name = Array.from(part).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...name, 0, 0]);
}

/** A workbook whose list of parts says that its first part is `bytes` long. */
function declaring(workbook: Uint8Array, bytes: number): Uint8Array {
  const lying = workbook.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    view.setUint32(at + 24, bytes, true);
    break;
  }
  return lying;
}

const workbook = buildWorkbook([{ name: 'Trang1', rows: [['a']] }]);
const bomb = zipSync({
  'xl/workbook.xml': strToU8('<workbook/>'),
  'xl/worksheets/sheet1.xml': new Uint8Array(30 * megabyte),
});

describe('a file that cannot be used is refused', () => {
  test.each<[string, Uint8Array, string, object]>([
    ['nothing', new Uint8Array(), 'a.xlsx', { kind: 'empty' }],
    ['blank text', strToU8(' \r\n'), 'a.csv', { kind: 'empty' }],
    ['a PDF', strToU8('%PDF-1.7 …'), 'bang.xlsx', { kind: 'pdf' }],
    ['a password', oldOffice('EncryptedPackage'), 'bang.xlsx', { kind: 'encrypted' }],
    ['an old .xls', oldOffice('Workbook'), 'bang.xls', { kind: 'old-workbook' }],
    [
      'a Word file',
      zipSync({ 'word/document.xml': strToU8('<a/>') }),
      'a.docx',
      { kind: 'not-workbook' },
    ],
    ['text called .xlsx', strToU8('a;b'), 'a.xlsx', { kind: 'not-workbook' }],
    ['a picture', strToU8('\u0089PNG'), 'a.png', { kind: 'unknown-type', value: 'png' }],
    ['no extension', strToU8('a'), 'a', { kind: 'unknown-type', value: '' }],
    ['NULs called .csv', Uint8Array.of(1, 0, 2), 'a.csv', { kind: 'unknown-type', value: '' }],
    ['no sheet of ours', workbook, 'a.xlsx', { kind: 'no-sheet', value: 'Trang1' }],
    ['a cut ZIP', workbook.slice(0, 900), 'a.xlsx', { kind: 'zip-broken', value: '' }],
    [
      'other columns',
      strToU8('Họ tên;Tuổi\nA;1'),
      'a.csv',
      { kind: 'csv-header', value: 'Họ tên;Tuổi' },
    ],
    [
      'cut JSON',
      strToU8('{\n"a":'),
      'a.json',
      { kind: 'json-syntax', line: 2, column: 5, value: '{ "a":' },
    ],
    ['other JSON', strToU8('{"a":1}'), 'a.json', { kind: 'json-kind' }],
    [
      'a key twice',
      strToU8('{"totals":[{"value":1,"value":2}]}'),
      'a.json',
      { kind: 'json-key', value: 'totals[0].value' },
    ],
    ['a JSON list', strToU8('[1]'), 'a.txt', { kind: 'json-kind' }],
    ['JSON in another code', Uint8Array.of(0x7b, 0xff, 0x7d), 'a.json', { kind: 'encoding' }],
  ])('%s', (_what, bytes, fileName, fault) => {
    expect(refusal(bytes, fileName)).toEqual(fault);
  });

  test('too many bytes', () => {
    expect(refusal(new Uint8Array(25 * megabyte + 1))).toEqual({
      kind: 'too-big',
      megabytes: 26,
      most: 25,
    });
  });
});

describe('a ZIP bomb is refused', () => {
  test('by the ratio that it declares', () => {
    expect(refusal(bomb)).toEqual({ kind: 'zip-bomb' });
  });

  test('by the sum that it declares', () => {
    expect(refusal(declaring(workbook, 101 * megabyte))).toEqual({ kind: 'zip-bomb' });
  });

  test('by what really comes out, whatever it declares', () => {
    const parts: Record<string, Uint8Array> = {
      'xl/workbook.xml': new Uint8Array(110 * megabyte),
    };
    const lying = declaring(zipSync(parts, { level: 1 }), 10);
    expect(refusal(lying)).toEqual({ kind: 'zip-bomb' });
  });

  test('by the number of its parts', () => {
    const parts: Record<string, Uint8Array> = {};
    for (let i = 0; i < 2001; i += 1) parts[`${i}.xml`] = new Uint8Array();
    expect(refusal(zipSync(parts, { level: 0 }))).toEqual({ kind: 'zip-bomb' });
  });
});

test('a part that was changed is found by its check sum', () => {
  const parts = zipSync({ 'xl/workbook.xml': strToU8('<workbook><a/></workbook>') }, { level: 0 });
  const at = new TextDecoder('latin1').decode(parts).indexOf('<a/>');
  parts[at + 1] = 0x62;
  expect(refusal(parts)).toEqual({ kind: 'zip-broken', value: 'xl/workbook.xml' });
});

test('broken XML in one sheet leaves the others', () => {
  const header = ['Mã tỉnh', 'Năm', 'Chỉ tiêu', 'Giá trị'];
  const whole = buildWorkbook([
    { name: 'TinhGian', rows: [] },
    { name: 'BoSungCapUy', rows: [header, ['79', 2019, 'BCH', 1]] },
  ]);
  const bytes = zipSync({
    ...unzipSync(whole),
    'xl/worksheets/sheet1.xml': strToU8('<worksheet><row><c'),
  });
  const { faults, counts } = usable(readImport(bytes, 'a.xlsx', context));
  expect(faults).toEqual([{ rule: 'broken-sheet', sheet: 'TinhGian' }]);
  expect(counts.BoSungCapUy?.good).toBe(1);
});

test('a workbook of another writer: texts inline, dates and percentages by format', async () => {
  const buffer = await writeExcelFile([
    {
      sheet: 'TinhGian',
      data: [
        ['Mã tỉnh', 'Tỉnh', 'Khối', 'Ngày', 'Tỷ lệ', 'Nguồn'],
        [
          { value: '79' },
          { value: 'Hồ Chí Minh' },
          { value: 'khối hành chính' },
          { value: new Date(Date.UTC(2019, 11, 31)), type: Date, format: 'dd/mm/yyyy' },
          { value: 0.125, format: '0.00%' },
          { value: 'then-chot-2019' },
        ],
      ],
    },
  ]).toBuffer();
  const { rows, faults, warnings } = usable(readImport(buffer, 'a.xlsx', context));
  expect(faults).toEqual([]);
  expect(warnings.map(({ rule }) => rule)).toEqual(['columns-missing', 'assumed-base-year']);
  expect(rows.staff?.observations).toEqual([
    expect.objectContaining({ province: '79', asOf: '2019-12-31', value: 12.5 }),
  ]);
});

test('any bytes are read or refused, never thrown', () => {
  const names = constantFrom('a.xlsx', 'a.csv', 'a.json', 'a');
  const isCalm = property(uint8Array({ maxLength: 300 }), names, (bytes, name) => {
    const at = bytes.length === 0 ? 0 : (bytes[0] ?? 0) * 7;
    const spoilt = workbook.slice();
    spoilt.set(bytes, Math.min(at, spoilt.length - bytes.length));
    for (const one of [bytes, spoilt]) {
      expect(refusal(one, name)?.kind).not.toBe('failed');
    }
  });
  expect(() => assert(isCalm, { numRuns: 300 })).not.toThrow();
});
