import { findStaffSeries } from '@/domain/yearlyStaff';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import { modelRoadmapSeries } from './modelRoadmapSeries';
import { modelStaffRoadmap } from './modelStaffRoadmap';
import type { StaffRoadmapMarks } from './roadmapMarks';

/** Series where the data have them for the chosen scope, else single reports with their dates. */
export function modelRoadmap(input: FigureInput): FigureModel<StaffRoadmapMarks> {
  const { scope } = input.view;
  const yearly = findStaffSeries(input.data);
  if (yearly !== undefined && (scope === undefined || yearly.scopes.includes(scope))) {
    return modelRoadmapSeries(input, yearly);
  }
  const model = modelStaffRoadmap(input);
  return { ...model, marks: { form: 'reports', ...model.marks } };
}
