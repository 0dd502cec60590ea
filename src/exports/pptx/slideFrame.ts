import { originParts } from '@/figures/caption';
import type { FigureCaption } from '@/figures/figureModel';
import { lightPalette as palette } from '@/figures/palette';
import { type Box, type Shape, slideHeightPt, slideWidthPt, type TextShape } from './drawing';
import { countLines, firstFitting, lineHeightEm, smallestPt } from './fitText';

const marginPt = 36;
const widthPt = slideWidthPt - 2 * marginPt;
const topPt = 22;
const bottomPt = slideHeightPt - 16;
const numberWidthPt = 40;
const gapPt = 6;

const titleSizes = [26, 24, 22, 20, 18, 16, 14] as const;
const leadSizes = [12, smallestPt] as const;

export interface FrameTexts {
  readonly title: string;
  /** The longest title of a figure's slides, for which room is kept on all of them. */
  readonly longestTitle?: string;
  /** The user's own line; "" for none. */
  readonly line: string;
  readonly lead: string;
  readonly caption: readonly string[];
}

interface Frame {
  readonly shapes: readonly Shape[];
  readonly body: Box;
}

/** Title, own line and lead above, caption and number below, and the body between them. */
export function layoutFrame({
  title,
  longestTitle = title,
  line,
  lead,
  caption,
}: FrameTexts): Frame {
  let yPt = topPt;
  const place = (heightPt: number, gapBelowPt: number): Box => {
    const box = { xPt: marginPt, yPt, widthPt, heightPt };
    yPt += heightPt + gapBelowPt;
    return box;
  };
  const titlePt = titleSize(longestTitle);
  const titleHeightPt = countLines(longestTitle, widthPt, titlePt, true) * titlePt * lineHeightEm;
  const shapes: Shape[] = [
    text('title', 'title', [title], titlePt, place(titleHeightPt, gapPt), {
      color: palette.ink,
      isBold: true,
    }),
  ];
  if (line !== '') {
    const heightPt = countLines(line, widthPt, 14, true) * 14 * lineHeightEm;
    const box = place(heightPt, gapPt);
    shapes.push(text(undefined, 'line', [line], 14, box, { color: palette.accent, isBold: true }));
  }
  if (lead !== '') {
    const leadPt = firstFitting(leadSizes, (size) => countLines(lead, widthPt, size) <= 2);
    const heightPt = countLines(lead, widthPt, leadPt) * leadPt * lineHeightEm;
    const box = place(heightPt, gapPt * 2);
    shapes.push(text('lead', 'lead', [lead], leadPt, box, { color: palette.muted }));
  }
  const footWidthPt = widthPt - numberWidthPt;
  const lines = caption.filter((one) => one !== '');
  const count = lines.reduce((total, one) => total + countLines(one, footWidthPt, smallestPt), 0);
  const footPt = Math.max(14, count * smallestPt * lineHeightEm);
  const foot: Box = {
    xPt: marginPt,
    yPt: bottomPt - footPt,
    widthPt: footWidthPt,
    heightPt: footPt,
  };
  if (lines.length > 0) {
    shapes.push(text('caption', 'caption', lines, smallestPt, foot, { color: palette.muted }));
  }
  const heightPt = Math.max(40, foot.yPt - gapPt * 1.5 - yPt);
  return { shapes: [...shapes, slideNumber()], body: { xPt: marginPt, yPt, widthPt, heightPt } };
}

/** One line if it can be large, else the largest size for two lines. */
function titleSize(title: string): number {
  const linesAt = (size: number): number => countLines(title, widthPt, size, true);
  const single = titleSizes.find((size) => size >= 22 && linesAt(size) === 1);
  return single ?? firstFitting(titleSizes, (size) => linesAt(size) <= 2);
}

/** Coverage and notes, then where the figures come from. */
export function captionTexts(caption: FigureCaption): readonly string[] {
  return [
    [caption.coverage, ...caption.notes].filter((part) => part !== '').join(' '),
    originParts(caption).join(' · '),
  ];
}

/** The number of the slide, which PowerPoint keeps right when slides move. */
function slideNumber(): TextShape {
  const box: Box = {
    xPt: slideWidthPt - marginPt - numberWidthPt,
    yPt: bottomPt - 14,
    widthPt: numberWidthPt,
    heightPt: 14,
  };
  return {
    kind: 'text',
    name: 'number',
    placeholder: 'number',
    box,
    frame: {
      anchor: 'bottom',
      insetPt: 0,
      paragraphs: [
        {
          runs: [{ text: '', isSlideNumber: true, color: palette.muted }],
          sizePt: smallestPt,
          align: 'right',
        },
      ],
    },
  };
}

function text(
  placeholder: TextShape['placeholder'],
  name: string,
  lines: readonly string[],
  sizePt: number,
  box: Box,
  run: { readonly color: string; readonly isBold?: boolean },
): TextShape {
  return {
    kind: 'text',
    name,
    ...(placeholder !== undefined && { placeholder }),
    box,
    frame: {
      anchor: 'top',
      insetPt: 0,
      paragraphs: lines.map((one) => ({ runs: [{ text: one, ...run }], sizePt })),
    },
  };
}
