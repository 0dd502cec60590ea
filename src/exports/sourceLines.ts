import { sourceClassOf } from '@/domain/sourceClass';
import type { LoadedData, SourceId } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { sourcesTextsOf } from '@/i18n/sources';

/** One source as lists of sources write it. */
export interface SourceLine {
  readonly title: string;
  readonly publisher: string;
  /** A link target, never visible text. */
  readonly url?: string;
  readonly reliabilityText: string;
}

/** The sources with these ids, in the order given; unknown ids are left out. */
export function sourceLinesOf(
  ids: readonly SourceId[],
  { sources }: Pick<LoadedData, 'sources'>,
  lang: Lang,
): readonly SourceLine[] {
  const t = sourcesTextsOf(lang);
  const byId = new Map(sources.sources.map((source) => [source.id, source]));
  return [...new Set(ids)].flatMap((id) => {
    const source = byId.get(id);
    if (source === undefined) return [];
    const { title, publisher, url } = source;
    const reliabilityText = t.reliability[sourceClassOf(source)];
    return [{ title, publisher, reliabilityText, ...(url !== undefined && { url }) }];
  });
}
