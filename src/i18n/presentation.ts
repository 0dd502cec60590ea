import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { presentationVi } from './vi/presentation';

export type PresentationTexts = typeof presentationVi;

/** The texts of the presentation. They travel with the code that reads them, not with the first view. */
export function presentationTextsOf(lang: Lang): PresentationTexts {
  return lang === 'vi' ? presentationVi : englishOf('presentation');
}
