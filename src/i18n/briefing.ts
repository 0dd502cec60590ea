import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { briefingVi } from './vi/briefing';

export type BriefingTexts = typeof briefingVi;

/** The texts of the briefing pack. They travel with the code that reads them, not with the first view. */
export function briefingTextsOf(lang: Lang): BriefingTexts {
  return lang === 'vi' ? briefingVi : englishOf('briefing');
}
