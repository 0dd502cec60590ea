import type { ExportJob } from './exportJob';
import type { LoadedData } from '@/domain/dataset';
import type { View } from '@/domain/view';
import type { FigureModel } from '@/figures/figureModel';
import type { SlideContent } from '@/figures/slideContent';
import { detailOf, exportFaultsOf } from './exportFaults';
import { type FileKind, fileNameOf } from './fileName';
import { describeFigure } from './metadata/describeFigure';
import type { FigureMetadata } from './metadata/figureMetadata';
import type { DrawPicture } from './picture/exportPicture';
import type { PictureFormatId, PictureTheme } from './picture/pictureFormats';
import { type Sheet, sheetOf } from './sheet';

/** A figure ready for export, its marks sealed in, so that figures of all kinds go into one list. */
export interface PreparedFigure {
  readonly model: FigureModel;
  readonly view: View;
  readonly data: LoadedData;
  readonly sheet: () => Sheet;
  /** What the figure gives to a slide; undefined: its table is all there is. */
  readonly slide: () => SlideContent | undefined;
  /** What a picture of the figure carries besides its pixels. */
  readonly metadata: () => FigureMetadata;
  /** The name of a file of the figure. */
  readonly fileName: (kind: FileKind, theme?: PictureTheme) => string;
  /** Light unless asked for. Rejects with an Error in the figure's language. */
  readonly drawPng: (formatId: PictureFormatId, theme?: PictureTheme) => Promise<Blob>;
  /** Light unless asked for. Rejects with an Error in the figure's language. */
  readonly drawSvg: (formatId: PictureFormatId, theme?: PictureTheme) => Promise<Blob>;
  /** Loads what draws; from then on the figure is drawn at once, for this page only (print). */
  readonly loadDrawing: () => Promise<DrawPicture>;
}

/** Seals a figure's marks; what draws is loaded only when something is drawn. */
export function prepareFigure<Marks>(job: ExportJob<Marks>): PreparedFigure {
  const { model, view, data } = job;
  return {
    model,
    view,
    data,
    sheet: () => sheetOf(model, data),
    slide: () => job.spec.slide?.(model),
    metadata: () => describeFigure(job),
    fileName: (kind, theme) =>
      fileNameOf({
        figure: model.id,
        view,
        data,
        kind,
        theme,
        origins: model.caption.origins,
      }),
    drawPng: async (formatId, theme = 'light') =>
      (await loadPictures(model)).createPicture(job, formatId, theme),
    drawSvg: async (formatId, theme = 'light') =>
      (await loadPictures(model)).createSvg(job, formatId, theme),
    loadDrawing: async () => (await loadPictures(model)).loadDrawing(job),
  };
}

function loadPictures({ lang }: FigureModel) {
  return import('./picture/exportPicture').catch((error: unknown) => {
    throw new Error(`${exportFaultsOf(lang).load} (${detailOf(error)})`, { cause: error });
  });
}
