import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { giveBackVi } from './vi/giveBack';

export type GiveBackTexts = typeof giveBackVi;

/** The texts of taking a picture back. They travel with the code that reads them, not with the first view. */
export function giveBackTextsOf(lang: Lang): GiveBackTexts {
  return lang === 'vi' ? giveBackVi : englishOf('giveBack');
}
