import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { type ReleaseTexts, releaseTextsVi } from './vi/releaseTexts';

/** The texts of a saved release in a language. */
export function releaseTextsOf(lang: Lang): ReleaseTexts {
  return lang === 'vi' ? releaseTextsVi : englishOf('releaseTexts');
}
