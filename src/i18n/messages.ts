import type { Lang } from '@/domain/language';
import { en } from './en';
import { vi } from './vi';

/** Every text of the program; a key that one language lacks does not compile. */
export type Messages = typeof vi;

const byLanguage: Readonly<Record<Lang, Messages>> = { vi, en };

/** The texts of a language. */
export function messagesOf(lang: Lang): Messages {
  return byLanguage[lang];
}
