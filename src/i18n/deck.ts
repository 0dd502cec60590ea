import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { deckVi } from './vi/deck';

export type DeckTexts = typeof deckVi;

/** The texts of slides. They travel with the code that reads them, not with the first view. */
export function deckTextsOf(lang: Lang): DeckTexts {
  return lang === 'vi' ? deckVi : englishOf('deck');
}
