import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { comparisonRestVi } from './vi/comparisonRest';

export type ComparisonRestTexts = typeof comparisonRestVi;

/** The texts of what the filter leaves out, in grey. They travel with the code that reads them, not with the first view. */
export function comparisonRestTextsOf(lang: Lang): ComparisonRestTexts {
  return lang === 'vi' ? comparisonRestVi : englishOf('comparisonRest');
}
