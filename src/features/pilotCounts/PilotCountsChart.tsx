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
import type { PilotState } from '@/domain/dataset';
import type { ChartBox, ChartProps } from '@/figures/figureSpec';
import { MarkShape } from '@/figures/MarkShape';
import { PinMark } from '@/figures/PinMark';
import type { Palette } from '@/figures/palette';
import { fontFamily, measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { CountBar, PilotCountsMarks } from './modelPilotCounts';

const rightMarginPx = 8;
/** One province is at least this wide, or the words behind the bars are left out. */
const smallestUnitEm = 1.2;
const order: readonly PilotState[] = ['named', 'reported', 'planned'];

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
      barCategoryGap="18%"
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
      {order.map((state) => (
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
          {...(actions && { onToggle: actions.toggleModel })}
        />
      </ZIndexLayer>
    </BarChart>
  );
}

interface BarTextsProps {
  readonly bars: readonly CountBar[];
  readonly box: ChartBox;
  readonly palette: Palette;
  readonly labelWidthPx: number;
  readonly hasWords: boolean;
  readonly onToggle?: (model: string) => void;
}

/** Labels of the rows, numbers in the bars, and the extents behind them. */
function BarTexts({ bars, box, palette, labelWidthPx, hasWords, onToggle }: BarTextsProps) {
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (xOf === undefined || yOf === undefined) return null;
  return (
    <g fontFamily={fontFamily} fontSize={box.fontPx}>
      {bars.map((bar) => {
        const middle = yOf(bar.model, { position: 'middle' }) ?? 0;
        const baseline = middle + box.fontPx * 0.36;
        const lines = labelLines(bar.label, labelWidthPx, box.fontPx);
        const end = xOf(bar.present + bar.counts.planned) ?? labelWidthPx;
        const rowHeightPx = box.heightPx / bars.length;
        return (
          <g key={bar.model}>
            <g
              className="bar-label"
              {...(onToggle && {
                role: 'button',
                tabIndex: 0,
                'aria-pressed': bar.isChosen,
                'aria-label': bar.words,
                onClick: () => onToggle(bar.model),
                onKeyDown: (event: React.KeyboardEvent) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  onToggle(bar.model);
                },
              })}
            >
              <rect
                className="bar-label__target"
                x={0}
                y={middle - rowHeightPx / 2 + 1}
                width={box.widthPx - 2}
                height={rowHeightPx - 2}
                fill="transparent"
              />
              {lines.map((line, index) => (
                <text
                  key={line}
                  x={labelWidthPx - 8}
                  y={baseline + (index - (lines.length - 1) / 2) * box.fontPx * 1.15}
                  textAnchor="end"
                  fill={bar.isChosen ? palette.accent : palette.ink}
                  fontWeight={bar.isChosen ? 600 : 400}
                >
                  {line}
                </text>
              ))}
            </g>
            <SegmentNumbers bar={bar} xOf={xOf} baseline={baseline} palette={palette} />
            {bar.hasPinned && (
              <PinMark
                cx={labelWidthPx + box.fontPx * 0.8}
                cy={middle}
                sizePx={box.fontPx}
                palette={palette}
              />
            )}
            {bar.extentWord !== '' && (
              <g pointerEvents="none">
                <MarkShape
                  style={{ kind: 'extent' }}
                  x={end + 6}
                  y={middle - box.fontPx / 2}
                  sizePx={box.fontPx}
                  palette={palette}
                />
                <text x={end + 10 + box.fontPx} y={baseline} fill={palette.muted}>
                  {hasWords ? bar.extentWord : ''}
                </text>
              </g>
            )}
          </g>
        );
      })}
    </g>
  );
}

interface SegmentNumbersProps {
  readonly bar: CountBar;
  readonly xOf: (value: number) => number | undefined;
  readonly baseline: number;
  readonly palette: Palette;
}

function SegmentNumbers({ bar, xOf, baseline, palette }: SegmentNumbersProps) {
  const starts = { named: 0, reported: bar.counts.named, planned: bar.present };
  return order
    .filter((state) => bar.counts[state] > 0)
    .map((state) => (
      <text
        key={state}
        x={xOf(starts[state] + bar.counts[state] / 2)}
        y={baseline}
        textAnchor="middle"
        fontWeight={600}
        fill={state === 'named' ? palette['on-step-4'] : palette.ink}
        pointerEvents="none"
      >
        {bar.counts[state]}
      </text>
    ));
}

function barPaint(state: PilotState, palette: Palette) {
  if (state === 'planned') {
    return { fill: palette.paper, stroke: palette.planned, strokeDasharray: '3 2' };
  }
  return { fill: palette[state], stroke: palette.paper };
}

/** Where the scale ends, in provinces, so that what stands behind each bar still fits. */
function scaleEnd(
  bars: readonly CountBar[],
  plotPx: number,
  widthBehind: (bar: CountBar) => number,
): number {
  return Math.max(
    ...bars.map((bar) => {
      const behindPx = bar.extentWord === '' ? 0 : widthBehind(bar);
      return ((bar.present + bar.counts.planned) * plotPx) / Math.max(1, plotPx - behindPx);
    }),
  );
}

function wordWidth({ extentWord }: CountBar, fontPx: number): number {
  return measureTextAt(fontPx, 400)(extentWord) + fontPx + 16;
}

/** As wide as the longest label, but at most 42 % of the box; longer ones take two lines. */
function labelWidth(bars: readonly CountBar[], { widthPx, fontPx }: ChartBox): number {
  const measure = measureTextAt(fontPx, 600);
  const longest = Math.max(0, ...bars.map(({ label }) => measure(label)));
  return Math.ceil(Math.min(longest + 12, widthPx * 0.42));
}

function labelLines(label: string, labelWidthPx: number, fontPx: number): readonly string[] {
  return wrapText(label, labelWidthPx - 10, measureTextAt(fontPx, 600));
}
