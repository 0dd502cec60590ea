import { expect, test } from 'vitest';
import { readPublishedData } from './publishedForTests';
import type { Province } from '@/domain/dataset';
import { inSortOrder, type SortOrder } from '@/domain/sortOrder';
import { smallData } from '@/domain/testFixtures';

const { provinces } = smallData().provinces;
const codes = (order: SortOrder, items: readonly Province[] = provinces): string =>
  inSortOrder(items, (province) => province, order, 'vi')
    .map(({ code }) => code)
    .join(' ');

test.each<[SortOrder, string]>([
  ['value', '60 79 84 92'],
  ['name', '60 92 79 84'],
  ['north', '79 60 84 92'],
])('by %s', (order, expected) => {
  expect(codes(order)).toBe(expected);
});

test('names follow the language', () => {
  const named = inSortOrder(provinces, (province) => province, 'name', 'en');
  expect(named.map(({ nameEn }) => nameEn)).toEqual([
    'Binh Thuan',
    'Can Tho',
    'Ho Chi Minh City',
    'Tra Vinh',
  ]);
});

test('items of one province stay as they were', () => {
  const [first, second] = provinces;
  const items = [
    { province: second, id: 'b1' },
    { province: first, id: 'a1' },
    { province: second, id: 'b2' },
  ].flatMap(({ province, id }) => (province === undefined ? [] : [{ province, id }]));
  const sorted = inSortOrder(items, ({ province }) => province, 'name', 'vi');
  expect(sorted.map(({ id }) => id)).toEqual(['a1', 'b1', 'b2']);
});

test('the region ends in the row of the cape', () => {
  const all = inSortOrder(
    readPublishedData().provinces.provinces,
    (province) => province,
    'north',
    'vi',
  );
  expect(all.slice(-2).map(({ nameVi }) => nameVi)).toEqual(['Cà Mau', 'Bạc Liêu']);
});
