import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { workbookVi } from './vi/workbook';

export type WorkbookTexts = typeof workbookVi;

/** The texts of workbooks. They travel with the code that reads them, not with the first view. */
export function workbookTextsOf(lang: Lang): WorkbookTexts {
  return lang === 'vi' ? workbookVi : englishOf('workbook');
}
