import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { committeeVi } from './vi/committee';

export type CommitteeTexts = typeof committeeVi;

/** The texts of the committee figure. They travel with the code that reads them, not with the first view. */
export function committeeTextsOf(lang: Lang): CommitteeTexts {
  return lang === 'vi' ? committeeVi : englishOf('committee');
}
