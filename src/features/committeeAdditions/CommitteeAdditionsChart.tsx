import type { ChartProps } from '@/figures/figureSpec';
import { CasesChart } from './CasesChart';
import type { CommitteeAdditionsMarks } from './modelCommitteeAdditions';
import { YearsChart } from './YearsChart';

/** The figure in the form that its data has. */
export function CommitteeAdditionsChart({ model, ...rest }: ChartProps<CommitteeAdditionsMarks>) {
  const { marks } = model;
  return marks.form === 'years' ? (
    <YearsChart model={{ ...model, marks }} {...rest} />
  ) : (
    <CasesChart model={{ ...model, marks }} {...rest} />
  );
}
