import type { FigureModel } from '@/figures/figureModel';
import type { FigureSpec } from '@/figures/figureSpec';
import type { SlideContent } from '@/figures/slideContent';
import { assertNever } from '@/lib/assert';
import { remember } from '@/lib/remember';
import { modelRoadmap } from './modelRoadmap';
import { roadmapHeight } from './roadmapLayout';
import { roadmapLinesHeight } from './roadmapLinesLayout';
import type { StaffRoadmapMarks } from './roadmapMarks';
import { roadmapTilesHeight } from './roadmapTilesLayout';
import { slideRoadmapLines, slideRoadmapTiles } from './slideRoadmapSeries';
import { slideStaffRoadmap } from './slideStaffRoadmap';

export const staffRoadmapFigure: FigureSpec<StaffRoadmapMarks> = {
  id: 'staff-roadmap',
  reads: () => ['staff-reduction.json'],
  build: remember(modelRoadmap),
  loadChart: async () => (await import('./RoadmapChart')).RoadmapChart,
  heightPx: ({ marks }, widthPx, fontPx) => heightOf(marks, widthPx, fontPx),
  hasOwnLegend: false,
  slide: slideRoadmap,
};

function heightOf(marks: StaffRoadmapMarks, widthPx: number, fontPx: number): number {
  switch (marks.form) {
    case 'reports':
      return roadmapHeight(marks, widthPx, fontPx);
    case 'tiles':
      return roadmapTilesHeight(marks, widthPx, fontPx);
    case 'lines':
      return roadmapLinesHeight(marks, widthPx, fontPx);
    default:
      return assertNever(marks);
  }
}

function slideRoadmap(model: FigureModel<StaffRoadmapMarks>): SlideContent {
  const { marks } = model;
  switch (marks.form) {
    case 'reports':
      return slideStaffRoadmap({ ...model, marks });
    case 'tiles':
      return slideRoadmapTiles({ ...model, marks });
    case 'lines':
      return slideRoadmapLines({ ...model, marks });
    default:
      return assertNever(marks);
  }
}
