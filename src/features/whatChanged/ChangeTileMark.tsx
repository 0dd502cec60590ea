import { changeStyle } from '@/figures/changeStyle';
import { MarkShape } from '@/figures/MarkShape';
import { onStepColor, type Palette } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import type { RovingStop } from '@/figures/useRovingStops';
import type { ChangeTile } from './changeMarks';

interface ChangeTileMarkProps {
  readonly tile: ChangeTile;
  readonly pitchPx: number;
  readonly fontPx: number;
  readonly palette: Palette;
  /** Undefined in pictures. */
  readonly stop: RovingStop | undefined;
  readonly onToggle: (() => void) | undefined;
}

const lineEm = 1.1;
const signEm = 0.75;
/** A tile of at least this many em has room for its signs under the number. */
const roomForSignsEm = 4.9;

/** One place: its name, how many changes, and a small mark for each kind of them. */
export function ChangeTileMark({
  tile,
  pitchPx,
  fontPx,
  palette,
  stop,
  onToggle,
}: ChangeTileMarkProps) {
  const x = tile.col * pitchPx;
  const y = tile.row * pitchPx;
  const sidePx = pitchPx - Math.max(2, Math.round(pitchPx * 0.05));
  const center = x + sidePx / 2;
  const hasSigns = sidePx >= fontPx * roomForSignsEm && tile.signs.length > 0;
  const textPx = (tile.lines.length + 1) * fontPx * lineEm + (hasSigns ? fontPx : 0);
  const first = y + (sidePx - textPx) / 2 + fontPx * 0.9;
  const countY = first + tile.lines.length * fontPx * lineEm;
  const ink = tile.style.kind === 'step' ? onStepColor(palette, tile.style.step) : palette.ink;
  const signPx = fontPx * signEm;
  const signsFrom = center - (tile.signs.length * signPx * 1.2) / 2;
  return (
    <g
      className="tile"
      role={stop === undefined ? 'img' : 'button'}
      aria-label={tile.label}
      data-province={tile.code}
      data-count={tile.isLeft ? tile.count : undefined}
      data-left={tile.isLeft}
      {...(stop && { ...stop, 'aria-pressed': tile.isChosen, onClick: onToggle })}
    >
      <MarkShape
        style={tile.style}
        x={x - sidePx * 0.08}
        y={y - sidePx * 0.08}
        sizePx={sidePx * 1.19}
        palette={palette}
      />
      <g textAnchor="middle" fill={tile.isLeft ? ink : palette.muted}>
        {tile.lines.map((line, index) => (
          <text key={line} x={center} y={first + index * fontPx * lineEm}>
            {line}
          </text>
        ))}
        <text x={center} y={countY} fontWeight={600} opacity={tile.count === 0 ? 0.75 : 1}>
          {tile.countText}
        </text>
      </g>
      {hasSigns &&
        tile.signs.map((sign, index) => (
          <MarkShape
            key={sign}
            style={changeStyle(sign)}
            x={signsFrom + index * signPx * 1.2}
            y={countY + fontPx * 0.35}
            sizePx={signPx}
            palette={palette}
          />
        ))}
      {tile.isPinned && (
        <PinMark
          cx={x + sidePx - fontPx * 0.5}
          cy={y + fontPx * 0.5}
          sizePx={fontPx}
          palette={palette}
        />
      )}
      {tile.isChosen && (
        <rect
          x={x + 1.5}
          y={y + 1.5}
          width={sidePx - 3}
          height={sidePx - 3}
          fill="none"
          stroke={palette.accent}
          strokeWidth={3}
        />
      )}
      <rect
        className="tile__focus"
        x={x - 1}
        y={y - 1}
        width={sidePx + 2}
        height={sidePx + 2}
        fill="none"
        stroke="none"
      />
    </g>
  );
}
