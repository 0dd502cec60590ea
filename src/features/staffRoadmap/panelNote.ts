import { entersRect, overlaps, type Rect, squareAround } from '@/lib/geometry';
import { measureTextAt } from '@/lib/textMeasure';
import { type PanelPlot, pathPoints, placePoint, segmentsOf } from './panelPlot';
import type { TilesMarks } from './roadmapMarks';
import type { SeriesPanel } from './seriesPanels';

/** A short text inside a panel's plot. */
export interface PlacedNote {
  readonly box: Rect;
  readonly text: string;
  /** No line and no mark runs through it. */
  readonly isFree: boolean;
  /** The line or a mark of the province lies under it, and must not be covered. */
  readonly isOnData: boolean;
}

/**
 * Where a panel's note stands in its plot: above the lines at the left, else below them at the
 * right, else wherever it meets the least of them. Undefined where there is nothing to say.
 */
export function noteIn(
  marks: TilesMarks,
  { note, runs, points }: SeriesPanel,
  plot: PanelPlot,
  fontPx: number,
): PlacedNote | undefined {
  if (note === '') return undefined;
  const { area } = plot;
  const size = { widthPx: measureTextAt(fontPx, 400)(note), heightPx: fontPx * 1.05 };
  const right = area.xPx + area.widthPx - size.widthPx;
  const bottom = area.yPx + area.heightPx - size.heightPx - fontPx * 0.1;
  const top = area.yPx - fontPx * 0.15;
  const start: Rect = { xPx: area.xPx, yPx: top, ...size };
  const others: readonly Rect[] = [
    { xPx: right, yPx: bottom, ...size },
    { xPx: right, yPx: top, ...size },
  ];
  const own = runs.flatMap((run) => segmentsOf(run.map((point) => placePoint(point, plot))));
  const path = segmentsOf(pathPoints(marks, plot));
  const dots = points.map((point) => squareAround(placePoint(point, plot), fontPx * 0.5));
  const ownIn = (box: Rect): number =>
    own.filter((line) => entersRect(line, box)).length +
    dots.filter((dot) => overlaps(dot, box)).length;
  const metBy = (box: Rect): number =>
    ownIn(box) + path.filter((line) => entersRect(line, box)).length;
  const box = others.reduce((best, one) => (metBy(one) < metBy(best) ? one : best), start);
  return { box, text: note, isFree: metBy(box) === 0, isOnData: ownIn(box) > 0 };
}
