import type { DatasetOrigin } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { formatPartialDate } from '@/domain/partialDate';
import { messagesOf } from '@/i18n/messages';
import type { FigureModel } from './figureModel';

/** The layer as captions, sheets and slides have it. */
export function describeOrigin(origin: DatasetOrigin, lang: Lang): string {
  const t = messagesOf(lang);
  if (origin.layer === 'published') return t.caption.published;
  if (origin.layer === 'illustrative') return t.layers.caption.illustrative;
  return t.layers.caption.local(formatPartialDate(origin.importedOn, lang));
}

/** The words that must stand across the plot of a figure; undefined for real data. */
export function watermarkOf({ caption, lang }: FigureModel): string | undefined {
  return caption.origin.layer === 'illustrative' ? messagesOf(lang).layers.watermark : undefined;
}
