import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { staffBulletVi } from './vi/staffSeries';

export type StaffBulletTexts = typeof staffBulletVi;

/** The texts of the staff figure with a number for each year. They travel with the code that reads them, not with the first view. */
export function staffBulletTextsOf(lang: Lang): StaffBulletTexts {
  return lang === 'vi' ? staffBulletVi : englishOf('staffBullet');
}
