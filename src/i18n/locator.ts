import type { Lang } from '@/domain/language';

/** Section headings and counting words of the review, as its locators name them. */
const english: readonly (readonly [vi: RegExp, en: string])[] = [
  [/Kết quả nổi bật/u, 'Main results'],
  [/Hạn chế, khó khăn/u, 'Limitations and difficulties'],
  [/Kinh nghiệm/u, 'Lessons'],
  [/đoạn (\d+)/u, 'paragraph $1'],
  [/\bmột$/u, 'one'],
  [/\bhai$/u, 'two'],
  [/\bba$/u, 'three'],
  [/\bbốn$/u, 'four'],
];

/** Where in its source a statement stands, in the reader's language as far as the words are known. */
export function formatLocator(locator: string, lang: Lang): string {
  if (lang === 'vi') return locator;
  return english.reduce((text, [vi, en]) => text.replace(vi, en), locator);
}
