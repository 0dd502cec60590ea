import type { KeyboardEvent, MouseEvent } from 'react';
import type { Direction } from '@/domain/tileNavigation';
import type { ChartActions } from '@/figures/figureSpec';
import { MarkShape } from '@/figures/MarkShape';
import { onStepColor, type Palette, stepColor } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import { measureTextAt } from '@/lib/textMeasure';
import { scaleNumber } from './mapIndicator';
import type { TileMark } from './modelProvinceMap';
import type { TileLayout } from './tileLayout';

interface ProvinceTileProps {
  readonly tile: TileMark;
  readonly layout: TileLayout;
  readonly palette: Palette;
  /** For the tile itself: its colours may be hatched. */
  readonly markPalette: Palette;
  readonly isTabStop: boolean;
  readonly actions: ChartActions | undefined;
  readonly onFocus: () => void;
  readonly onMove: (direction: Direction) => void;
}

const directionOfKey: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** One province: fill or outline by value and state, name on one or two lines, the number. */
export function ProvinceTile({
  tile,
  layout,
  palette,
  markPalette,
  isTabStop,
  actions,
  onFocus,
  onMove,
}: ProvinceTileProps) {
  const { pitchPx, tilePx, nameFontPx } = layout;
  const valueFontPx = fittingFont(tile.valueText, layout);
  const x = tile.col * pitchPx;
  const y = tile.row * pitchPx;
  const center = x + tilePx / 2;
  const color = textColor(tile, palette);
  const lineHeight = nameFontPx * 1.15;
  const textHeight = tile.lines.length * lineHeight + valueFontPx;
  const firstBaseline = y + (tilePx - textHeight) / 2 + nameFontPx * 0.92;

  function onClick(event: MouseEvent): void {
    // With a modifier the link opens elsewhere, as links do.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    actions?.toggleProvince(tile.code);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const direction = directionOfKey[event.key];
    if (direction !== undefined) onMove(direction);
    else if (event.key === 'Enter' || event.key === ' ') actions?.toggleProvince(tile.code);
    else if (event.key === 'i' || event.key === 'I') actions?.openSheet(tile.code);
    else return;
    event.preventDefault();
  }

  return (
    <a
      className="tile"
      href={actions?.linkOfProvince(tile.code)}
      role="button"
      aria-label={tile.label}
      aria-pressed={tile.isChosen}
      tabIndex={isTabStop ? 0 : -1}
      data-province={tile.code}
      data-value={scaleNumber(tile) ?? undefined}
      data-value-state={tile.reading.state}
      data-left={tile.isLeft}
      onFocus={onFocus}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      <MarkShape
        style={tile.isLeft ? tile.style : { kind: 'dimmed' }}
        x={x - tilePx * 0.08}
        y={y - tilePx * 0.08}
        sizePx={tilePx * 1.19}
        palette={markPalette}
      />
      {isHatched(tile, palette, markPalette) && (
        // Words need a plain ground: the stripes stand around it.
        <rect
          x={x + tilePx * groundInset}
          y={y + tilePx * groundInset}
          width={tilePx * (1 - 2 * groundInset)}
          height={tilePx * (1 - 2 * groundInset)}
          fill={tile.style.kind === 'step' ? stepColor(palette, tile.style.step) : palette.paper}
        />
      )}
      <g textAnchor="middle" fill={color}>
        {tile.lines.map((line, index) => (
          <text key={line} x={center} y={firstBaseline + index * lineHeight} fontSize={nameFontPx}>
            {line}
          </text>
        ))}
        <text
          x={center}
          y={firstBaseline + tile.lines.length * lineHeight + valueFontPx * 0.12}
          fontSize={valueFontPx}
          fontWeight={600}
        >
          {tile.valueText}
        </text>
      </g>
      {tile.isPinned && (
        <PinMark
          cx={x + tilePx - nameFontPx * 0.5}
          cy={y + nameFontPx * 0.5}
          sizePx={nameFontPx * 1.1}
          palette={palette}
        />
      )}
      {tile.isChosen && (
        <rect
          x={x + 1.5}
          y={y + 1.5}
          width={tilePx - 3}
          height={tilePx - 3}
          fill="none"
          stroke={palette.accent}
          strokeWidth={3}
        />
      )}
      <rect
        className="tile__focus"
        x={x - 1}
        y={y - 1}
        width={tilePx + 2}
        height={tilePx + 2}
        fill="none"
        stroke="none"
      />
    </a>
  );
}

const groundInset = 0.08;

function isHatched({ style, isLeft }: TileMark, palette: Palette, markPalette: Palette): boolean {
  if (!isLeft || style.kind !== 'step') return false;
  return stepColor(palette, style.step) !== stepColor(markPalette, style.step);
}

/** A long number ("11,9 %†") is set smaller, down to the name's size, to stay in the tile. */
function fittingFont(text: string, { tilePx, nameFontPx, valueFontPx }: TileLayout): number {
  const widthPx = measureTextAt(valueFontPx, 600)(text);
  const roomPx = tilePx * 0.86;
  const fittingPx = Math.max(nameFontPx, (valueFontPx * roomPx) / widthPx);
  return widthPx <= roomPx ? valueFontPx : Math.min(valueFontPx, fittingPx);
}

function textColor(tile: TileMark, palette: Palette): string {
  if (!tile.isLeft) return palette.muted;
  return tile.style.kind === 'step' ? onStepColor(palette, tile.style.step) : palette.ink;
}
