import { expect, test } from 'vitest';
import { nameOf, shortNameOf, sortedNames, tileLinesOf } from './names';
import { province } from './testFixtures';

test.each<[string, string[]]>([
  ['TP.HCM', ['TP.', 'HCM']],
  ['TP. HCM', ['TP.', 'HCM']],
  ['BR-VT', ['BR-VT']],
  ['Bình Thuận', ['Bình', 'Thuận']],
  ['Thừa Thiên Huế', ['Thừa', 'Thiên Huế']],
])('the tile of %s says %j', (shortVi, lines) => {
  expect(tileLinesOf(province('79', { shortVi }), 'vi')).toEqual(lines);
});

test('the English tile takes the English short name, else the full one', () => {
  expect(tileLinesOf(province('79', { shortEn: 'HCMC' }), 'en')).toEqual(['HCMC']);
  expect(tileLinesOf(province('92', { nameEn: 'Can Tho' }), 'en')).toEqual(['Can', 'Tho']);
});

test('names follow the language', () => {
  const saigon = province('79', { nameVi: 'TP. Hồ Chí Minh', nameEn: 'Ho Chi Minh City' });
  expect(nameOf(saigon, 'vi')).toBe('TP. Hồ Chí Minh');
  expect(nameOf(saigon, 'en')).toBe('Ho Chi Minh City');
  expect(shortNameOf(saigon, 'en')).toBe('Ho Chi Minh City');
});

test('sorted names leave the list as it was', () => {
  const list = [province('1', { nameVi: 'Đồng Nai' }), province('2', { nameVi: 'Cần Thơ' })];
  expect(sortedNames(list, 'vi')).toEqual(['Cần Thơ', 'Đồng Nai']);
  expect(list.map(({ code }) => code)).toEqual(['1', '2']);
});
