import type { ComponentProps } from 'react';
import {
  Bar,
  BarChart,
  DefaultZIndexes,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import { type PilotState, pilotStates } from '@/domain/dataset';
import type { ChartProps } from '@/figures/figureSpec';
import type { Palette } from '@/figures/palette';
import { barGapShare, labelWidth, scaleEnd, wordWidth } from './countBarScale';
import { CountBarTexts } from './CountBarTexts';
import type { PilotCountsMarks } from './modelPilotCounts';

const rightMarginPx = 8;
/** One province is at least this wide, or the words behind the bars are left out. */
const smallestUnitEm = 1.2;

/** Horizontal stacked bars, one a model, every label shown; a label toggles its model. */
export function PilotCountsChart({ model, box, palette, actions }: ChartProps<PilotCountsMarks>) {
  const { bars, maxCount } = model.marks;
  const labelWidthPx = labelWidth(bars, box);
  const rows = bars.map((bar) => ({ label: bar.model, ...bar.counts }));
  const plotPx = box.widthPx - labelWidthPx - rightMarginPx;
  const endWithWords = scaleEnd(bars, plotPx, (bar) => wordWidth(bar, box.fontPx));
  // On a phone the words would squeeze the bars; the mark stays, legend and table explain it.
  const hasWords = plotPx / endWithWords >= box.fontPx * smallestUnitEm;
  const end = hasWords ? endWithWords : scaleEnd(bars, plotPx, () => box.fontPx * 2);
  return (
    <BarChart
      className="pilot-counts"
      layout="vertical"
      width={box.widthPx}
      height={box.heightPx}
      data={rows}
      margin={{ top: 0, right: rightMarginPx, bottom: 0, left: 0 }}
      barCategoryGap={`${barGapShare * 100}%`}
      accessibilityLayer={false}
      role="group"
      title={model.name}
    >
      {/* The extents stand to the right of the bars, so the scale leaves them room. */}
      <XAxis type="number" domain={[0, Math.max(maxCount, end)]} hide />
      <YAxis
        type="category"
        dataKey="label"
        width={labelWidthPx}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={false}
      />
      {pilotStates.map((state) => (
        <Bar
          key={state}
          dataKey={state}
          stackId="provinces"
          isAnimationActive={false}
          {...barPaint(state, palette)}
        />
      ))}
      <ZIndexLayer zIndex={DefaultZIndexes.label}>
        <BarTexts
          bars={bars}
          box={box}
          palette={palette}
          labelWidthPx={labelWidthPx}
          hasWords={hasWords}
          onToggle={actions?.toggleModel}
        />
      </ZIndexLayer>
    </BarChart>
  );
}

/** Hands the chart's scales to the texts; only inside the chart are they known. */
function BarTexts(props: Omit<ComponentProps<typeof CountBarTexts>, 'xOf' | 'middleOf'>) {
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (xOf === undefined || yOf === undefined) return null;
  return (
    <CountBarTexts {...props} xOf={xOf} middleOf={(model) => yOf(model, { position: 'middle' })} />
  );
}

function barPaint(state: PilotState, palette: Palette) {
  if (state === 'planned') {
    return { fill: palette.paper, stroke: palette.planned, strokeDasharray: '3 2' };
  }
  return { fill: palette[state], stroke: palette.paper };
}
