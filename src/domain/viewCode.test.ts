import { describe, expect, test } from 'vitest';
import { checkSymbols } from '@/lib/checkSymbols';
import { crockfordSymbol } from '@/lib/crockford';
import { smallData } from './testFixtures';
import { defaultView, type View } from './view';
import { decodeViewCode, encodeView } from './viewCode';

const data = smallData();

function codeOf(parts: Partial<View>): string | undefined {
  return encodeView({ ...defaultView, ...parts }, data);
}

describe('reading what people type', () => {
  const code = codeOf({ provinces: ['60'], levels: ['district'], lang: 'en' }) ?? '';

  test.each([
    ['as printed', code],
    ['in small letters', code.toLowerCase()],
    ['with spaces and other dashes', ` ${code.replace('-', ' – ')} `],
    ['without dashes', code.replaceAll('-', '')],
    ['with O for 0', code.replaceAll('0', 'o')],
    ['with l for 1', code.replaceAll('1', 'l')],
    ['with I for 1', code.replaceAll('1', 'I')],
    ['with its words', `Mã tra cứu: ${code}`],
    ['in wide letters', code.replaceAll('0', '０')],
  ])('%s', (_how, typed) => {
    const expected = { ...defaultView, provinces: ['60'], levels: ['district'], lang: 'en' };
    expect(decodeViewCode(typed, data)).toEqual({ ok: true, view: expected });
  });
});

/** A code with a right check over any symbols. */
function sealed(...symbols: number[]): string {
  return [...symbols, ...checkSymbols(symbols)].map(crockfordSymbol).join('');
}

describe('codes that open nothing', () => {
  test.each([
    ['', { kind: 'empty' }],
    [' - ', { kind: 'empty' }],
    ['Mã tra cứu:', { kind: 'empty' }],
    ['4U7K', { kind: 'character', character: 'U' }],
    ['4F7K-đ', { kind: 'character', character: 'Đ' }],
    ['4', { kind: 'length', length: 1 }],
    ['0'.repeat(17), { kind: 'length', length: 17 }],
    ['000', { kind: 'check' }],
  ])('“%s”', (typed, fault) => {
    expect(decodeViewCode(typed, data)).toEqual({ ok: false, fault });
  });

  test('from a newer program', () => {
    expect(decodeViewCode(sealed(0b01000), data)).toEqual({ ok: false, fault: { kind: 'newer' } });
    const boundaries = [0b00100, ...Array.from({ length: 11 }, () => 0), 0b00010];
    expect(decodeViewCode(sealed(...boundaries), data)).toEqual({
      ok: true,
      view: { ...defaultView, boundaries: '2025' },
    });
  });

  test('that name what the data does not have', () => {
    // A cluster beyond the two, an indicator beyond the three.
    for (const symbols of [
      [0b00100, 0, 0b10000],
      [0b00101, 0b10000],
    ]) {
      expect(decodeViewCode(sealed(...symbols), data)).toEqual({
        ok: false,
        fault: { kind: 'not-in-data' },
      });
    }
  });
});

test('a view of what the data does not have has no code', () => {
  expect(codeOf({ provinces: ['99'] })).toBeUndefined();
  expect(codeOf({ sheet: '99' })).toBeUndefined();
  expect(
    encodeView({ ...defaultView, models: ['merge-offices'] }, smallData({ pilots: undefined })),
  ).toBe(undefined);
});

test('the default view has a short code', () => {
  expect(codeOf({})).toMatch(/^[0-9A-Z]{3}$/u);
});
