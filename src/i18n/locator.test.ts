import { expect, test } from 'vitest';
import { formatLocator } from './locator';

test.each([
  ['Kết quả nổi bật, đoạn 4', 'Main results, paragraph 4'],
  ['Hạn chế, khó khăn, đoạn 1', 'Limitations and difficulties, paragraph 1'],
  ['Kinh nghiệm, bốn', 'Lessons, four'],
  ['Phụ lục 2', 'Phụ lục 2'],
])('%s', (vi, en) => {
  expect(formatLocator(vi, 'en')).toBe(en);
  expect(formatLocator(vi, 'vi')).toBe(vi);
});
