import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import type { FigureModel } from '@/figures/figureModel';
import { dataSheets } from './dataSheets';
import { figureSheets } from './figureWorkbook';
import { createWorkbook } from './workbook';

/** A figure's workbook: what it shows, and its caption with the sources. */
export function createFigureXlsx(
  model: FigureModel,
  data: Pick<LoadedData, 'sources'>,
): Promise<Blob> {
  return createWorkbook(figureSheets(model, data));
}

/** The whole release as one workbook, whatever the view. */
export function createDataXlsx(data: LoadedData, lang: Lang): Promise<Blob> {
  return createWorkbook(dataSheets(data, lang));
}
