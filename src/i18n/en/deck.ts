import type { deckVi } from '@/i18n/vi/deck';
import { en } from './messages';

export const deckEn: typeof deckVi = {
  ...en.deck,
  keyMessages: 'Key messages',
  sources: 'Sources',
  sourcesTitle: (count) => `Sources of the figures (${count})`,
  sourcesOfFigure: 'Sources of this figure',
  continued: (title, page) => `${title} (continued, page ${page})`,
  failed: (message) => `This figure could not be made: ${message}.`,
  alt: {
    bars: (name, finding) => `Bar chart “${name}”. ${finding}`,
    scatter: (name, finding) => `Chart of points over time “${name}”. ${finding}`,
    table: (name, finding, rows, columns) =>
      `Table “${name}”, ${rows} rows, ${columns} columns. ${finding}`,
    tiles: (name, finding) => `Tile map “${name}”. ${finding}`,
    picture: (name, finding) => `Picture of the figure “${name}”. ${finding}`,
    legend: (labels) => `Legend: ${labels.join(', ')}.`,
  },
  layout: { title: 'First slide', figure: 'Figure' },
  prompt: {
    title: 'Finding',
    subtitle: 'Scope and date',
    lead: 'Name, scope, unit',
    caption: 'Sources, dates, release',
    number: 'Slide number',
  },
};
