import type { FigureSpec } from '@/figures/figureSpec';
import { modelStaffReduction, type ReductionMarks } from './modelStaffReduction';
import { reductionHeight } from './reductionLayout';
import { slideStaffReduction } from './slideStaffReduction';

export const staffReductionFigure: FigureSpec<ReductionMarks> = {
  id: 'staff-reduction',
  reads: () => ['staff-reduction.json'],
  build: modelStaffReduction,
  loadChart: async () => (await import('./StaffReductionChart')).StaffReductionChart,
  heightPx: ({ marks }, widthPx, fontPx) => reductionHeight(marks, widthPx, fontPx),
  hasOwnLegend: false,
  slide: slideStaffReduction,
};
