import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import { serializeCsv } from '@/lib/csv';
import { copyToClipboard } from './clipboard';
import { sentenceOf, tableHtmlOf, tableTextOf } from './copyFigure';
import { download } from './download';
import { type ExportItem, type ExportResult, told } from './exportItem';
import { loadXlsx } from './xlsx/takeXlsx';

/** The ways to take a figure's rows and sentence away, in the order of the menu. */
export const rowItems: readonly ExportItem[] = [
  {
    id: 'csv',
    label: (t) => t.export.csv,
    hint: (t) => t.export.csvHint,
    run: ({ model, sheet, fileName }) => {
      const text = serializeCsv(sheet(), model.lang);
      download(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName('csv'));
      return Promise.resolve(told(messagesOf(model.lang).export.done(fileName('csv'))));
    },
  },
  {
    id: 'xlsx',
    label: (t) => t.export.xlsx,
    hint: (t) => t.export.xlsxHint,
    run: async ({ model, data, fileName }) => {
      const { createFigureXlsx } = await loadXlsx(model.lang);
      download(createFigureXlsx(model, data), fileName('xlsx'));
      return told(messagesOf(model.lang).export.done(fileName('xlsx')));
    },
  },
  {
    id: 'copy-sentence',
    label: (t) => t.export.copySentence,
    hint: (t) => t.export.copySentenceHint,
    run: ({ model }) => copy(sentenceOf(model), undefined, model.lang),
  },
  {
    id: 'copy-table',
    label: (t) => t.export.copyTable,
    hint: (t) => t.export.copyTableHint,
    run: ({ model }) => copy(tableTextOf(model), tableHtmlOf(model), model.lang),
  },
];

async function copy(text: string, html: string | undefined, lang: Lang): Promise<ExportResult> {
  const t = messagesOf(lang).export;
  if (await copyToClipboard(text, html)) return told(t.copied);
  throw new Error(t.copyRefused);
}
