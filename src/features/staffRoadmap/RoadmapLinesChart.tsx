import {
  CartesianGrid,
  DefaultZIndexes,
  Line,
  LineChart,
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
import { haloOf } from './halo';
import { LinePoint } from './LinePoint';
import { lineRows, lineKey } from './lineRows';
import { OtherLines } from './OtherLines';
import type { RoadmapTick } from './roadmapAxes';
import { layoutRoadmapLines, type LinesLayout } from './roadmapLinesLayout';
import type { LinesMarks } from './roadmapMarks';

/** A few series as lines: axes, path and lines by Recharts, marks and labels by the layout. */
export function RoadmapLinesChart({ model, box, palette, actions }: ChartProps<LinesMarks>) {
  const { axes, lines, others, nothing, isMadeUp, markedYear } = model.marks;
  const { fontPx } = box;
  const layout = layoutRoadmapLines(model.marks, box);
  const { plot } = layout;
  const tick = { fill: palette.muted, fontSize: fontPx, fontFamily };
  const marked = axes.yearTicks.find(({ text }) => text === String(markedYear));
  return (
    <LineChart
      className="staff-roadmap"
      width={box.widthPx}
      height={box.heightPx}
      data={lineRows(model.marks)}
      margin={{
        top: plot.area.yPx,
        right: box.widthPx - plot.area.xPx - plot.area.widthPx,
        bottom: layout.pathSwatch === undefined ? 0 : layout.pathLabel.box.heightPx,
        left: 0,
      }}
      accessibilityLayer={false}
      role="group"
      title={model.name}
    >
      <CartesianGrid vertical={false} stroke={palette.grid} />
      {others.length > 0 && (
        <ZIndexLayer zIndex={DefaultZIndexes.area}>
          <OtherLines others={others} plot={plot} fontPx={fontPx} palette={palette} />
        </ZIndexLayer>
      )}
      <XAxis
        type="number"
        dataKey="day"
        domain={[...axes.days]}
        allowDataOverflow
        ticks={plot.yearTicks.map(({ at }) => at)}
        tickFormatter={textOfTick(plot.yearTicks)}
        interval={0}
        height={plot.yearsPx}
        tickMargin={fontPx * 0.45}
        axisLine={{ stroke: palette.line }}
        tickLine={{ stroke: palette.line }}
        tick={tick}
      />
      <YAxis
        type="number"
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
      {marked !== undefined && (
        <ReferenceLine x={marked.at} stroke={palette.line} strokeWidth={fontPx / 12} />
      )}
      <Line
        dataKey="path"
        type="linear"
        connectNulls
        dot={false}
        activeDot={false}
        stroke={palette.target}
        strokeWidth={fontPx / 8}
        strokeDasharray={`${fontPx * 0.2} ${fontPx * 0.3}`}
        isAnimationActive={false}
      />
      {lines.map(({ id, look, runs }, index) =>
        runs.map((run, place) => (
          <Line
            key={`${id} ${run[0]?.year}`}
            dataKey={lineKey(index, place)}
            type="linear"
            connectNulls={false}
            dot={false}
            activeDot={false}
            stroke={palette[look.color]}
            strokeWidth={fontPx / 6}
            {...(isMadeUp && { strokeDasharray: `${fontPx * 0.7} ${fontPx * 0.35}` })}
            isAnimationActive={false}
          />
        )),
      )}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <g fontFamily={fontFamily} fontSize={fontPx}>
          <g {...(others.length > 0 && haloOf(palette, fontPx))}>
            <TextLines lines={layout.pathLabel.lines} palette={palette} />
          </g>
          {layout.pathSwatch !== undefined && (
            <line
              x1={layout.pathSwatch.from.xPx}
              x2={layout.pathSwatch.to.xPx}
              y1={layout.pathSwatch.from.yPx}
              y2={layout.pathSwatch.to.yPx}
              stroke={palette.target}
              strokeWidth={fontPx / 8}
              strokeDasharray={`${fontPx * 0.2} ${fontPx * 0.3}`}
            />
          )}
          {nothing !== '' && (
            <text
              x={plot.area.xPx + plot.area.widthPx / 2}
              y={plot.area.yPx + fontPx * 3}
              textAnchor="middle"
              fill={palette.muted}
            >
              {nothing}
            </text>
          )}
          <Points
            layout={layout}
            box={box}
            palette={palette}
            hasHalo={others.length > 0}
            onToggle={actions?.toggleProvince}
          />
        </g>
      </ZIndexLayer>
    </LineChart>
  );
}

interface PointsProps {
  readonly layout: LinesLayout;
  readonly box: ChartBox;
  readonly palette: Palette;
  readonly hasHalo: boolean;
  readonly onToggle: ((province: string) => void) | undefined;
}

/** All marks behind one tab stop. */
function Points({ layout, box, palette, hasHalo, onToggle }: PointsProps) {
  const { root, stopAt, onKeyDown } = useRovingStops<SVGGElement>(layout.points.length);
  return (
    <g ref={root} onKeyDown={onToggle && onKeyDown}>
      {layout.points.map((placed, index) => (
        <LinePoint
          key={`${placed.line.id} ${placed.point.year}`}
          placed={placed}
          markPx={layout.markPx}
          fontPx={box.fontPx}
          palette={palette}
          hasHalo={hasHalo}
          stop={
            onToggle && {
              role: 'button',
              'aria-label': placed.point.words,
              'aria-pressed': placed.line.isChosen,
              onClick: () => onToggle(placed.line.province),
              ...stopAt(index),
            }
          }
        />
      ))}
    </g>
  );
}

function textOfTick(ticks: readonly RoadmapTick[]): (at: number) => string {
  const texts = new Map(ticks.map(({ at, text }) => [at, text]));
  return (at) => texts.get(at) ?? '';
}
