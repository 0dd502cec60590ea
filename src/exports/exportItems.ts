import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import type { View } from '@/domain/view';
import type { FigureModel } from '@/figures/figureModel';
import type { FigureSpec } from '@/figures/figureSpec';
import { type Messages, messagesOf } from '@/i18n/messages';
import { serializeCsv } from '@/lib/csv';
import { copyToClipboard } from './clipboard';
import { sentenceOf, tableHtmlOf, tableTextOf } from './copyFigure';
import { download } from './download';
import { detailOf, exportFaultsOf } from './exportFaults';
import { fileNameOf } from './fileName';
import type { PictureFormatId } from './picture/pictureFormats';
import { sheetOf } from './sheet';

/** One figure as the reader sees it now. */
export interface ExportJob<Marks> {
  readonly spec: FigureSpec<Marks>;
  readonly model: FigureModel<Marks>;
  readonly view: View;
  readonly data: LoadedData;
}

type ExportMessages = Messages['export'];

/** One entry of the export menu. */
export interface ExportItem {
  readonly id: string;
  readonly label: (t: ExportMessages) => string;
  readonly hint: (t: ExportMessages) => string;
  /** Does the work and returns what to tell the reader. Rejects with an Error in their language. */
  readonly run: <Marks>(job: ExportJob<Marks>) => Promise<string>;
}

/** Every way out of a figure, in the order of the menu. */
export const exportItems: readonly ExportItem[] = [
  {
    id: 'png-16x9',
    label: (t) => t.png169,
    hint: (t) => t.png169Hint,
    run: (job) => downloadPicture(job, 'png-16x9'),
  },
  {
    id: 'svg',
    label: (t) => t.svg,
    hint: (t) => t.svgHint,
    run: downloadSvg,
  },
  {
    id: 'csv',
    label: (t) => t.csv,
    hint: (t) => t.csvHint,
    run: ({ model, view, data }) => {
      const text = serializeCsv(sheetOf(model, data), model.lang);
      const fileName = fileNameOf({ figure: model.id, view, data, extension: 'csv' });
      download(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName);
      return Promise.resolve(messagesOf(model.lang).export.done(fileName));
    },
  },
  {
    id: 'copy-sentence',
    label: (t) => t.copySentence,
    hint: (t) => t.copySentenceHint,
    run: ({ model }) => copy(sentenceOf(model), undefined, model.lang),
  },
  {
    id: 'copy-table',
    label: (t) => t.copyTable,
    hint: (t) => t.copyTableHint,
    run: ({ model }) => copy(tableTextOf(model), tableHtmlOf(model), model.lang),
  },
];

async function copy(text: string, html: string | undefined, lang: Lang): Promise<string> {
  const t = messagesOf(lang).export;
  if (await copyToClipboard(text, html)) return t.copied;
  throw new Error(t.copyRefused);
}

async function downloadPicture<Marks>(
  { spec, model, view, data }: ExportJob<Marks>,
  formatId: PictureFormatId,
): Promise<string> {
  const { createPicture } = await loadPictures(model.lang);
  const fileName = fileNameOf({ figure: model.id, view, data, extension: 'png' });
  download(await createPicture(spec, model, formatId), fileName);
  return messagesOf(model.lang).export.done(fileName);
}

async function downloadSvg<Marks>({ spec, model, view, data }: ExportJob<Marks>): Promise<string> {
  const { createSvg } = await loadPictures(model.lang);
  const fileName = fileNameOf({ figure: model.id, view, data, extension: 'svg' });
  download(await createSvg(spec, model, 'png-16x9'), fileName);
  return messagesOf(model.lang).export.done(fileName);
}

function loadPictures(lang: Lang) {
  return import('./picture/exportPicture').catch((error: unknown) => {
    throw new Error(`${exportFaultsOf(lang).load} (${detailOf(error)})`, { cause: error });
  });
}
