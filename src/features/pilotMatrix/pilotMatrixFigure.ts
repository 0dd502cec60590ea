import type { FigureSpec } from '@/figures/figureSpec';
import { layoutMatrix } from './matrixLayout';
import { modelPilotMatrix, type PilotMatrixMarks } from './modelPilotMatrix';
import { PilotMatrixChart } from './PilotMatrixChart';
import { slidePilotMatrix } from './slidePilotMatrix';

export const pilotMatrixFigure: FigureSpec<PilotMatrixMarks> = {
  id: 'pilot-matrix',
  reads: () => ['pilot-models.json'],
  build: modelPilotMatrix,
  loadChart: () => Promise.resolve(PilotMatrixChart),
  chart: PilotMatrixChart,
  heightPx: ({ marks }, widthPx, fontPx) =>
    layoutMatrix(marks, { widthPx, heightPx: 0, fontPx }, false).heightPx,
  hasOwnLegend: false,
  slide: slidePilotMatrix,
};
