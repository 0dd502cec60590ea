import { sourceClassOf } from '@/domain/sourceClass';
import type { Source } from '@/domain/dataset';
import type { Lang } from '@/domain/language';
import { formatPartialDate } from '@/domain/partialDate';
import { briefingTextsOf } from '@/i18n/briefing';
import { sourcesTextsOf } from '@/i18n/sources';
import { element } from './element';
import { createPage, isOverfull, type PageHead } from './printPage';
import type { Paper } from './printRoot';

/** A source and the numbers of the pages whose figures rest on it. */
export interface UsedSource {
  readonly source: Source;
  readonly pages: readonly number[];
}

/**
 * Adds the list of sources to `root`, on as many pages as it needs. `root` must be laid out.
 * Returns the pages.
 */
export function addSourcePages(
  root: HTMLElement,
  used: readonly UsedSource[],
  { head, paper, lang }: { readonly head: PageHead; readonly paper: Paper; readonly lang: Lang },
): readonly HTMLElement[] {
  const t = briefingTextsOf(lang).paperPage;
  const pages: HTMLElement[] = [];
  const addPage = (start: number): HTMLOListElement => {
    const list = element('ol', 'print-sources');
    list.start = start;
    const page = createPage(head, paper, element('h2', 'print-page__heading', t.sources), list);
    root.append(page);
    pages.push(page);
    return list;
  };
  let list = addPage(1);
  for (const [index, entry] of used.entries()) {
    const item = sourceItem(entry, lang);
    list.append(item);
    const page = pages[pages.length - 1];
    if (page === undefined || !isOverfull(page) || list.childElementCount === 1) continue;
    list = addPage(index + 1);
    list.append(item);
  }
  return pages;
}

function sourceItem({ source, pages }: UsedSource, lang: Lang): HTMLLIElement {
  const sources = sourcesTextsOf(lang);
  const title = element('a', '', source.title);
  if (source.url !== undefined) title.href = source.url;
  const facts = [
    source.published === undefined ? sources.noDate : formatPartialDate(source.published, lang),
    sources.reliability[sourceClassOf(source)],
    briefingTextsOf(lang).paperPage.used(pages.join(', ')),
  ];
  return element(
    'li',
    '',
    element('b', '', source.publisher),
    ', ',
    title,
    source.titleIsOurs === true ? ` (${sources.titleIsOurs})` : '',
    ` · ${facts.join(' · ')}`,
  );
}
