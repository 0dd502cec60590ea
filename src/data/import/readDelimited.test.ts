import { describe, expect, test } from 'vitest';
import { createContext, usable } from './contextForTests';
import { readImport } from './readImport';

const context = createContext();
const header = ['Mã tỉnh', 'Tỉnh', 'Khối', 'Ngày', 'Tỷ lệ', 'Nguồn'];
const row = ['82', 'Tiền Giang', 'khối hành chính', '31/12/2019', '12,5', 'Báo cáo của tỉnh'];
const text = [header, row].map((cells) => cells.join(';')).join('\r\n');

function read(bytes: Uint8Array | string) {
  const input = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return usable(readImport(input, 'bang.csv', context));
}

/** Windows-1258 keeps most tones as marks after the letter. */
function encode1258(written: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const byteOf = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte -= 1) byteOf.set(decoder.decode(Uint8Array.of(byte)), byte);
  const letters = Array.from(written).flatMap((letter) => {
    if (byteOf.has(letter)) return [letter];
    const parts = Array.from(letter.normalize('NFD'));
    const tone = parts.find((part) => '\u0300\u0301\u0303\u0309\u0323'.includes(part)) ?? '';
    return [
      parts
        .filter((part) => part !== tone)
        .join('')
        .normalize('NFC'),
      tone,
    ];
  });
  return Uint8Array.from(letters, (letter) => byteOf.get(letter) ?? 63);
}

function encode16(written: string): Uint8Array {
  const units = Array.from({ length: written.length }, (_, index) => written.charCodeAt(index));
  return new Uint8Array(Uint16Array.from([0xfeff, ...units]).buffer);
}

describe('the same table', () => {
  test.each<[string, Uint8Array | string]>([
    ['with semicolons', text],
    ['with a byte order mark', `\uFEFF${text}`],
    ['with tabs', text.replaceAll(';', '\t')],
    ['with commas and quotation marks', text.replaceAll(';', ',').replace('12,5', '"12,5"')],
    ['in NFD', text.normalize('NFD')],
    ['in Windows-1258', encode1258(text)],
    ['in UTF-16, as “Unicode text”', encode16(text.replaceAll(';', '\t'))],
    ['with a title and blank lines', `Bảng số liệu\r\n\r\n${text}\r\n\r\n`],
    ['with old line ends', text.replaceAll('\r\n', '\r')],
  ])('%s', (_what, bytes) => {
    const { rows, faults, counts } = read(bytes);
    expect(faults).toEqual([]);
    expect(counts).toEqual({ TinhGian: { read: 1, good: 1, bad: 0, blank: 0 } });
    expect(rows.staff?.observations).toEqual([
      expect.objectContaining({ province: '82', asOf: '2019-12-31', value: 12.5 }),
    ]);
    expect(rows.sources.map(({ title }) => title)).toEqual(['Báo cáo của tỉnh']);
  });
});

test.each([
  ['Mã tỉnh;Năm;Chỉ tiêu;Giá trị\n79;2019;BCH;3', 'BoSungCapUy'],
  ['Mô hình;Tỉnh;Trạng thái\nleadership-exams;Cà Mau;có', 'MoHinh'],
] as const)('the header says which sheet it is: %s', (csv, sheet) => {
  expect(read(csv).counts[sheet]?.good).toBe(1);
});

test('a row is counted as Excel shows it', () => {
  const { faults } = read(`${text}\r\n\r\n"82";;khối hành chính;2018;"12\n5x"`);
  expect(faults).toEqual([
    { rule: 'not-number', sheet: 'TinhGian', row: 4, column: 'Tỷ lệ', value: '12 5x' },
  ]);
});

test('a decimal comma that splits a row is told, not shifted', () => {
  const { faults, counts } = read(text.replaceAll(';', ','));
  expect(faults).toEqual([{ rule: 'extra-cells', sheet: 'TinhGian', row: 2 }]);
  expect(counts.TinhGian).toEqual({ read: 1, good: 0, bad: 1, blank: 0 });
});

test('a quotation mark that nothing closes is told', () => {
  const { faults } = read(`${text};"ghi chú\n79;;;;`);
  expect(faults.map(({ rule, row: at }) => [rule, at])).toContainEqual(['open-quote', 2]);
});

test('a missing column is told', () => {
  const { faults } = read('Mã tỉnh;Khối;Tỷ lệ\n79;hành chính;5');
  expect(faults.map(({ rule, column }) => [rule, column])).toEqual([['missing-column', 'Ngày']]);
});
