import type { TablePart } from '@/figures/slideContent';
import { deckTextsOf } from '@/i18n/deck';
import { sourcesTextsOf } from '@/i18n/sources';
import type { DeckFacts } from './deck';
import type { SlideDrawing } from './drawing';
import { layoutPages } from './layoutPages';
import { continuedTitle, plainNotes } from './notesText';

/** Fewer stand under their figures and in the notes, and are worth no slide. */
const fewestSources = 3;

/** The last slides: every source with publisher and kind, its title a link. */
export function sourceSlides(facts: DeckFacts): readonly SlideDrawing[] {
  const t = deckTextsOf(facts.lang);
  const { layer, release, dateText, sources, lang } = facts;
  if (sources.length < fewestSources) return [];
  const texts = {
    title: t.sourcesTitle(sources.length),
    line: '',
    lead: '',
    caption: [[dateText, layer, release].filter((text) => text !== '').join(' · ')],
  };
  const content = { columns: [{ share: 1, parts: [sourceTable(facts)] }] };
  const context = { lang, name: t.sources, finding: texts.title };
  const { pages, frames } = layoutPages(content, texts, context);
  return pages.map((shapes, page) => ({
    layout: 'figure',
    shapes: [...(frames[page] ?? []), ...shapes],
    notes: plainNotes([continuedTitle(texts.title, lang, page)]),
  }));
}

function sourceTable({ sources, lang }: DeckFacts): TablePart {
  const { column } = sourcesTextsOf(lang);
  return {
    kind: 'table',
    columns: [
      { label: column.title, share: 56, align: 'left' },
      { label: column.publisher, share: 28, align: 'left' },
      { label: column.reliability, share: 16, align: 'left' },
    ],
    rows: sources.map(({ title, publisher, url, reliabilityText }) => [
      { text: title, ...(url !== undefined && { href: url }) },
      { text: publisher },
      { text: reliabilityText },
    ]),
  };
}
