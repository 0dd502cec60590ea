import type { LoadedData } from '@/domain/dataset';
import type { FigureModel } from '@/figures/figureModel';
import { figureSheets } from './figureWorkbook';
import { createWorkbook } from './workbook';

/** A figure's workbook: what it shows, and its caption with the sources. */
export function createFigureXlsx(
  model: FigureModel,
  data: Pick<LoadedData, 'sources'>,
): Promise<Blob> {
  return createWorkbook(figureSheets(model, data));
}
