import type { FigureModel } from '@/figures/figureModel';
import { layoutPicture } from '@/exports/picture/layoutPicture';
import { measureTextAt } from '@/lib/textMeasure';
import type { Viewport } from '@/ui/useViewport';

/** A screen held in the hand: its labels are those of the page. */
const handheldPx = { widthPx: 600, heightPx: 500 };

/**
 * Size of the smallest text on a screen, in px: 20 on 1920x1080, never under 14 from a notebook up,
 * 12 on a phone. Grows with the screen, since a projector shows it all at the same size.
 */
export function slideFontPx({ widthPx, heightPx }: Viewport): number {
  const isHandheld = widthPx < handheldPx.widthPx || heightPx < handheldPx.heightPx;
  const scaled = 20 * Math.min(heightPx / 1080, widthPx / 1366);
  return Math.round(Math.max(isHandheld ? 12 : 14, scaled));
}

/** Sizes of title and caption in multiples of the smallest text. */
export interface TextSizes {
  readonly title: number;
  readonly text: number;
}

const smallestSizes: TextSizes = { title: 1.3, text: 1 };

interface SizesInput {
  readonly model: FigureModel;
  readonly screen: Viewport;
  readonly fontPx: number;
  readonly hasOwnLegend: boolean;
  readonly chartHeightPx: (widthPx: number, fontPx: number) => number;
  /** Height that the chart turned out to need when it was drawn, in px. */
  readonly neededPx: number | undefined;
}

/** The sizes that a picture as large as the screen would have, so that the chart gets its room. */
export function chooseTextSizes({ screen, fontPx, neededPx, ...rest }: SizesInput): TextSizes {
  const layout = layoutPicture({
    ...rest,
    format: { ...screen, smallestPx: fontPx, pixelsPerInch: 96 },
    measureAt: measureTextAt,
    ...(neededPx !== undefined && { neededPx }),
  });
  const title = layout?.lines[0]?.sizePx;
  const text = layout?.lines[layout.lines.length - 1]?.sizePx;
  if (title === undefined || text === undefined) return smallestSizes;
  return { title: title / fontPx, text: text / fontPx };
}
