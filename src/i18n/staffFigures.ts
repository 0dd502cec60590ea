import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { staffFiguresVi } from './vi/staffFigures';

export type StaffFigureTexts = typeof staffFiguresVi;

/** The texts of the staff figures. They travel with the code that reads them, not with the first view. */
export function staffFigureTextsOf(lang: Lang): StaffFigureTexts {
  return lang === 'vi' ? staffFiguresVi : englishOf('staffFigures');
}
