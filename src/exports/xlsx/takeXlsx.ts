import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { download } from '@/exports/download';
import { detailOf } from '@/exports/exportFaults';
import { messagesOf } from '@/i18n/messages';

/** The code that writes workbooks; rejects with an Error in `lang` when it cannot be loaded. */
export async function loadXlsx(lang: Lang) {
  try {
    return await import('./createXlsx');
  } catch (error) {
    throw new Error(`${messagesOf(lang).workbook.loadFailed} (${detailOf(error)})`, {
      cause: error,
    });
  }
}

/** Hands over the whole release as one workbook and returns its file name. */
export async function takeAllData(data: LoadedData, lang: Lang): Promise<string> {
  const { createDataXlsx } = await loadXlsx(lang);
  const slug = messagesOf(lang).briefing.allDataSlug;
  const fileName = `then-chot_${slug}_${data.manifest.releasedOn}.xlsx`;
  download(await createDataXlsx(data, lang), fileName);
  return fileName;
}
