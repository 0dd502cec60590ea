import type { DatasetFaults } from '@/data/queries';
import type { View } from '@/domain/view';
import type { FigureInput } from '@/figures/figureModel';
import type { ChartActions } from '@/figures/figureSpec';

/** What every section with figures is given. */
export interface FigureSectionProps {
  /** What has been chosen, which the figures may not show yet: for the controls. */
  readonly chosen: View;
  readonly input: FigureInput;
  readonly faults: DatasetFaults;
  readonly actions: ChartActions;
  /** Height of the drawing where the page sets it. */
  readonly heightPx?: number | undefined;
}
