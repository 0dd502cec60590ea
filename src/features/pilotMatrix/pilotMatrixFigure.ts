import type { FigureSpec } from '@/figures/figureSpec';
import { remember } from '@/lib/remember';
import { layoutMatrix } from './matrixLayout';
import { modelPilotMatrix, type PilotMatrixMarks } from './modelPilotMatrix';
import { PilotMatrixChart } from './PilotMatrixChart';
import { slidePilotMatrix } from './slidePilotMatrix';

export const pilotMatrixFigure: FigureSpec<PilotMatrixMarks> = {
  id: 'pilot-matrix',
  reads: () => ['pilot-models.json'],
  build: remember(modelPilotMatrix),
  loadChart: () => Promise.resolve(PilotMatrixChart),
  chart: PilotMatrixChart,
  heightPx: ({ marks }, widthPx, fontPx) =>
    layoutMatrix(marks, { widthPx, heightPx: 0, fontPx }, false).heightPx,
  hasOwnLegend: false,
  slide: slidePilotMatrix,
};
