import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { importFaultsVi } from './vi/importFaultTexts';

export type ImportFaultTexts = typeof importFaultsVi;

/** The texts of what is wrong in an imported file. They travel with the code that reads them, not with the first view. */
export function importFaultTextsOf(lang: Lang): ImportFaultTexts {
  return lang === 'vi' ? importFaultsVi : englishOf('importFaults');
}
