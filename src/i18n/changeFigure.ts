import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { changeFigureVi } from './vi/changeFigure';

export type ChangeFigureTexts = typeof changeFigureVi;

/** The texts of the figure of what changed. They travel with the code that reads them, not with the first view. */
export function changeFigureTextsOf(lang: Lang): ChangeFigureTexts {
  return lang === 'vi' ? changeFigureVi : englishOf('changeFigure');
}
