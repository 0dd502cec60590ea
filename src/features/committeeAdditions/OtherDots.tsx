import type { Palette } from '@/figures/palette';
import { TextLines } from '@/figures/TextLines';
import type { PlacedOthers } from './placeOthers';

interface OtherDotsProps {
  readonly placed: PlacedOthers;
  readonly fontPx: number;
  readonly palette: Palette;
}

/** The provinces that nobody chose, in grey and without names. */
export function OtherDots({ placed, fontPx, palette }: OtherDotsProps) {
  const { dots, radiusPx, rules, lines } = placed;
  return (
    <g>
      <g data-rest={dots.length} aria-hidden="true">
        {rules.map(({ fromPx, toPx, yPx }) => (
          <line
            key={yPx}
            x1={fromPx}
            x2={toPx}
            y1={yPx}
            y2={yPx}
            stroke={palette.grid}
            strokeWidth={fontPx / 12}
          />
        ))}
        {dots.map(({ xPx, yPx }) => (
          <circle key={`${xPx} ${yPx}`} cx={xPx} cy={yPx} r={radiusPx} fill={palette.absent} />
        ))}
      </g>
      <TextLines lines={lines} palette={palette} />
    </g>
  );
}
