import type { ChartBox } from '@/figures/figureSpec';
import type { Point, Rect, Segment } from '@/lib/geometry';
import { grown, squareAround } from '@/lib/geometry';
import { type PlacedLabel, placeLabels } from '@/lib/placeLabels';
import { spreadPoints } from '@/lib/spreadPoints';
import { measureTextAt } from '@/lib/textMeasure';
import type { RoadmapMarks, RoadmapPoint } from './modelStaffRoadmap';
import { findPathLabel, type PathLabel } from './pathLabel';
import { type PlacedKey, placeKey } from './roadmapKey';
import { placePlot, type RoadmapPlot } from './roadmapPlot';

/** A mark where it is drawn, with its label. */
export interface PlacedPoint {
  readonly point: RoadmapPoint;
  readonly at: Point;
  /** The lower end of a range, whose upper end is `at`, in px from the top. */
  readonly lowPx: number | undefined;
  /** Undefined: an earlier point of a joined series, or no room is left. */
  readonly label: (PlacedLabel & { readonly text: string }) | undefined;
}

export interface RoadmapLayout {
  readonly plot: RoadmapPlot;
  /** Side of a mark. */
  readonly markPx: number;
  readonly points: readonly PlacedPoint[];
  readonly joins: readonly Segment[];
  readonly path: readonly Segment[];
  readonly pathLabel: PathLabel;
  /** Below the plot, where labels are only numbers. */
  readonly key: PlacedKey | undefined;
}

/** Narrower than this many label heights, marks carry numbers and their names stand below. */
const leastDirectEm = 50;
/** More labels than this never fit beside their marks. */
const mostDirect = 40;

/** Height that reads well: the plot's, and the key's where there is one. */
export function roadmapHeight(marks: RoadmapMarks, widthPx: number, fontPx: number): number {
  const plotPx = Math.min(36 * fontPx, Math.max(28 * fontPx, widthPx * 0.42));
  return (
    plotPx + (needsKey(marks, widthPx, fontPx) ? placeKeyIn(marks, widthPx, fontPx).heightPx : 0)
  );
}

/**
 * Places everything in the box: names with values beside the marks, else names alone, else numbers
 * with a key below. Marks in one place are moved apart sideways. The same input, the same places.
 */
export function layoutRoadmap(marks: RoadmapMarks, box: ChartBox): RoadmapLayout {
  if (!needsKey(marks, box.widthPx, box.fontPx)) {
    const base = layoutMarks(marks, box, undefined);
    const texts = [
      ({ name, valueText }: RoadmapPoint) => `${name} ${valueText}`,
      ({ name }: RoadmapPoint) => name,
    ];
    for (const textOf of texts) {
      const points = labelPoints(base, box, textOf);
      if (points !== undefined) return { ...base, points };
    }
  }
  const key = placeKeyIn(marks, box.widthPx, box.fontPx);
  const base = layoutMarks(marks, box, key);
  const numbers = new Map(key.entries.map(({ point, number }) => [point.id, number]));
  const points = labelPoints(base, box, ({ id }) => numbers.get(id) ?? '');
  return points === undefined ? base : { ...base, points };
}

function needsKey(marks: RoadmapMarks, widthPx: number, fontPx: number): boolean {
  return widthPx < leastDirectEm * fontPx || labelled(marks).length > mostDirect;
}

function labelled(marks: RoadmapMarks): readonly RoadmapPoint[] {
  return marks.points.filter(({ isLastOfSeries }) => isLastOfSeries);
}

function placeKeyIn(marks: RoadmapMarks, widthPx: number, fontPx: number): PlacedKey {
  return placeKey(labelled(marks), widthPx, fontPx);
}

/** Plot, marks and path, without labels. */
function layoutMarks(
  marks: RoadmapMarks,
  box: ChartBox,
  key: PlacedKey | undefined,
): RoadmapLayout {
  const plot = placePlot(marks.axes, box, key?.heightPx ?? 0);
  const markPx = box.fontPx * 0.95;
  const spread = spreadPoints(
    marks.points.map(({ day, percent }) => ({ xPx: plot.xOf(day), yPx: plot.yOf(percent) })),
    markPx,
  );
  const points = marks.points.map((point, index): PlacedPoint => {
    const at = spread[index] ?? { xPx: plot.xOf(point.day), yPx: plot.yOf(point.percent) };
    const lowPx = point.range && plot.yOf(point.range.min);
    return { point, at, lowPx, label: undefined };
  });
  const corners = marks.path.map(({ day, percent }) => ({
    xPx: plot.xOf(day),
    yPx: plot.yOf(percent),
  }));
  const last = corners[corners.length - 1];
  const right = plot.area.xPx + plot.area.widthPx;
  const path = segmentsOf(last === undefined ? [] : [...corners, { ...last, xPx: right }]);
  // Marks keep room for their labels.
  const taken = points.map(({ at }) => grown(squareAround(at, markPx), box.fontPx * 0.6));
  return {
    plot,
    markPx,
    points,
    joins: joinsOf(points),
    path,
    pathLabel: findPathLabel(marks.pathLabel, plot.area, path, taken, box.fontPx),
    key,
  };
}

function joinsOf(points: readonly PlacedPoint[]): readonly Segment[] {
  const series = new Map<string, Point[]>();
  for (const { point, at } of points) {
    series.set(point.series, [...(series.get(point.series) ?? []), at]);
  }
  return [...series.values()].flatMap(segmentsOf);
}

function segmentsOf(points: readonly Point[]): Segment[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from === undefined ? [] : [{ from, to }];
  });
}

/** The points with their labels; undefined when a label finds no place. */
function labelPoints(
  { points, plot, markPx, path, pathLabel, joins }: RoadmapLayout,
  { fontPx, widthPx }: ChartBox,
  textOf: (point: RoadmapPoint) => string,
): readonly PlacedPoint[] | undefined {
  const measure = measureTextAt(fontPx, 600);
  const heightPx = fontPx * 1.25;
  const wanted = points.filter(({ point }) => point.isLastOfSeries && textOf(point) !== '');
  const bounds: Rect = { ...plot.area, widthPx: widthPx - plot.area.xPx };
  const labels = placeLabels(
    wanted.map(({ point, at }) => {
      return { anchor: at, widthPx: Math.ceil(measure(textOf(point))) + 2, heightPx };
    }),
    {
      bounds,
      markPx,
      marks: points.map(({ at }) => at),
      blocked: [pathLabel.box],
      lines: [...path, ...joins],
    },
  );
  if (labels === undefined) return undefined;
  const labelOf = new Map(wanted.map(({ point }, index) => [point.id, labels[index]]));
  return points.map((placed) => {
    const label = labelOf.get(placed.point.id);
    return label === undefined
      ? placed
      : { ...placed, label: { ...label, text: textOf(placed.point) } };
  });
}
