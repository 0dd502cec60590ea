import type { ChartProps } from '@/figures/figureSpec';
import { StaffBulletsChart } from './StaffBulletsChart';
import type { StaffReductionMarks } from './staffFigureMarks';
import { StaffReductionChart } from './StaffReductionChart';

/** The figure in the form that its data has. */
export function StaffFigureChart({ model, ...props }: ChartProps<StaffReductionMarks>) {
  const { marks } = model;
  return marks.form === 'series' ? (
    <StaffBulletsChart model={{ ...model, marks }} {...props} />
  ) : (
    <StaffReductionChart model={{ ...model, marks }} {...props} />
  );
}
