import { expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { select } from '@/domain/filters';
import { defaultView, type View } from '@/domain/view';
import { describeNews } from './describeNews';

const data = readPublishedData();

function newsOf(before: Partial<View>, now: Partial<View>, isUndone = false): string {
  const view = { ...defaultView, ...now };
  const { provinces } = select(data.provinces.provinces, data.pilots, view);
  const facts = { data, leftCount: provinces.length, isUndone };
  return describeNews({ ...defaultView, ...before }, view, facts);
}

test.each<[string, Partial<View>, Partial<View>, string]>([
  ['a region', {}, { regions: ['south-east'] }, 'Còn 6/22 tỉnh: lọc theo Đông Nam Bộ.'],
  ['the last filter off', { provinces: ['60'] }, {}, 'Không còn bộ lọc nào: đủ 22 tỉnh.'],
  [
    'many choices',
    {},
    { provinces: ['60', '70', '74', '75', '77', '79'] },
    'Còn 6/22 tỉnh: lọc theo Bình Thuận, Bình Phước, Bình Dương, Đồng Nai và 2 mục khác.',
  ],
  ['a layer', {}, { layer: 'illustrative' }, 'Số liệu: minh họa (không thật).'],
  ['the newest year', { year: 2018 }, {}, 'Năm mới nhất.'],
  [
    'what the map shows',
    {},
    { indicator: 'staff-reduction', scope: 'administrative' },
    'Bản đồ: Tinh giản biên chế, khối hành chính.',
  ],
  ['a sheet', {}, { sheet: '60' }, ''],
  ['the language', {}, { lang: 'en' }, ''],
  ['English', { lang: 'en' }, { lang: 'en', year: 2018 }, 'Year 2018.'],
])('%s', (_what, before, now, news) => {
  expect(newsOf(before, now)).toBe(news);
});

test('what was taken back is said first', () => {
  expect(newsOf({ provinces: ['60', '84'] }, { provinces: ['60'] }, true)).toBe(
    'Đã hoàn tác. Còn 1/22 tỉnh: lọc theo Bình Thuận.',
  );
});
