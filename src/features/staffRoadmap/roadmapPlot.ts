import type { ChartBox } from '@/figures/figureSpec';
import type { Rect } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import type { RoadmapAxes, RoadmapTick } from './roadmapAxes';

/** The plot between the axes, and where days and percents stand in it. */
export interface RoadmapPlot {
  readonly area: Rect;
  /** Height of the years below the plot. */
  readonly yearsPx: number;
  /** Years with room for their text. */
  readonly yearTicks: readonly RoadmapTick[];
  readonly xOf: (day: number) => number;
  readonly yOf: (percent: number) => number;
}

/** Places the plot in the box, above `belowPx` that stay free. */
export function placePlot(
  { days, percents, percentTicks, yearTicks }: RoadmapAxes,
  { widthPx, heightPx, fontPx }: ChartBox,
  belowPx: number,
): RoadmapPlot {
  const measure = measureTextAt(fontPx, 400);
  const halfYear = Math.max(0, ...yearTicks.map(({ text }) => measure(text))) / 2;
  const ticksPx = Math.max(0, ...percentTicks.map(({ text }) => measure(text)));
  const left = Math.ceil(Math.max(ticksPx + 10, halfYear));
  const yearsPx = Math.ceil(fontPx * 2.2);
  const top = Math.ceil(fontPx * 0.7);
  const area: Rect = {
    xPx: left,
    yPx: top,
    // Half a year's text would be cut at the very edge.
    widthPx: widthPx - left - Math.ceil(fontPx * 0.5),
    heightPx: Math.max(fontPx * 4, heightPx - top - yearsPx - belowPx),
  };
  const [firstDay, lastDay] = days;
  const [bottom, highest] = percents;
  const pxPerYear = (area.widthPx / (lastDay - firstDay)) * 365.25;
  const step = Math.max(1, Math.ceil((halfYear * 2 + fontPx * 0.3) / pxPerYear - 0.25));
  return {
    area,
    yearsPx,
    yearTicks: yearTicks.filter((_, index) => index % step === 0),
    xOf: (day) => area.xPx + ((day - firstDay) / (lastDay - firstDay)) * area.widthPx,
    yOf: (percent) => area.yPx + ((highest - percent) / (highest - bottom)) * area.heightPx,
  };
}
