import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { wholeOf } from '@/domain/unitRows';
import { download } from '@/exports/download';
import { messagesOf } from '@/i18n/messages';

/**
 * Hands over all rows of the shown layer, whatever the filter, as the workbook that the import takes;
 * returns its file name.
 */
export async function takeAllData(data: LoadedData, lang: Lang): Promise<string> {
  const { createFilledTemplate } = await import('./createTemplate');
  const slug = messagesOf(lang).briefing.allDataSlug;
  const fileName = `then-chot_${slug}_${data.manifest.releasedOn}.xlsx`;
  download(createFilledTemplate(wholeOf(data), lang), fileName);
  return fileName;
}
