import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { keyIndentEm, type PlacedKey } from './roadmapKey';

interface KeyLinesProps {
  readonly placed: PlacedKey;
  /** Top of the key in the chart. */
  readonly topPx: number;
  readonly markPx: number;
  readonly fontPx: number;
  readonly palette: Palette;
  readonly onToggle: ((province: string) => void) | undefined;
}

/** Names and values by number; a press chooses as on the mark, which the keyboard reaches. */
export function KeyLines({ placed, topPx, markPx, fontPx, palette, onToggle }: KeyLinesProps) {
  return placed.entries.map(({ point, number, text, xPx, middlePx }) => (
    <g
      key={point.id}
      className="grid-stop"
      aria-hidden="true"
      {...(onToggle && { onClick: () => onToggle(point.province) })}
    >
      <rect
        className="grid-stop__target"
        x={xPx}
        y={topPx + middlePx - placed.linePx / 2}
        width={placed.columnPx}
        height={placed.linePx}
        fill="transparent"
        stroke="none"
      />
      <text
        x={xPx + fontPx * 1.4}
        y={topPx + middlePx + fontPx * 0.36}
        textAnchor="end"
        fontWeight={600}
        fill={palette.ink}
      >
        {number}
      </text>
      <MarkShape
        style={point.style}
        x={xPx + fontPx * 1.8}
        y={topPx + middlePx - markPx / 2}
        sizePx={markPx}
        palette={palette}
      />
      <text
        x={xPx + fontPx * keyIndentEm}
        y={topPx + middlePx + fontPx * 0.36}
        fill={point.isChosen ? palette.accent : palette.ink}
        fontWeight={point.isChosen ? 600 : 400}
      >
        {text}
      </text>
    </g>
  ));
}
