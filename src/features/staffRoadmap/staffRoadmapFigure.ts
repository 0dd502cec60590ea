import type { FigureSpec } from '@/figures/figureSpec';
import { modelStaffRoadmap, type RoadmapMarks } from './modelStaffRoadmap';
import { roadmapHeight } from './roadmapLayout';
import { slideStaffRoadmap } from './slideStaffRoadmap';

export const staffRoadmapFigure: FigureSpec<RoadmapMarks> = {
  id: 'staff-roadmap',
  reads: () => ['staff-reduction.json'],
  build: modelStaffRoadmap,
  loadChart: async () => (await import('./StaffRoadmapChart')).StaffRoadmapChart,
  heightPx: ({ marks }, widthPx, fontPx) => roadmapHeight(marks, widthPx, fontPx),
  hasOwnLegend: false,
  slide: slideStaffRoadmap,
};
