import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch, withoutAccents } from './searchText';

describe('foldForSearch', () => {
  test.each([
    ['Cần Thơ', 'cantho'],
    ['Cần Thơ'.normalize('NFD'), 'cantho'],
    ['can tho', 'cantho'],
    ['TP. Hồ Chí Minh', 'tphochiminh'],
    ['TP.HCM', 'tphcm'],
    ['BR-VT', 'brvt'],
    ['Đồng Tháp', 'dongthap'],
    ['ĐẮK LẮK', 'daklak'],
    ['  ', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  test('folding twice changes nothing, and NFC or NFD does not matter', () => {
    const isStable = property(string({ unit: 'grapheme' }), (text) => {
      const folded = foldForSearch(text);
      return foldForSearch(folded) === folded && foldForSearch(text.normalize('NFD')) === folded;
    });
    expect(() => assert(isStable)).not.toThrow();
  });
});

test.each([
  ['Đồng Tháp', 'Dong Thap'],
  ['Bà Rịa - Vũng Tàu', 'Ba Ria - Vung Tau'],
  ['Ủy viên: 12,5 %', 'Uy vien: 12,5 %'],
])('withoutAccents keeps everything but the accents of %s', (text, expected) => {
  expect(withoutAccents(text)).toBe(expected);
});
