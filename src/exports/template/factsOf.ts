import type { LoadedData } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { layerOf } from '@/domain/layerData';
import { formatPartialDate } from '@/domain/partialDate';
import { messagesOf } from '@/i18n/messages';
import { templateTextsOf } from '@/i18n/templateTexts';

/** What a filled workbook holds, in lines: layer, release, its day and note. */
export function factsOf(data: LoadedData, lang: Lang): readonly string[] {
  const t = templateTextsOf(lang);
  const { release, releasedOn, note } = data.manifest;
  return [
    t.layer(messagesOf(lang).layers.option[layerOf(data)]),
    t.release(release, formatPartialDate(releasedOn, lang)),
    ...(note === undefined ? [] : [note]),
    ...(layerOf(data) === 'illustrative' ? [t.madeUpMark] : []),
  ];
}
