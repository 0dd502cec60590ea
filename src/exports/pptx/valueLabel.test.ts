import { expect, test } from 'vitest';
import type { Lang } from '@/domain/language';
import { valueLabel } from './valueLabel';

test.each<[string, number, Lang, string]>([
  [
    '15,63 %† · 2022',
    15.63,
    'vi',
    'General" %† · 2022";"−"General" %† · 2022";General" %† · 2022"',
  ],
  [
    'Trà Vinh 10 %',
    10,
    'vi',
    '"Trà Vinh "General" %";"Trà Vinh −"General" %";"Trà Vinh "General" %"',
  ],
  ['−1.5% · 2018', -1.5, 'en', 'General"% · 2018";"−"General"% · 2018";General"% · 2018"'],
  ['3.090 biên chế', 3090, 'vi', '#,##0" biên chế";"−"#,##0" biên chế";#,##0" biên chế"'],
  // 2 is no part of 2022 or of 12,5, and words without the number stay words.
  ['12,5 · 2022', 2, 'vi', '"12,5 · 2022"'],
  ['“x” "y"', 3, 'vi', '"“x” ”y”"'],
])('%s for %d in %s moves with its value', (words, value, lang, format) => {
  expect(valueLabel(words, value, lang)).toBe(format);
});

test('no format is longer than Office takes', () => {
  expect(valueLabel(`5 ${'x'.repeat(200)}`, 5, 'vi')).toHaveLength(210);
  expect(valueLabel(`5 ${'x'.repeat(300)}`, 5, 'vi')).toHaveLength(255);
});
