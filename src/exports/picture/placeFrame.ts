import { originParts } from '@/figures/caption';
import type { FigureModel } from '@/figures/figureModel';
import {
  type Block,
  type Box,
  type LegendMark,
  type MeasureAt,
  placeLegend,
  placeParagraph,
  type TextLine,
} from './placeText';
import type { PictureFormat } from './pictureFormats';

/** What stands around the chart. */
export interface FrameInput {
  readonly model: Pick<FigureModel, 'name' | 'finding' | 'caption' | 'legend'>;
  readonly format: PictureFormat;
  /** True when the chart draws the legend itself. */
  readonly hasOwnLegend: boolean;
  readonly measureAt: MeasureAt;
}

/** Everything but the chart, and the room that it leaves, in output px. */
export interface PictureFrame {
  readonly lines: readonly TextLine[];
  readonly marks: readonly LegendMark[];
  readonly room: Box;
}

/**
 * Sizes of title and text in multiples of the format's smallest text, roomy first; a density is
 * kept when the chart gets its wish or at least `enough` of the picture's height. Text shrinks
 * before the title does.
 */
export const densities = [
  { title: 2, text: 1.2, enough: 0.75 },
  { title: 2, text: 1, enough: 0.68 },
  { title: 1.6, text: 1, enough: 0.6 },
  { title: 1.3, text: 1, enough: 0.5 },
  { title: 1, text: 1, enough: 0 },
] as const;
export type Density = (typeof densities)[number];

const maxTitleLines = 3;
/**
 * Places title (the finding), caption and legend from the top and coverage, notes and origin from
 * the bottom. The room between may be negative when the text is too long for its size.
 */
export function placeFrame(
  { model, format, hasOwnLegend, measureAt }: FrameInput,
  density: Density,
): PictureFrame {
  const { caption } = model;
  const marginPx = marginOf(format);
  const gapPx = Math.round(format.smallestPx * 0.8);
  const widthPx = format.widthPx - 2 * marginPx;
  const textPx = format.smallestPx * density.text;
  const muted = { sizePx: textPx, weight: 400, color: 'muted' } as const;
  const ink = { ...muted, color: 'ink' } as const;
  const at = (yPx: number) => ({ xPx: marginPx, yPx, widthPx });

  const title = titleOf(model.finding, density, format, measureAt);
  const aboutPx = marginPx + title.heightPx + Math.round(gapPx / 2);
  const aboutText = [model.name, caption.filter, caption.boundary, caption.unit]
    .filter(isText)
    .join(' · ');
  const about = placeParagraph(aboutText, muted, at(aboutPx), measureAt);
  const legendPx = aboutPx + about.heightPx + gapPx;
  const legend = placeLegend(hasOwnLegend ? [] : model.legend, ink, at(legendPx), measureAt);
  const topPx = legendPx + legend.heightPx + (legend.heightPx > 0 ? gapPx : 0);

  const coverageText = [caption.coverage, ...caption.notes].filter(isText).join(' ');
  const originText = originParts(caption).join(' · ');
  const footer = (yPx: number): readonly Block[] => {
    const coverage = placeParagraph(coverageText, ink, at(yPx), measureAt);
    const originPx = yPx + coverage.heightPx;
    return [coverage, placeParagraph(originText, muted, at(originPx), measureAt)];
  };
  const footerHeightPx = footer(0).reduce((sum, block) => sum + block.heightPx, 0);
  const footerPx = format.heightPx - marginPx - footerHeightPx;
  const blocks = [title, about, legend, ...footer(footerPx)];
  return {
    lines: blocks.flatMap((block) => block.lines),
    marks: legend.marks,
    room: { ...at(topPx), heightPx: footerPx - gapPx - topPx },
  };
}

function titleOf(
  text: string,
  density: Density,
  format: PictureFormat,
  measureAt: MeasureAt,
): Block {
  const marginPx = marginOf(format);
  const box = { xPx: marginPx, yPx: marginPx, widthPx: format.widthPx - 2 * marginPx };
  const blocks = densities
    .filter(({ title }) => title <= density.title)
    .map(({ title }) => {
      const style = { sizePx: format.smallestPx * title, weight: 600, color: 'ink' } as const;
      return placeBalanced(text, style, box, measureAt);
    });
  const fitting = blocks.find(({ lines }) => lines.length <= maxTitleLines);
  return fitting ?? blocks[blocks.length - 1] ?? { lines: [], marks: [], heightPx: 0 };
}

/** Lines of about the same length: as narrow as the number of lines allows. */
function placeBalanced(...[text, style, box, measureAt]: Parameters<typeof placeParagraph>): Block {
  const widest = placeParagraph(text, style, box, measureAt);
  const narrower = balanceSteps.map((share) =>
    placeParagraph(text, style, { ...box, widthPx: box.widthPx * share }, measureAt),
  );
  return narrower.find(({ lines }) => lines.length === widest.lines.length) ?? widest;
}

/** Shares of the full width, narrowest first. */
const balanceSteps = [0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] as const;

/** The margin on all four sides, in px. */
export function marginOf(format: PictureFormat): number {
  return Math.round(format.smallestPx * 2.2);
}

function isText(part: string): boolean {
  return part !== '';
}
