import type { PreparedFigure } from '@/exports/preparedFigure';
import { lightPalette as palette } from '@/figures/palette';
import { deckTextsOf } from '@/i18n/deck';
import { type Box, type Shape, slideHeightPt, slideWidthPt, type SlideDrawing } from './drawing';
import { countLines, lineHeightEm } from './fitText';
import { figureNotes } from './notesText';

const linePt = 16;
const marginPt = 36;

/**
 * A figure's picture over the whole slide; it has title, caption and legend in itself. The title
 * stands above the edge, for outlines and screen readers. A line of one's own makes it smaller.
 */
export async function pictureSlide(figure: PreparedFigure, line: string): Promise<SlideDrawing> {
  const { model, data } = figure;
  const png = new Uint8Array(await (await figure.drawPng('png-16x9')).arrayBuffer());
  const widthPt = slideWidthPt - 2 * marginPt;
  const headPt =
    line === '' ? 0 : countLines(line, widthPt, linePt, true) * linePt * lineHeightEm + 16;
  const heightPt = slideHeightPt - headPt;
  const pictureWidthPt = (heightPt * slideWidthPt) / slideHeightPt;
  const box: Box = {
    xPt: (slideWidthPt - pictureWidthPt) / 2,
    yPt: headPt,
    widthPt: pictureWidthPt,
    heightPt,
  };
  const shapes: Shape[] = [
    {
      kind: 'text',
      name: 'title',
      placeholder: 'title',
      box: { xPt: marginPt, yPt: -60, widthPt, heightPt: 40 },
      frame: {
        anchor: 'top',
        insetPt: 0,
        paragraphs: [{ runs: [{ text: model.finding, color: palette.ink }], sizePt: 14 }],
      },
    },
    {
      kind: 'picture',
      name: model.name,
      alt: deckTextsOf(model.lang).alt.picture(model.name, model.finding),
      box,
      png,
    },
  ];
  if (line !== '') {
    shapes.push({
      kind: 'text',
      name: 'line',
      box: { xPt: marginPt, yPt: 8, widthPt, heightPt: headPt - 8 },
      frame: {
        anchor: 'middle',
        insetPt: 0,
        paragraphs: [
          { runs: [{ text: line, isBold: true, color: palette.accent }], sizePt: linePt },
        ],
      },
    });
  }
  return { layout: 'figure', shapes, notes: figureNotes(model, data, line) };
}
