import { remember } from '@/lib/remember';
import type { LoadedData } from './dataset';
import { inLanguage, type Lang } from './language';

/**
 * The same data with our own descriptions of sources in the reader's language; real titles and
 * names of publishers stay as they are. Done once, so that every figure and export agrees.
 */
export const localizeSources = remember((data: LoadedData, lang: Lang): LoadedData => {
  if (lang === 'vi') return data;
  const sources = data.sources.sources.map((source) => ({
    ...source,
    title: inLanguage(lang, source.title, source.titleEn),
    publisher: inLanguage(lang, source.publisher, source.publisherEn),
  }));
  return { ...data, sources: { sources } };
});
