import { type PlacedLabel, placeLabels } from '@/lib/placeLabels';
import { distance, type Point, type Rect } from '@/lib/geometry';
import type { ScatterPart, ScatterPoint } from '@/figures/slideContent';
import { measureArial } from './arialWidth';
import type { ChartShare } from './chartXml';
import { smallestPt } from './fitText';
import { legendShare } from './legendLines';

export interface PlacedPointLabel {
  readonly text: string;
  /** From where a label to the right of its mark would stand, as shares of the chart. */
  readonly shiftX: number;
  readonly shiftY: number;
  /** Too far from its mark to be read without a line. */
  readonly isAway: boolean;
}

export interface ScatterLayout {
  readonly plot: ChartShare;
  readonly legend: ChartShare;
  readonly fontPt: number;
  readonly labels: ReadonlyMap<ScatterPoint, PlacedPointLabel>;
}

const markPt = 9;
/** What PowerPoint leaves between a mark and a label to its right. */
const gapPt = 3;

/** Plot and labels in a chart of this size; labels that find no place are left out, the last first. */
export function layoutScatter(
  part: ScatterPart,
  widthPt: number,
  heightPt: number,
  legendPt: number,
): ScatterLayout {
  const inner: Rect = {
    xPx: 44,
    yPx: 8,
    widthPx: widthPt - 44 - 12,
    heightPx: heightPt - 8 - 24 - legendPt,
  };
  const plot: ChartShare = {
    x: inner.xPx / widthPt,
    y: inner.yPx / heightPt,
    width: inner.widthPx / widthPt,
    height: inner.heightPx / heightPt,
  };
  const legend = legendShare(legendPt, heightPt);
  const at = ({ day, value }: { readonly day: number; readonly value: number }): Point => ({
    xPx: inner.xPx + shareOf(day, part.days) * inner.widthPx,
    yPx: inner.yPx + (1 - shareOf(value, part.values)) * inner.heightPx,
  });
  const points = part.series.flatMap((series) => series.points);
  const wanted = points.filter(({ label }) => label !== '');
  const marks = points.map(at);
  const fits = (some: readonly ScatterPoint[]): readonly PlacedLabel[] | undefined =>
    place(part, some, marks, inner, at, smallestPt);
  let labelled = wanted;
  let placed = fits(labelled);
  while (placed === undefined && labelled.length > 0) {
    labelled = labelled.slice(0, -1);
    placed = fits(labelled);
  }
  const labels = labelled.flatMap((point, index): [ScatterPoint, PlacedPointLabel][] => {
    const label = placed?.[index];
    if (label === undefined) return [];
    const anchor = at(point);
    const usualX = anchor.xPx + markPt / 2 + gapPt;
    const usualY = anchor.yPx - label.box.heightPx / 2;
    const shiftX = (label.box.xPx - usualX) / widthPt;
    const shiftY = (label.box.yPx - usualY) / heightPt;
    const isAway = label.leader !== undefined;
    return [[point, { text: point.label, shiftX, shiftY, isAway }]];
  });
  return { plot, legend, fontPt: smallestPt, labels: new Map(labels) };
}

function place(
  { path, joins }: ScatterPart,
  wanted: readonly ScatterPoint[],
  marks: readonly Point[],
  bounds: Rect,
  at: (point: { readonly day: number; readonly value: number }) => Point,
  fontPt: number,
): readonly PlacedLabel[] | undefined {
  const measure = measureArial(fontPt, false);
  const lines = [path.points, ...joins].flatMap((points) =>
    points.slice(1).flatMap((to, index) => {
      const from = points[index];
      return from === undefined ? [] : [{ from: at(from), to: at(to) }];
    }),
  );
  const clusters = clustersOf(marks);
  const requests = wanted.map((point) => ({
    anchor: nearestOf(clusters, at(point)),
    widthPx: measure(point.label) + 4,
    heightPx: fontPt * 1.25,
  }));
  return placeLabels(requests, { bounds, markPx: markPt, marks: clusters, blocked: [], lines });
}

/**
 * Marks that lie on one another as one: a chart to edit cannot move them apart, and their labels
 * must not be shut in by each other's marks.
 */
function clustersOf(marks: readonly Point[]): readonly Point[] {
  const clusters: Point[][] = [];
  for (const mark of marks) {
    const near = clusters.find((cluster) =>
      cluster.some((other) => distance(mark, other) < markPt * 0.8),
    );
    if (near === undefined) clusters.push([mark]);
    else near.push(mark);
  }
  return clusters.map((cluster) => ({
    xPx: mean(cluster.map(({ xPx }) => xPx)),
    yPx: mean(cluster.map(({ yPx }) => yPx)),
  }));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function nearestOf(points: readonly Point[], to: Point): Point {
  return points.reduce((best, one) => (distance(one, to) < distance(best, to) ? one : best), {
    xPx: Number.POSITIVE_INFINITY,
    yPx: Number.POSITIVE_INFINITY,
  });
}

function shareOf(value: number, [from, to]: readonly [number, number]): number {
  return (value - from) / (to - from);
}
