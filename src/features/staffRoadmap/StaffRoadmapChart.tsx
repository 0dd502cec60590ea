import {
  CartesianGrid,
  ComposedChart,
  DefaultZIndexes,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type { ChartBox, ChartProps } from '@/figures/figureSpec';
import type { Palette } from '@/figures/palette';
import { TextLines } from '@/figures/TextLines';
import { useRovingStops } from '@/figures/useRovingStops';
import { fontFamily } from '@/lib/textMeasure';
import { KeyLines } from './KeyLines';
import type { RoadmapMarks } from './modelStaffRoadmap';
import type { RoadmapTick } from './roadmapAxes';
import { layoutRoadmap, type RoadmapLayout } from './roadmapLayout';
import { RoadmapMark } from './RoadmapMark';

/** Date against percent: axes and the path by Recharts, marks and labels where the layout says. */
export function StaffRoadmapChart({ model, box, palette, actions }: ChartProps<RoadmapMarks>) {
  const { axes, path, nothing, points } = model.marks;
  if (model.state === 'empty') return null;
  const layout = layoutRoadmap(model.marks, box);
  const { plot, key } = layout;
  const tick = { fill: palette.muted, fontSize: box.fontPx, fontFamily };
  const last = path[path.length - 1];
  const pathPoints = last === undefined ? path : [...path, { ...last, day: axes.days[1] }];
  return (
    <ComposedChart
      className="staff-roadmap"
      width={box.widthPx}
      height={box.heightPx}
      data={pathPoints}
      margin={{
        top: plot.area.yPx,
        right: box.widthPx - plot.area.xPx - plot.area.widthPx,
        bottom: key?.heightPx ?? 0,
        left: 0,
      }}
      accessibilityLayer={false}
      role="group"
      title={model.name}
    >
      <CartesianGrid
        vertical={false}
        // Else it measures the text of each tick, also for lines that it does not draw, and lays out
        // the page each time.
        verticalPoints={[0]}
        horizontalPoints={axes.percentTicks.map(({ at }) => plot.yOf(at))}
        stroke={palette.grid}
      />
      <XAxis
        type="number"
        dataKey="day"
        domain={[...axes.days]}
        allowDataOverflow
        ticks={plot.yearTicks.map(({ at }) => at)}
        tickFormatter={textOfTick(plot.yearTicks)}
        interval={0}
        height={plot.yearsPx}
        tickMargin={box.fontPx * 0.45}
        axisLine={{ stroke: palette.line }}
        tickLine={{ stroke: palette.line }}
        tick={tick}
      />
      <YAxis
        type="number"
        dataKey="percent"
        domain={[...axes.percents]}
        allowDataOverflow
        ticks={axes.percentTicks.map(({ at }) => at)}
        tickFormatter={textOfTick(axes.percentTicks)}
        interval={0}
        width={plot.area.xPx}
        axisLine={false}
        tickLine={false}
        tick={tick}
      />
      {pathPoints.slice(1).map((to, index) => (
        // No Line: it measures its path while it is rendered, which lays out the page each time.
        <ReferenceLine
          key={to.day}
          segment={[pointOf(pathPoints[index] ?? to), pointOf(to)]}
          stroke={palette.target}
          strokeWidth={box.fontPx / 6}
          strokeLinecap="round"
          ifOverflow="hidden"
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <g fontFamily={fontFamily} fontSize={box.fontPx}>
          {layout.joins.map(({ from, to }) => (
            <line
              key={`${from.xPx} ${from.yPx} ${to.xPx}`}
              x1={from.xPx}
              y1={from.yPx}
              x2={to.xPx}
              y2={to.yPx}
              stroke={palette.line}
              strokeWidth={box.fontPx / 8}
            />
          ))}
          <TextLines lines={layout.pathLabel.lines} palette={palette} />
          {points.length === 0 && (
            <text
              x={plot.area.xPx + plot.area.widthPx / 2}
              y={plot.area.yPx + box.fontPx * 3}
              textAnchor="middle"
              fill={palette.muted}
            >
              {nothing}
            </text>
          )}
          <Marks layout={layout} box={box} palette={palette} onToggle={actions?.toggleProvince} />
          {key !== undefined && (
            <KeyLines
              placed={key}
              topPx={box.heightPx - key.heightPx}
              markPx={layout.markPx}
              fontPx={box.fontPx}
              palette={palette}
              onToggle={actions?.toggleProvince}
            />
          )}
        </g>
      </ZIndexLayer>
    </ComposedChart>
  );
}

interface PartProps {
  readonly layout: RoadmapLayout;
  readonly box: ChartBox;
  readonly palette: Palette;
  readonly onToggle: ((province: string) => void) | undefined;
}

/** All marks behind one tab stop. */
function Marks({ layout, box, palette, onToggle }: PartProps) {
  const { root, stopAt, onKeyDown } = useRovingStops<SVGGElement>(layout.points.length);
  return (
    <g ref={root} onKeyDown={onToggle && onKeyDown}>
      {layout.points.map((placed, index) => (
        <RoadmapMark
          key={placed.point.id}
          placed={placed}
          markPx={layout.markPx}
          fontPx={box.fontPx}
          palette={palette}
          stop={
            onToggle && {
              role: 'button',
              'aria-label': placed.point.words,
              'aria-pressed': placed.point.isChosen,
              onClick: () => onToggle(placed.point.province),
              ...stopAt(index),
            }
          }
        />
      ))}
    </g>
  );
}

function pointOf({ day, percent }: RoadmapMarks['path'][number]) {
  return { x: day, y: percent };
}

function textOfTick(ticks: readonly RoadmapTick[]): (at: number) => string {
  const texts = new Map(ticks.map(({ at, text }) => [at, text]));
  return (at) => texts.get(at) ?? '';
}
