import type { Origin } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { formatPartialDate } from '@/domain/partialDate';
import { messagesOf } from '@/i18n/messages';
import type { FigureCaption, FigureModel } from './figureModel';

/** The layers of rows as captions, sheets and slides have them; "" for none. */
export function describeOrigins(origins: readonly Origin[], lang: Lang): string {
  const t = messagesOf(lang);
  return origins
    .map((origin) => {
      if (origin.layer === 'published') return t.caption.published;
      if (origin.layer === 'illustrative') return t.layers.caption.illustrative;
      const { importedOn } = origin;
      return importedOn === undefined
        ? t.layers.caption.released
        : t.layers.caption.local(formatPartialDate(importedOn, lang));
    })
    .join('; ');
}

/** True when all that a figure shows is made up. Where only a part is, the figure marks that part. */
export function isMadeUp({ origins }: Pick<FigureCaption, 'origins'>): boolean {
  return origins.length > 0 && origins.every(({ layer }) => layer === 'illustrative');
}

/** The words that must stand across the plot of a figure; undefined where something is real. */
export function watermarkOf({ caption, lang }: FigureModel): string | undefined {
  return isMadeUp(caption) ? messagesOf(lang).layers.watermark : undefined;
}
