import type { ChartBox } from '@/figures/figureSpec';
import { placeText, type TextBlock } from '@/figures/textBlock';
import { distance, grown, type Point, type Rect, type Segment, squareAround } from '@/lib/geometry';
import { type PlacedLabel, placeLabels } from '@/lib/placeLabels';
import { measureTextAt } from '@/lib/textMeasure';
import { segmentsOf } from './panelPlot';
import { findPathLabel, type PathLabel } from './pathLabel';
import type { LinesMarks } from './roadmapMarks';
import type { SeriesPoint } from './roadmapSeries';
import { placePlot, type RoadmapPlot } from './roadmapPlot';
import type { SeriesLine } from './seriesLines';

/** A number of a line where it is drawn. */
export interface PlacedLinePoint {
  readonly line: SeriesLine;
  readonly point: SeriesPoint;
  readonly at: Point;
  /** The lower end of a range, whose upper end is `at`, in px from the top. */
  readonly lowPx: number | undefined;
  readonly label: (PlacedLabel & { readonly text: string }) | undefined;
}

export interface LinesLayout {
  readonly plot: RoadmapPlot;
  readonly markPx: number;
  readonly points: readonly PlacedLinePoint[];
  readonly pathLabel: PathLabel;
  /** A piece of the path before its words, where these stand below the plot. */
  readonly pathSwatch: Segment | undefined;
}

type TextOf = (line: SeriesLine, point: SeriesPoint) => string;

const nameOf: TextOf = (line, point) => (point === line.spoken ? line.name : '');
const endOf: TextOf = (line, point) =>
  point === line.spoken || point.state === 'planned' ? `${line.name} ${point.labelText}` : '';
// Zeros of the base year would only repeat the axis.
const allOf: TextOf = (line, point) =>
  endOf(line, point) || (point.state === 'zero' ? '' : point.labelText);

/** In a narrower plot the words of the path would take the lines' room, so they stand below. */
const narrowEm = 45;
const swatchEm = 2.4;

/** Height that reads well, in px. */
export function roadmapLinesHeight(
  { pathLabel }: LinesMarks,
  widthPx: number,
  fontPx: number,
): number {
  const belowPx = isNarrow(widthPx, fontPx) ? placeBelow(pathLabel, widthPx, fontPx).heightPx : 0;
  return Math.min(36 * fontPx, Math.max(28 * fontPx, widthPx * 0.42)) + belowPx;
}

function isNarrow(widthPx: number, fontPx: number): boolean {
  return widthPx < narrowEm * fontPx;
}

/** The words of the path from the top of their own room down. */
function placeBelow(text: string, widthPx: number, fontPx: number): TextBlock {
  const xPx = swatchEm * fontPx;
  return placeText(
    text,
    { sizePx: fontPx, weight: 400, color: 'target' },
    { xPx, yPx: 0, widthPx: widthPx - xPx },
  );
}

/** Places the lines' numbers: every one beside its mark where there is room, else the last ones. */
export function layoutRoadmapLines(marks: LinesMarks, box: ChartBox): LinesLayout {
  const below = isNarrow(box.widthPx, box.fontPx)
    ? placeBelow(marks.pathLabel, box.widthPx, box.fontPx)
    : undefined;
  const plot = placePlot(marks.axes, box, below?.heightPx ?? 0);
  const markPx = box.fontPx * 0.8;
  const placeOf = ({ day, percent }: { readonly day: number; readonly percent: number }): Point => {
    return { xPx: plot.xOf(day), yPx: plot.yOf(percent) };
  };
  const results = marks.lines
    .flatMap((line) => line.points)
    .filter(({ state }) => state !== 'planned')
    .map(placeOf);
  const points = marks.lines.flatMap((line) =>
    line.points.map((point): PlacedLinePoint => {
      const at = placeOf(point);
      // A plan stands on no line, so it may give way to a result in its place.
      const isHidden =
        point.state === 'planned' && results.some((other) => distance(other, at) < markPx * 1.1);
      const shiftPx = isHidden ? markPx * 1.2 : 0;
      const lowPx = point.range && plot.yOf(point.range.min);
      return { line, point, at: { ...at, xPx: at.xPx + shiftPx }, lowPx, label: undefined };
    }),
  );
  const joins = marks.lines.flatMap(({ runs }) =>
    runs.flatMap((run) => segmentsOf(run.map(placeOf))),
  );
  const corners = marks.path.map(placeOf);
  const last = corners[corners.length - 1];
  const right = plot.area.xPx + plot.area.widthPx;
  const path = segmentsOf(last === undefined ? [] : [...corners, { ...last, xPx: right }]);
  const taken = points.map(({ at }) => grown(squareAround(at, markPx), box.fontPx * 0.6));
  const marked = marks.axes.yearTicks.find(({ text }) => text === String(marks.markedYear));
  const lines = [...joins, ...(marked === undefined ? [] : [uprightAt(marked.at, plot)]), ...path];
  const pathLabel =
    below === undefined
      ? findPathLabel(marks.pathLabel, plot.area, lines, taken, box.fontPx, true)
      : moveDown(below, box);
  const pathSwatch = below === undefined ? undefined : swatchOf(below, box);
  const base: LinesLayout = { plot, markPx, points, pathLabel, pathSwatch };
  const labelled =
    labelPoints(base, lines, box, allOf, false) ??
    labelPoints(base, lines, box, endOf, true) ??
    labelPoints(base, lines, box, nameOf, true);
  return labelled === undefined ? base : { ...base, points: labelled };
}

/** The line that marks a year. */
function uprightAt(day: number, { area, xOf }: RoadmapPlot): Segment {
  const xPx = xOf(day);
  return {
    from: { xPx, yPx: area.yPx },
    to: { xPx, yPx: area.yPx + area.heightPx },
  };
}

/** The points with their labels; undefined when one finds no place, or needs a leader line. */
function labelPoints(
  { points, plot, markPx, pathLabel }: LinesLayout,
  lines: readonly Segment[],
  { fontPx, widthPx }: ChartBox,
  textOf: TextOf,
  mayLead: boolean,
): readonly PlacedLinePoint[] | undefined {
  const measure = measureTextAt(fontPx, 600);
  const wanted = points.filter(({ line, point }) => textOf(line, point) !== '');
  const bounds: Rect = { ...plot.area, widthPx: widthPx - plot.area.xPx };
  const labels = placeLabels(
    wanted.map(({ line, point, at }) => ({
      anchor: at,
      widthPx: Math.ceil(measure(textOf(line, point))) + 2,
      heightPx: fontPx * 1.25,
    })),
    { bounds, markPx, marks: points.map(({ at }) => at), blocked: [pathLabel.box], lines },
  );
  if (labels === undefined) return undefined;
  if (!mayLead && labels.some(({ leader }) => leader !== undefined)) return undefined;
  const labelOf = new Map(wanted.map((placed, index) => [placed, labels[index]]));
  return points.map((placed) => {
    const label = labelOf.get(placed);
    if (label === undefined) return placed;
    return { ...placed, label: { ...label, text: textOf(placed.line, placed.point) } };
  });
}

/** The words at the bottom of the chart. */
function moveDown({ lines, heightPx }: TextBlock, box: ChartBox): PathLabel {
  const yPx = box.heightPx - heightPx;
  return {
    box: { xPx: 0, yPx, widthPx: box.widthPx, heightPx },
    lines: lines.map((line) => ({ ...line, baselinePx: line.baselinePx + yPx })),
  };
}

function swatchOf({ heightPx }: TextBlock, box: ChartBox): Segment {
  const yPx = box.heightPx - heightPx + box.fontPx * 0.68;
  return { from: { xPx: 0, yPx }, to: { xPx: box.fontPx * (swatchEm - 0.6), yPx } };
}
