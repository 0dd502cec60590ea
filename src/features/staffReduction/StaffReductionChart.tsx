import {
  Bar,
  BarChart,
  CartesianGrid,
  DefaultZIndexes,
  ReferenceLine,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { rangePath, tornPath } from '@/figures/barOutline';
import type { ChartBox, ChartProps } from '@/figures/figureSpec';
import { TextLines } from '@/figures/TextLines';
import type { Palette } from '@/figures/palette';
import { useRovingStops } from '@/figures/useRovingStops';
import { fontFamily } from '@/lib/textMeasure';
import type { ReductionMarks } from './modelStaffReduction';
import type { PlacedBar } from './placeBarGroup';
import { reachOf } from './reductionGroups';
import { layoutReduction, type ReductionLayout } from './reductionLayout';
import { Paper, ReductionRow } from './ReductionRow';

/** Statements, bars by scope on one axis (Recharts), and the counts; all where the layout says. */
export function StaffReductionChart({ model, box, palette, actions }: ChartProps<ReductionMarks>) {
  const { axis, target } = model.marks;
  if (model.state === 'empty') return null;
  const layout = layoutReduction(model.marks, box);
  const { bars } = layout;
  const placed = bars?.bars ?? [];
  const textOfTick = new Map(axis.ticks.map(({ at, text }) => [at, text]));
  return (
    <BarChart
      className="staff-reduction"
      layout="vertical"
      width={box.widthPx}
      height={box.heightPx}
      data={placed.map(({ bar }) => ({ id: bar.id, percent: reachOf(bar) }))}
      margin={marginOf(layout, box)}
      accessibilityLayer={false}
      role="group"
      title={model.name}
    >
      {bars !== undefined && (
        // Else it measures the text of each row for lines that it does not draw.
        <CartesianGrid horizontal={false} horizontalPoints={[0]} stroke={palette.grid} />
      )}
      {bars !== undefined && (
        <XAxis
          type="number"
          domain={[axis.min, axis.max]}
          allowDataOverflow
          ticks={axis.ticks.map(({ at }) => at)}
          tickFormatter={(at: number) => textOfTick.get(at) ?? ''}
          interval={0}
          height={bars.axisPx}
          axisLine={false}
          tickLine={false}
          tick={{ fill: palette.muted, fontSize: box.fontPx, fontFamily }}
        />
      )}
      <YAxis type="category" dataKey="id" hide />
      <Bar
        dataKey="percent"
        isAnimationActive={false}
        shape={<BarShape bars={placed} palette={palette} />}
      />
      {bars !== undefined && (
        <ReferenceLine x={target.percent} stroke={palette.target} strokeWidth={box.fontPx / 7} />
      )}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <Texts layout={layout} box={box} palette={palette} onToggle={actions?.toggleProvince} />
      </ZIndexLayer>
    </BarChart>
  );
}

/** Margins that put the plot of the bars where the layout has it. */
function marginOf({ bars }: ReductionLayout, { widthPx, heightPx }: ChartBox) {
  if (bars === undefined) return { top: 0, right: 0, bottom: 0, left: 0 };
  const { plot, axisPx } = bars;
  return {
    top: plot.yPx,
    right: widthPx - plot.xPx - plot.widthPx,
    bottom: heightPx - plot.yPx - plot.heightPx - axisPx,
    left: plot.xPx,
  };
}

interface BarShapeProps {
  readonly bars: readonly PlacedBar[];
  readonly palette: Palette;
  /** Which bar: Recharts adds it. */
  readonly index?: number;
}

/** Filled for a result, torn for a part of a unit, grey for another base, an outline for a plan. */
function BarShape({ bars, palette, index = -1 }: BarShapeProps) {
  const placed = bars[index];
  if (placed === undefined) return null;
  const { xPx, yPx, widthPx, heightPx } = placed.shape;
  const { kind } = placed.bar;
  const rect = { x: xPx, y: yPx, width: widthPx, height: heightPx };
  if (kind === 'planned') {
    return (
      <rect
        {...rect}
        fill={palette.paper}
        stroke={palette.planned}
        strokeWidth={1.5}
        strokeDasharray="4 3"
      />
    );
  }
  if (kind === 'range' || kind === 'planned-range') {
    return (
      <path
        d={rangePath(placed.shape)}
        fill="none"
        stroke={palette.ink}
        strokeWidth={2}
        strokeDasharray={kind === 'range' ? undefined : '4 3'}
      />
    );
  }
  const isCounted = kind === 'counted' || kind === 'counted-part';
  const fill = isCounted ? palette.named : palette.line;
  return kind === 'counted-part' || kind === 'other-part' ? (
    <path d={tornPath(placed.shape, placed.bar.value < 0)} fill={fill} />
  ) : (
    <rect {...rect} fill={fill} />
  );
}

interface TextsProps {
  readonly layout: ReductionLayout;
  readonly box: ChartBox;
  readonly palette: Palette;
  readonly onToggle: ((province: string) => void) | undefined;
}

/** All texts; the rows are buttons behind one tab stop. */
function Texts({ layout, box, palette, onToggle }: TextsProps) {
  const { statements, bars, counts, instead } = layout;
  const rows = [
    ...(bars?.bars ?? []).map(({ bar, ...placed }) => ({ line: bar, ...placed })),
    ...(counts?.items ?? []).map((item) => ({ ...item, paper: undefined })),
  ];
  const { root, stopAt, onKeyDown } = useRovingStops<SVGGElement>(rows.length);
  return (
    <g fontFamily={fontFamily}>
      {statements.items.map(({ id, words, lines }) => (
        <g key={id}>
          <title>{words}</title>
          <TextLines lines={lines} palette={palette} />
        </g>
      ))}
      {bars?.papers.map((paper) => (
        <Paper key={paper.yPx} rect={paper} palette={palette} />
      ))}
      {bars?.rulesPx.map((y) => (
        <line key={y} x1={0} x2={rowsRight(layout)} y1={y} y2={y} stroke={palette.grid} />
      ))}
      <TextLines
        lines={[
          ...(bars?.headings ?? []),
          ...(bars?.targetLabel ?? []),
          ...(counts?.headings ?? []),
        ]}
        palette={palette}
      />
      <TextLines lines={instead} palette={palette} />
      <g ref={root} onKeyDown={onToggle && onKeyDown}>
        {rows.map(({ line, row, paper, lines }, index) => (
          <ReductionRow
            key={line.id}
            line={line}
            row={row}
            paper={paper}
            lines={lines}
            fontPx={box.fontPx}
            palette={palette}
            stop={
              onToggle && {
                role: 'button',
                'aria-label': line.words,
                'aria-pressed': line.isChosen,
                onClick: () => onToggle(line.province),
                ...stopAt(index),
              }
            }
          />
        ))}
      </g>
    </g>
  );
}

function rowsRight({ bars }: ReductionLayout): number {
  return Math.max(0, ...(bars?.bars ?? []).map(({ row }) => row.xPx + row.widthPx));
}
