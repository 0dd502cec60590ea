import type { LoadedData } from '@/domain/dataset';
import { inLanguage, type Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import type { FigureId } from './figureModel';

/** What the review names as limitations of a figure's subject, as one line; undefined for none. */
export function findLimitationLine(
  id: FigureId,
  { findings }: LoadedData,
  lang: Lang,
): string | undefined {
  const own = findings?.limitations.filter(({ figures }) => figures.includes(id)) ?? [];
  if (own.length === 0) return undefined;
  return messagesOf(lang).findings.limitationsOf(
    own.map(({ textVi, textEn }) => inLanguage(lang, textVi, textEn)),
  );
}
