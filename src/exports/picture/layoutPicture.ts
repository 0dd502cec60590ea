import type { ChartBox } from '@/figures/figureSpec';
import type { Box, LegendMark, TextLine } from './placeText';
import type { PictureFormat } from './pictureFormats';
import { densities, type FrameInput, marginOf, placeFrame } from './placeFrame';

/** Where everything in a picture stands, in output px. */
export interface PictureLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lines: readonly TextLine[];
  readonly marks: readonly LegendMark[];
  readonly chart: Box & ChartBox;
}

interface LayoutInput extends FrameInput, RoomInput {
  readonly format: PictureFormat;
}

/** What decides on a chart's size in its room. */
export interface RoomInput {
  readonly format: Pick<PictureFormat, 'smallestPx'>;
  /** Height that the chart would like at a width and label size, in px: a hint. */
  readonly chartHeightPx: (widthPx: number, fontPx: number) => number;
  /** Height that the chart turned out to need when it was drawn, in px. */
  readonly neededPx?: number;
}

const chartFonts = [1.4, 1.2, 1] as const;
/** How much higher than its wish a chart may become to fill its room. */
const maxStretch = 1.4;
/** A chart with less than this many lines of its labels cannot be read. */
const leastChartLines = 6;

/**
 * Lays out title (the finding), caption, legend, chart and footer. Text is wrapped and never cut;
 * it shrinks to the smallest size before the chart gets less room than it would like. Undefined
 * when even the smallest text leaves no room for a chart.
 */
export function layoutPicture(input: LayoutInput): PictureLayout | undefined {
  const { format, chartHeightPx, neededPx = 0 } = input;
  const { smallestPx, widthPx, heightPx } = format;
  const marginPx = marginOf(format);
  const innerPx = widthPx - 2 * marginPx;
  const wishPx = chartHeightPx(innerPx, smallestPx);
  const frames = densities.map((density) => ({ density, ...placeFrame(input, density) }));
  const roomiest = frames.find(
    ({ density, room }) =>
      room.heightPx >= Math.max(neededPx, Math.min(wishPx, density.enough * heightPx)),
  );
  const frame = roomiest ?? frames[frames.length - 1];
  if (frame === undefined || frame.room.heightPx < leastChartLines * smallestPx) return undefined;
  const chart = chartIn(frame.room, input);
  return { widthPx, heightPx, lines: frame.lines, marks: frame.marks, chart };
}

/**
 * The chart's box. A chart that grows with its labels gets larger labels where there is room and,
 * when it is still low, stands in the middle; one that only grows with its box gets all the room.
 */
export function chartIn(
  room: Box,
  { format, chartHeightPx, neededPx }: RoomInput,
): PictureLayout['chart'] {
  const { smallestPx } = format;
  const wishAt = (fontPx: number): number => chartHeightPx(room.widthPx, fontPx);
  const growsWithLabels = wishAt(smallestPx * 2) > wishAt(smallestPx) * 1.5;
  if (!growsWithLabels) return { ...room, fontPx: smallestPx };
  const factor = chartFonts.find((font) => wishAt(smallestPx * font) <= room.heightPx);
  const fontPx = smallestPx * (neededPx === undefined ? (factor ?? 1) : 1);
  const wishPx = Math.max(wishAt(fontPx) * maxStretch, neededPx ?? 0);
  const heightPx = Math.floor(Math.min(room.heightPx, wishPx));
  const yPx = room.yPx + Math.floor((room.heightPx - heightPx) / 2);
  return { ...room, yPx, heightPx, fontPx };
}
