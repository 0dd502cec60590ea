import type { KeyboardEvent } from 'react';
import { type ModelId, pilotStates } from '@/domain/dataset';
import type { ChartBox } from '@/figures/figureSpec';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import { fontFamily, measureTextAt } from '@/lib/textMeasure';
import { barGapShare, labelLines } from './countBarScale';
import { ReportedDots } from './ReportedDots';
import type { CountBar } from './modelPilotCounts';

interface CountBarTextsProps {
  readonly bars: readonly CountBar[];
  readonly box: ChartBox;
  readonly palette: Palette;
  readonly labelWidthPx: number;
  readonly hasWords: boolean;
  readonly onToggle: ((model: ModelId) => void) | undefined;
  /** From a number of provinces to px. */
  readonly xOf: (count: number) => number | undefined;
  /** The middle of a model's row, in px. */
  readonly middleOf: (model: ModelId) => number | undefined;
}

/** Labels of the rows, numbers in the bars, and the extents behind them. */
export function CountBarTexts({
  bars,
  box,
  palette,
  labelWidthPx,
  hasWords,
  onToggle,
  xOf,
  middleOf,
}: CountBarTextsProps) {
  return (
    <g fontFamily={fontFamily} fontSize={box.fontPx}>
      {bars.map((bar) => {
        const middle = middleOf(bar.model) ?? 0;
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
                onKeyDown: (event: KeyboardEvent) => {
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
            {bar.counts.reported > 0 && (
              <ReportedDots
                from={xOf(bar.counts.named) ?? labelWidthPx}
                to={xOf(bar.present) ?? labelWidthPx}
                middle={middle}
                heightPx={rowHeightPx * (1 - 2 * barGapShare)}
                clearPx={
                  measureTextAt(box.fontPx, 600)(String(bar.counts.reported)) / 2 +
                  box.fontPx * 0.25
                }
                fontPx={box.fontPx}
                color={palette.named}
              />
            )}
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
  return pilotStates
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
