import type { DatasetFaults } from '@/data/queries';
import type { FigureInput } from '@/figures/figureModel';
import type { ChartActions } from '@/figures/figureSpec';

/** What every section with figures is given. */
export interface FigureSectionProps {
  readonly input: FigureInput;
  readonly faults: DatasetFaults;
  readonly actions: ChartActions;
}
