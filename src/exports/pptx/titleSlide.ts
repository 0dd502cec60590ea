import { lightPalette as palette } from '@/figures/palette';
import type { DeckFacts } from './deck';
import { type Shape, slideWidthPt, type SlideDrawing } from './drawing';
import { countLines, firstFitting, lineHeightEm, smallestPt } from './fitText';
import { plainNotes } from './notesText';

const marginPt = 72;
const widthPt = slideWidthPt - 2 * marginPt;
const titleSizes = [44, 40, 36, 32, 28, 24] as const;
const factSizes = [18, 16, 14, 12, smallestPt] as const;

/** The first slide: title, date, the filter in names, layer and release. */
export function titleSlide(facts: DeckFacts): SlideDrawing {
  const { title, filter, dateText, layer, release } = facts;
  const titlePt = firstFitting(titleSizes, (size) => countLines(title, widthPt, size, true) <= 2);
  const titleHeightPt = countLines(title, widthPt, titlePt, true) * titlePt * lineHeightEm;
  const lines = [dateText, filter, [layer, release].filter((text) => text !== '').join(' · ')];
  const shown = lines.filter((text) => text !== '');
  const titleTopPt = 250 - titleHeightPt;
  const heightPt = 220;
  const heightAt = (size: number): number =>
    shown.reduce(
      (sum, text) => sum + (countLines(text, widthPt, size) + 0.4) * size * lineHeightEm,
      0,
    );
  const sizePt = firstFitting(factSizes, (size) => heightAt(size) <= heightPt);
  const shapes: Shape[] = [
    {
      kind: 'text',
      name: 'title',
      placeholder: 'centerTitle',
      box: { xPt: marginPt, yPt: titleTopPt, widthPt, heightPt: titleHeightPt },
      frame: {
        anchor: 'bottom',
        insetPt: 0,
        paragraphs: [
          { runs: [{ text: title, isBold: true, color: palette.ink }], sizePt: titlePt },
        ],
      },
    },
    {
      kind: 'text',
      name: 'facts',
      placeholder: 'subtitle',
      box: { xPt: marginPt, yPt: 270, widthPt, heightPt },
      frame: {
        anchor: 'top',
        insetPt: 0,
        paragraphs: shown.map((text) => ({
          runs: [{ text, color: palette.muted }],
          sizePt,
          spaceBeforePt: sizePt * 0.4,
        })),
      },
    },
  ];
  return { layout: 'title', shapes, notes: plainNotes([title, ...lines]) };
}
