import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { importDataVi } from './vi/importData';

export type ImportTexts = typeof importDataVi;

/** The texts of importing and saving. They travel with the code that reads them, not with the first view. */
export function importTextsOf(lang: Lang): ImportTexts {
  return lang === 'vi' ? importDataVi : englishOf('importData');
}
