import { sourceClassOf } from '@/domain/sourceClass';
import type { Source } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { formatPartialDate } from '@/domain/partialDate';
import type { SheetCell } from '@/exports/sheet';
import { sourcesTextsOf } from '@/i18n/sources';
import { workbookTextsOf } from '@/i18n/workbook';

/** The header of a list of sources. */
export function sourceHeader(lang: Lang): readonly SheetCell[] {
  const t = workbookTextsOf(lang);
  return [t.publisher, t.sourceTitle, t.reliability, t.published];
}

/** A source as a row under `sourceHeader`. */
export function sourceRow(source: Source, lang: Lang): readonly SheetCell[] {
  const t = sourcesTextsOf(lang);
  return [
    source.publisher,
    source.titleIsOurs === true ? `${source.title} (${t.titleIsOurs})` : source.title,
    t.reliability[sourceClassOf(source)],
    source.published === undefined ? null : formatPartialDate(source.published, lang),
  ];
}
