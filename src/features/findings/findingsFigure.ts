import type { FigureSpec } from '@/figures/figureSpec';
import { remember } from '@/lib/remember';
import { layoutFindings } from './layoutFindings';
import type { FindingsMarks } from './findingMarks';
import { modelFindings } from './modelFindings';
import { slideFindings } from './slideFindings';

export const findingsFigure: FigureSpec<FindingsMarks> = {
  id: 'findings',
  reads: () => ['findings.json'],
  build: remember(modelFindings),
  // Only pictures draw it; the page has it as a list.
  loadChart: async () => (await import('./FindingsChart')).FindingsChart,
  heightPx: ({ marks }, widthPx, fontPx) => layoutFindings(marks, { widthPx, fontPx }).heightPx,
  hasOwnLegend: true,
  slide: slideFindings,
};
