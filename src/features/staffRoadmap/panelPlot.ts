import type { Point, Rect, Segment } from '@/lib/geometry';
import type { TilesMarks } from './roadmapMarks';
import type { SeriesPoint } from './roadmapSeries';

/** Where years and percents stand in a panel. */
export interface PanelPlot {
  readonly area: Rect;
  readonly xOf: (day: number) => number;
  readonly yOf: (percent: number) => number;
}

/** The plot of a panel; all panels of a size have the same scales. */
export function panelPlot({ axes }: Pick<TilesMarks, 'axes'>, area: Rect): PanelPlot {
  const firstDay = axes.yearTicks[0]?.at ?? axes.days[0];
  const lastDay = axes.yearTicks[axes.yearTicks.length - 1]?.at ?? axes.days[1];
  const [bottom, top] = axes.percents;
  return {
    area,
    xOf: (day) => area.xPx + ((day - firstDay) / (lastDay - firstDay)) * area.widthPx,
    yOf: (percent) => area.yPx + ((top - percent) / (top - bottom)) * area.heightPx,
  };
}

/** The assumed path through a panel, flat after the due year. */
export function pathPoints({ axes, path }: Pick<TilesMarks, 'axes' | 'path'>, plot: PanelPlot) {
  const last = path[path.length - 1];
  const lastDay = axes.yearTicks[axes.yearTicks.length - 1]?.at ?? axes.days[1];
  const corners = last === undefined ? path : [...path, { ...last, day: lastDay }];
  return corners.map(({ day, percent }): Point => {
    return { xPx: plot.xOf(day), yPx: plot.yOf(percent) };
  });
}

/** Where a number stands. */
export function placePoint({ day, percent }: SeriesPoint, plot: PanelPlot): Point {
  return { xPx: plot.xOf(day), yPx: plot.yOf(percent) };
}

/** The pieces of a line. */
export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : [{ from, to }];
  });
}
