import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { findingsVi } from './vi/findings';

export type FindingsTexts = typeof findingsVi;

/** The texts of limitations, causes and lessons. They travel with the code that reads them, not with the first view. */
export function findingsTextsOf(lang: Lang): FindingsTexts {
  return lang === 'vi' ? findingsVi : englishOf('findings');
}
