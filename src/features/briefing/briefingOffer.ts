import type { LoadedData } from '@/domain/dataset';
import type { View } from '@/domain/view';
import type { BriefingFigure } from './briefingFigure';

/** What the page has to offer for a briefing once it is ready. */
export interface BriefingOffer {
  readonly figures: readonly BriefingFigure[];
  readonly view: View;
  readonly data: LoadedData;
}
