import type { ChartProps } from '@/figures/figureSpec';
import { SceneChart } from '@/parts/SceneChart';
import { StaffBulletsChart } from './StaffBulletsChart';
import type { StaffReductionMarks } from './staffFigureMarks';

/** The figure in the form that its data has. */
export function StaffFigureChart({ model, ...props }: ChartProps<StaffReductionMarks>) {
  const { marks } = model;
  return marks.form === 'series' ? (
    <StaffBulletsChart model={{ ...model, marks }} {...props} />
  ) : (
    <SceneChart model={{ ...model, marks: marks.body }} {...props} />
  );
}
