import type { Lang } from '@/domain/language';
import { englishOf } from './messages';
import { roadmapSeriesVi } from './vi/roadmapSeries';

export type RoadmapSeriesTexts = typeof roadmapSeriesVi;

/** The texts of the road map of yearly series. They travel with the code that reads them, not with the first view. */
export function roadmapSeriesTextsOf(lang: Lang): RoadmapSeriesTexts {
  return lang === 'vi' ? roadmapSeriesVi : englishOf('roadmapSeries');
}
