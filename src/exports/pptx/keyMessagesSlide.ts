import type { SlideContent } from '@/figures/slideContent';
import { deckTextsOf } from '@/i18n/deck';
import type { DeckFacts } from './deck';
import type { SlideDrawing } from './drawing';
import { layoutPages } from './layoutPages';
import { plainNotes } from './notesText';

/** The second slide: what the deck says, each with the name of its figure; none without messages. */
export function keyMessagesSlides(facts: DeckFacts): readonly SlideDrawing[] {
  const { keyMessages, lang, filter, dateText, layer, release } = facts;
  if (keyMessages.length === 0) return [];
  const title = deckTextsOf(lang).keyMessages;
  const texts = {
    title,
    line: '',
    lead: filter,
    caption: [[dateText, layer, release].filter((text) => text !== '').join(' · ')],
  };
  const content: SlideContent = {
    columns: [
      {
        share: 1,
        parts: keyMessages.map(({ name, finding }) => ({
          kind: 'text',
          lines: [[{ text: finding, isStrong: true }], [{ text: name, color: 'muted' }]],
        })),
      },
    ],
  };
  const { pages, frames } = layoutPages(content, texts, { lang, name: title, finding: title });
  const notes = plainNotes([title, ...keyMessages.map(({ finding }) => finding)]);
  return pages.map((shapes, page) => ({
    layout: 'figure',
    shapes: [...(frames[page] ?? []), ...shapes],
    notes,
  }));
}
