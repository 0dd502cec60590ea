import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { sourcesVi } from './vi/sources';

export type SourcesTexts = typeof sourcesVi;

/** The texts of sources and data. They travel with the code that reads them, not with the first view. */
export function sourcesTextsOf(lang: Lang): SourcesTexts {
  return lang === 'vi' ? sourcesVi : englishOf('sources');
}
