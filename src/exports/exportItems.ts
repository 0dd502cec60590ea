import type { LoadedData } from '@/domain/dataset';
import type { View } from '@/domain/view';
import type { FigureModel } from '@/figures/figureModel';
import type { FigureSpec } from '@/figures/figureSpec';
import { type Messages, messagesOf } from '@/i18n/messages';
import { download } from './download';
import { detailOf, exportFaultsOf } from './exportFaults';
import { fileNameOf } from './fileName';
import type { PictureFormatId } from './picture/pictureFormats';

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
];

async function downloadPicture<Marks>(
  { spec, model, view, data }: ExportJob<Marks>,
  formatId: PictureFormatId,
): Promise<string> {
  const { createPicture } = await import('./picture/exportPicture').catch((error: unknown) => {
    throw new Error(`${exportFaultsOf(model.lang).load} (${detailOf(error)})`, { cause: error });
  });
  const fileName = fileNameOf({ figure: model.id, view, data, extension: 'png' });
  download(await createPicture(spec, model, formatId), fileName);
  return messagesOf(model.lang).export.done(fileName);
}
