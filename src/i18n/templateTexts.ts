import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { type TemplateTexts, templateTextsVi } from './vi/templateTexts';

/** The texts of the template in a language. */
export function templateTextsOf(lang: Lang): TemplateTexts {
  return lang === 'vi' ? templateTextsVi : englishOf('templateTexts');
}
