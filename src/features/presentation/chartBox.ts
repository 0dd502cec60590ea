import { chartIn } from '@/exports/picture/layoutPicture';
import type { ChartBox } from '@/figures/figureSpec';
import type { Room } from './useRoom';

interface ChartBoxInput {
  readonly room: Room;
  /** Size of the smallest text, in px. */
  readonly fontPx: number;
  /** Height that the chart would like at a width and label size, in px. */
  readonly chartHeightPx: (widthPx: number, fontPx: number) => number;
  /** Height that the chart turned out to need when it was drawn, in px. */
  readonly neededPx: number | undefined;
  /** The same with the smallest labels: the box is at least as high. */
  readonly heightPx: number | undefined;
}

/** A chart that is wished higher than this many times its room is not squeezed in: it scrolls. */
const maxSqueeze = 1.6;
/** Share of the screen that a chart gets at least, where words would leave it less. */
const leastShare = 0.55;

/** The chart's box on a slide: as in a picture of the same size, but higher where it must be. */
export function chartBoxOf(input: ChartBoxInput): ChartBox {
  const { room, fontPx, chartHeightPx, neededPx } = input;
  const { widthPx } = room.chart;
  const wishPx = chartHeightPx(widthPx, fontPx);
  const growsWithLabels = chartHeightPx(widthPx, fontPx * 2) > wishPx * 1.5;
  const leastPx = growsWithLabels
    ? wishPx / maxSqueeze
    : Math.min(wishPx, room.screen.heightPx * leastShare);
  const isTooLow = room.chart.heightPx < leastPx;
  const heightPx = isTooLow ? Math.ceil(growsWithLabels ? wishPx : leastPx) : room.chart.heightPx;
  const placed = chartIn(
    { xPx: 0, yPx: 0, widthPx, heightPx },
    { format: { smallestPx: fontPx }, chartHeightPx, ...(neededPx !== undefined && { neededPx }) },
  );
  return {
    widthPx,
    heightPx: Math.max(placed.heightPx, input.heightPx ?? 0),
    fontPx: placed.fontPx,
    isFixed: true,
  };
}
