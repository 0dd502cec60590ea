import { lightPalette as palette } from '@/figures/palette';
import type { SlideRun, TextPart } from '@/figures/slideContent';
import type { Paragraph, Run } from './drawing';
import { paragraphsHeight } from './fitText';
import type { PartPlacer } from './partTypes';

const keyPt = 11;

/** Paragraphs in a text box of their own. */
export const textPlacer: PartPlacer<TextPart> = {
  largestPt: 16,
  isFlexible: false,
  neededPt: (part, widthPt, fontPt) => paragraphsHeight(paragraphsOf(part, fontPt), widthPt) + 2,
  place: (part, box, fontPt, { name }) => [
    {
      kind: 'text',
      name,
      box,
      frame: { anchor: 'top', insetPt: 0, paragraphs: paragraphsOf(part, fontPt) },
    },
  ],
};

function paragraphsOf({ lines, isKey }: TextPart, fontPt: number): readonly Paragraph[] {
  const sizePt = isKey === true ? Math.min(fontPt, keyPt) : fontPt;
  return lines.map((runs) => ({
    sizePt,
    spaceBeforePt: sizePt * 0.4,
    runs: runs.map((run) => runOf(run)),
  }));
}

/** A run of the figure as a run of the slide. */
export function runOf({ text, href, isStrong = false, color = 'ink' }: SlideRun): Run {
  return { text, href, isBold: isStrong, color: palette[color] };
}
