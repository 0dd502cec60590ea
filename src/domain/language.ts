export const languages = ['vi', 'en'] as const;

export type Lang = (typeof languages)[number];

/** A text kept in both languages; English falls back to Vietnamese where only that was written. */
export function inLanguage(lang: Lang, vi: string, en: string | undefined): string {
  return lang === 'vi' ? vi : (en ?? vi);
}
