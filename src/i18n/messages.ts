import type { Lang } from '@/domain/language';
import { en } from './en';
import { type Messages, vi } from './vi';

export type { Messages };

/** A key that one language lacks does not compile. */
const byLanguage: Readonly<Record<Lang, Messages>> = { vi, en };

/** The texts of a language. */
export function messagesOf(lang: Lang): Messages {
  return byLanguage[lang];
}
