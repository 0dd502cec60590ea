import type { Lang } from '@/domain/language';
import type { english } from './en/english';
import { vi } from './vi/messages';

export type Messages = typeof vi;

type English = typeof english;

/** Vietnamese is part of the page; English is fetched when it is asked for, see loadMessages. */
let loadedEnglish: English | undefined;

/**
 * Fetches the texts of a language unless they are here. Rejects when they cannot be had; a later call
 * tries again.
 */
export async function loadMessages(lang: Lang): Promise<void> {
  if (hasMessages(lang)) return;
  ({ english: loadedEnglish } = await import('./en/english'));
}

/** True when the page can speak the language right now. */
export function hasMessages(lang: Lang): boolean {
  return lang === 'vi' || loadedEnglish !== undefined;
}

/** The texts of a language. Throws when it has not been loaded: nothing is shown half translated. */
export function messagesOf(lang: Lang): Messages {
  return lang === 'vi' ? vi : englishOf('messages');
}

/** One area of the English texts, for the doors of areas that do not belong to the first view. */
export function englishOf<Area extends keyof English>(area: Area): English[Area] {
  if (loadedEnglish === undefined) {
    throw new Error('The English texts are not loaded yet: await loadMessages("en") first.');
  }
  return loadedEnglish[area];
}
