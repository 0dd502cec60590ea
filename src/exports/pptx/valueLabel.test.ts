import { expect, test } from 'vitest';
import type { Lang } from '@/domain/language';
import { valueLabel } from './valueLabel';

test.each<[string, number, Lang, string]>([
  [
    '15,63 %† · 2022',
    15.63,
    'vi',
    '#,##0.00" %† · 2022";"−"#,##0.00" %† · 2022";#,##0.00" %† · 2022"',
  ],
  ['Trà Vinh 10 %', 10, 'vi', '"Trà Vinh "#,##0" %";"Trà Vinh −"#,##0" %";"Trà Vinh "#,##0" %"'],
  ['−1.5% · 2018', -1.5, 'en', '#,##0.0"% · 2018";"−"#,##0.0"% · 2018";#,##0.0"% · 2018"'],
  // 2 is no part of 2022 or of 12,5, and words without the number stay words.
  ['12,5 · 2022', 2, 'vi', '"12,5 · 2022"'],
  ['“x” "y"', 3, 'vi', '"“x” ”y”"'],
])('%s for %d in %s moves with its value', (words, value, lang, format) => {
  expect(valueLabel(words, value, lang)).toBe(format);
});

test('no format is longer than Office takes', () => {
  expect(valueLabel(`5 ${'x'.repeat(200)}`, 5, 'vi')).toHaveLength(208);
  expect(valueLabel(`5 ${'x'.repeat(300)}`, 5, 'vi')).toHaveLength(255);
});
