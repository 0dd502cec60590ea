import { expect, test } from 'vitest';
import { compareNames, formatList, formatNumber, formatPercent } from './format';
import { inLanguage } from './language';

test.each<[number, number, string, string]>([
  [1234.5, 1, '1.234,5', '1,234.5'],
  [1234.5, 0, '1.235', '1,235'],
  [1000000, 0, '1.000.000', '1,000,000'],
  [10, 2, '10', '10'],
  [-3.54, 2, '-3,54', '-3.54'],
  [0, 2, '0', '0'],
])('%d with at most %d decimals is %s and %s', (value, decimals, vi, en) => {
  expect(formatNumber(value, 'vi', decimals)).toBe(vi);
  expect(formatNumber(value, 'en', decimals)).toBe(en);
});

test.each<[number, string, string]>([
  [13.85, '13,85\u00a0%', '13.85%'],
  [10, '10\u00a0%', '10%'],
  [-0.5, '-0,5\u00a0%', '-0.5%'],
  [5.555, '5,56\u00a0%', '5.56%'],
])('%d %% is "%s" and "%s"', (percent, vi, en) => {
  expect(formatPercent(percent, 'vi')).toBe(vi);
  expect(formatPercent(percent, 'en')).toBe(en);
});

test.each<[string[], string, string]>([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a và b', 'a and b'],
  [['a', 'b', 'c'], 'a, b và c', 'a, b and c'],
])('the list %j is "%s" and "%s"', (items, vi, en) => {
  expect(formatList(items, 'vi')).toBe(vi);
  expect(formatList(items, 'en')).toBe(en);
});

test('names stand in Vietnamese order, numbers by value', () => {
  const names = ['Đồng Nai', 'Đắk Lắk', 'Cần Thơ', 'Cà Mau', 'An Giang', 'Cụm 10', 'Cụm 9'];
  expect(names.sort(compareNames)).toEqual([
    'An Giang',
    'Cà Mau',
    'Cần Thơ',
    'Cụm 9',
    'Cụm 10',
    'Đắk Lắk',
    'Đồng Nai',
  ]);
});

test('English falls back to Vietnamese where only that was written', () => {
  expect(inLanguage('vi', 'một', 'one')).toBe('một');
  expect(inLanguage('en', 'một', 'one')).toBe('one');
  expect(inLanguage('en', 'một', undefined)).toBe('một');
});
