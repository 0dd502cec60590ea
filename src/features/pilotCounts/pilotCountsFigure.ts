import type { FigureSpec } from '@/figures/figureSpec';
import { remember } from '@/lib/remember';
import { modelPilotCounts, type PilotCountsMarks } from './modelPilotCounts';
import { PilotCountsChart } from './PilotCountsChart';
import { slidePilotCounts } from './slidePilotCounts';

export const pilotCountsFigure: FigureSpec<PilotCountsMarks> = {
  id: 'pilot-counts',
  reads: () => ['pilot-models.json'],
  build: remember(modelPilotCounts),
  loadChart: () => Promise.resolve(PilotCountsChart),
  chart: PilotCountsChart,
  heightPx: ({ marks }, _widthPx, fontPx) => Math.max(1, marks.bars.length) * fontPx * 2.4,
  hasOwnLegend: false,
  slide: slidePilotCounts,
};
