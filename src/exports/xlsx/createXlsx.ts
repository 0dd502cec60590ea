import type { LoadedData } from '@/domain/dataset';
import type { FigureModel } from '@/figures/figureModel';
import { figureSheets } from './figureWorkbook';
import { workbookType, writeWorkbook } from './writeWorkbook';

/** A figure's workbook: what it shows, and its caption with the sources. */
export function createFigureXlsx(model: FigureModel, data: Pick<LoadedData, 'sources'>): Blob {
  return new Blob([writeWorkbook(figureSheets(model, data))], { type: workbookType });
}
