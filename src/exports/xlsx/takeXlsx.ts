import type { Lang } from '@/domain/language';
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
