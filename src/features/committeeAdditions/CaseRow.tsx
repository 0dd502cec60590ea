import type { KeyboardEvent } from 'react';
import type { ProvinceCode } from '@/domain/dataset';
import type { Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import { TextLines } from '@/figures/TextLines';
import type { PlacedCase } from './layoutCases';

interface CaseRowProps {
  readonly placed: PlacedCase;
  readonly widthPx: number;
  readonly dotPx: number;
  readonly palette: Palette;
  readonly onToggle: ((province: ProvinceCode) => void) | undefined;
}

/** One case: a disc on the line of time (a ring where the date is inferred) and its words. */
export function CaseRow({ placed, widthPx, dotPx, palette, onToggle }: CaseRowProps) {
  const { mark, yPx, heightPx, dotYPx, lines } = placed;
  const button = onToggle && {
    role: 'button',
    tabIndex: 0,
    'aria-pressed': mark.isChosen,
    'aria-label': mark.words,
    onClick: () => onToggle(mark.province),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onToggle(mark.province);
    },
  };
  return (
    <g className="bar-label" data-province={mark.province} data-case={mark.id} {...button}>
      <rect
        className="bar-label__target"
        x={1}
        y={yPx + 1}
        width={widthPx - 2}
        height={heightPx - 2}
        fill="transparent"
      />
      <circle
        cx={dotPx}
        cy={dotYPx}
        r={dotPx * 0.85}
        fill={mark.isInferred ? palette.paper : palette.named}
        stroke={palette.named}
        strokeWidth={dotPx * 0.3}
      />
      <TextLines lines={lines} palette={palette} />
      {mark.isPinned && (
        <PinMark cx={widthPx - dotPx * 2} cy={dotYPx} sizePx={dotPx * 2.4} palette={palette} />
      )}
    </g>
  );
}
