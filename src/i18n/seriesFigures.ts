import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { seriesFiguresVi } from './vi/seriesFigures';

export type SeriesFigureTexts = typeof seriesFiguresVi;

/** The texts of yearly series in their figure and in the sheet. They travel with the code that reads them, not with the first view. */
export function seriesFigureTextsOf(lang: Lang): SeriesFigureTexts {
  return lang === 'vi' ? seriesFiguresVi : englishOf('seriesFigures');
}
