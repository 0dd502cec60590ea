import type { KeyboardEvent } from 'react';
import type { ModelId } from '@/domain/dataset';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import { measureTextAt } from '@/lib/textMeasure';
import type { CountBarLayout, PlacedCountBar } from './countBarLayout';
import { barGapShare, labelLines } from './countBarScale';
import { ReportedDots } from './ReportedDots';

interface CountBarTextsProps {
  readonly row: PlacedCountBar;
  readonly layout: CountBarLayout;
  readonly fontPx: number;
  /** Of the whole chart, in px. */
  readonly widthPx: number;
  readonly palette: Palette;
  readonly onToggle: ((model: ModelId) => void) | undefined;
}

/** Label of a row, numbers in its bar, and the extent behind it. */
export function CountBarTexts({
  row,
  layout,
  fontPx,
  widthPx,
  palette,
  onToggle,
}: CountBarTextsProps) {
  const { bar, middlePx: middle, endPx, segments } = row;
  const { labelWidthPx, rowHeightPx, hasWords } = layout;
  const baseline = middle + fontPx * 0.36;
  const lines = labelLines(bar.label, labelWidthPx, fontPx);
  const reported = segments.find(({ state }) => state === 'reported');
  return (
    <g>
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
          width={widthPx - 2}
          height={rowHeightPx - 2}
          fill="transparent"
        />
        {lines.map((line, index) => (
          <text
            key={line}
            x={labelWidthPx - 8}
            y={baseline + (index - (lines.length - 1) / 2) * fontPx * 1.15}
            textAnchor="end"
            fill={bar.isChosen ? palette.accent : palette.ink}
            fontWeight={bar.isChosen ? 600 : 400}
          >
            {line}
          </text>
        ))}
      </g>
      {reported && (
        <ReportedDots
          from={reported.xPx}
          to={reported.xPx + reported.widthPx}
          middle={middle}
          heightPx={rowHeightPx * (1 - 2 * barGapShare)}
          clearPx={measureTextAt(fontPx, 600)(String(reported.count)) / 2 + fontPx * 0.25}
          fontPx={fontPx}
          color={palette.named}
        />
      )}
      {segments.map(({ state, count, xPx, widthPx: segmentPx }) => (
        <text
          key={state}
          x={xPx + segmentPx / 2}
          y={baseline}
          textAnchor="middle"
          fontWeight={600}
          fill={state === 'named' ? palette['on-step-4'] : palette.ink}
          pointerEvents="none"
        >
          {count}
        </text>
      ))}
      {bar.hasPinned && (
        <PinMark cx={labelWidthPx + fontPx * 0.8} cy={middle} sizePx={fontPx} palette={palette} />
      )}
      {bar.extentWord !== '' && (
        <g pointerEvents="none">
          <MarkShape
            style={{ kind: 'extent' }}
            x={endPx + 6}
            y={middle - fontPx / 2}
            sizePx={fontPx}
            palette={palette}
          />
          <text x={endPx + 10 + fontPx} y={baseline} fill={palette.muted}>
            {hasWords ? bar.extentWord : ''}
          </text>
        </g>
      )}
    </g>
  );
}
