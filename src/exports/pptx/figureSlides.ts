import type { PreparedFigure } from '@/exports/preparedFigure';
import type { SlideContent } from '@/figures/slideContent';
import type { FigureModel } from '@/figures/figureModel';
import { watermarkOf } from '@/figures/origin';
import { slideOfModel } from '@/parts/slideOfBody';
import type { SlideDrawing } from './drawing';
import { markMadeUp } from './madeUp';
import { layoutPages } from './layoutPages';
import { figureNotes } from './notesText';
import { captionTexts } from './slideFrame';
import { tableContent } from './tableContent';

/** A figure as native slides: one, or more when its rows do not fit on one. */
export function figureSlides(figure: PreparedFigure, line: string): readonly SlideDrawing[] {
  const { model } = figure;
  // The finding already says that nothing is left.
  if (model.state === 'empty') return contentSlides(figure, line, { columns: [] });
  return contentSlides(
    figure,
    line,
    slideOfModel(model) ?? figure.slide() ?? tableContent(model.table),
  );
}

/** A figure that could not be made, in words. */
export function wordSlides(
  figure: PreparedFigure,
  line: string,
  words: string,
): readonly SlideDrawing[] {
  const content: SlideContent = {
    columns: [{ share: 1, parts: [{ kind: 'text', lines: [[{ text: words, color: 'muted' }]] }] }],
  };
  return contentSlides(figure, line, content);
}

function contentSlides(
  { model, data }: PreparedFigure,
  line: string,
  content: SlideContent,
): readonly SlideDrawing[] {
  const { lang, name, finding } = model;
  const texts = { title: finding, line, lead: leadOf(model), caption: captionTexts(model.caption) };
  const madeUp = watermarkOf(model);
  const { body, pages, frames } = layoutPages(content, texts, { lang, name, finding });
  return pages.map((shapes, page) => {
    return {
      layout: 'figure',
      shapes: [
        ...(frames[page] ?? []),
        ...(madeUp === undefined ? shapes : markMadeUp(shapes, { text: madeUp, lang }, body)),
      ],
      notes: figureNotes(model, data, line),
    };
  });
}

function leadOf({ name, caption }: FigureModel): string {
  return [name, caption.filter, caption.boundary, caption.unit]
    .filter((text) => text !== '')
    .join(' · ');
}
