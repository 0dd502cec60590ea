import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { formatPartialDate } from '@/domain/partialDate';
import type { SheetCell } from '@/exports/sheet';
import { messagesOf } from '@/i18n/messages';
import { sourcesTextsOf } from '@/i18n/sources';
import { workbookTextsOf } from '@/i18n/workbook';
import { committeeSheets } from './dataLists/committeeSheets';
import { pilotSheets } from './dataLists/pilotSheets';
import { placeSheets } from './dataLists/placeSheets';
import { staffSheets } from './dataLists/staffSheets';
import type { WorkbookSheet } from './workbook';

/**
 * The whole release, whatever the view: what it is, then a sheet for each list. A file that could
 * not be read has no sheet.
 */
export function dataSheets(data: LoadedData, lang: Lang): readonly WorkbookSheet[] {
  const input = { data, lang };
  return [
    aboutSheet(data, lang),
    ...pilotSheets(input),
    ...staffSheets(input),
    ...committeeSheets(input),
    ...placeSheets(input),
  ];
}

function aboutSheet({ manifest }: LoadedData, lang: Lang): WorkbookSheet {
  const all = messagesOf(lang);
  const t = workbookTextsOf(lang);
  const rows: readonly (readonly SheetCell[])[] = [
    [t.data.what, t.data.whatText],
    [t.release, manifest.release],
    [sourcesTextsOf(lang).release.date, formatPartialDate(manifest.releasedOn, lang)],
    ...(manifest.note === undefined ? [] : [[t.data.note, manifest.note]]),
    [t.layer, all.caption.published],
    [t.reading, t.readingText],
  ];
  return { name: t.caption, rows, kind: 'text' };
}
