import type { FigureSpec } from '@/figures/figureSpec';
import { remember } from '@/lib/remember';
import { HeadlineChart } from './HeadlineChart';
import { type HeadlineMarks, modelHeadline } from './modelHeadline';
import { slideHeadline } from './slideHeadline';

export const headlineFigure: FigureSpec<HeadlineMarks> = {
  id: 'headline',
  // Each number stands on its own file, so a missing one costs only its own number.
  reads: () => [],
  readsIfThere: ['committee-additions.json', 'staff-reduction.json', 'pilot-models.json'],
  build: remember(modelHeadline),
  loadChart: () => Promise.resolve(HeadlineChart),
  heightPx: (_model, _widthPx, fontPx) => fontPx * 24,
  hasOwnLegend: true,
  slide: slideHeadline,
};
