import { findStaffSeries } from '@/domain/yearlyStaff';
import { defineFigure } from '@/parts/defineFigure';
import { describeReports } from './reports';
import { describeYear } from './year';

/** Staff cut against the target: a year of the series where the chosen scope has one; else single reports. */
export const staffReductionFigure = defineFigure(
  'staff-reduction',
  () => ['staff-reduction.json'],
  (input) => {
    const series = findStaffSeries(input.data);
    const { scope } = input.view;
    return series !== undefined && (scope === undefined || series.scopes.includes(scope))
      ? describeYear(input, series)
      : describeReports(input);
  },
);
