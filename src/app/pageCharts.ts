import { useQueries } from '@tanstack/react-query';
import { committeeAdditionsFigure } from '@/features/committeeAdditions/committeeAdditionsFigure';
import { pilotCountsFigure } from '@/features/pilotCounts/pilotCountsFigure';
import { pilotMatrixFigure } from '@/features/pilotMatrix/pilotMatrixFigure';
import { provinceMapFigure } from '@/features/provinceMap/provinceMapFigure';
import { staffReductionFigure } from '@/features/staffReduction/staffReductionFigure';
import { staffRoadmapFigure } from '@/features/staffRoadmap/staffRoadmapFigure';
import { chartQuery } from './useChart';

/** True once the code of every chart drawn on the page is there or has failed for good. */
export function useArePageChartsSettled(): boolean {
  const charts = useQueries({
    queries: [
      chartQuery(provinceMapFigure),
      chartQuery(pilotCountsFigure),
      chartQuery(pilotMatrixFigure),
      chartQuery(staffRoadmapFigure),
      chartQuery(staffReductionFigure),
      chartQuery(committeeAdditionsFigure),
    ],
  });
  return charts.every(({ isPending }) => !isPending);
}
