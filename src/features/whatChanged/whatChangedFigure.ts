import type { FigureSpec } from '@/figures/figureSpec';
import { remember } from '@/lib/remember';
import type { WhatChangedMarks } from './changeMarks';
import { layoutChanges } from './layoutChanges';
import { modelWhatChanged } from './modelWhatChanged';
import { slideWhatChanged } from './slideWhatChanged';

export const whatChangedFigure: FigureSpec<WhatChangedMarks> = {
  id: 'what-changed',
  reads: () => [],
  readsIfThere: ['committee-additions.json', 'staff-reduction.json', 'pilot-models.json'],
  isAbsent: ({ comparison }) => comparison === undefined,
  build: remember(modelWhatChanged),
  loadChart: async () => (await import('./WhatChangedChart')).WhatChangedChart,
  heightPx: ({ marks }, widthPx, fontPx) => layoutChanges(marks, { widthPx, fontPx }).heightPx,
  hasOwnLegend: false,
  slide: slideWhatChanged,
};
