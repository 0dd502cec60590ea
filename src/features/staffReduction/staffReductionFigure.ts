import { findStaffSeries } from '@/domain/yearlyStaff';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import type { FigureSpec } from '@/figures/figureSpec';
import type { SlideContent } from '@/figures/slideContent';
import { remember } from '@/lib/remember';
import { bodyHeight } from '@/parts/layoutBody';
import { slideOfBody } from '@/parts/slideOfBody';
import { bulletsHeight } from './bulletLayout';
import { modelStaffBullets } from './modelStaffBullets';
import { modelStaffReduction } from './modelStaffReduction';
import { slideStaffBullets } from './slideStaffBullets';
import type { StaffReductionMarks } from './staffFigureMarks';

export const staffReductionFigure: FigureSpec<StaffReductionMarks> = {
  id: 'staff-reduction',
  reads: () => ['staff-reduction.json'],
  build: remember(build),
  loadChart: async () => (await import('./StaffFigureChart')).StaffFigureChart,
  heightPx: ({ marks }, widthPx, fontPx) =>
    marks.form === 'series'
      ? bulletsHeight(marks, widthPx, fontPx)
      : bodyHeight(marks.body, widthPx, fontPx),
  hasOwnLegend: false,
  slide,
};

/** A year of the series where the chosen scope has one; else single reports, as published. */
function build(input: FigureInput): FigureModel<StaffReductionMarks> {
  const series = findStaffSeries(input.data);
  const { scope } = input.view;
  const isSeries = series !== undefined && (scope === undefined || series.scopes.includes(scope));
  return isSeries ? modelStaffBullets(input, series) : modelStaffReduction(input);
}

function slide(model: FigureModel<StaffReductionMarks>): SlideContent {
  const { marks } = model;
  return marks.form === 'series'
    ? slideStaffBullets({ ...model, marks })
    : slideOfBody(marks.body, model.lang);
}
