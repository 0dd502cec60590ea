import type { KeyboardEvent, MouseEvent } from 'react';
import type { Direction } from '@/domain/tileNavigation';
import type { ChartActions } from '@/figures/figureSpec';
import { MarkShape } from '@/figures/MarkShape';
import { onStepColor, type Palette, stepColor } from '@/figures/palette';
import { PinMark } from '@/figures/PinMark';
import { isHelpKeyOn } from '@/state/preferences';
import { scaleNumber } from './mapIndicator';
import type { TileMark } from './modelProvinceMap';
import type { TileLayout } from './tileLayout';
import { DotRows } from './DotRows';
import { besideDots, type PlacedText, provinceTexts } from './provinceTexts';
import { TileCorner } from './TileCorner';
import type { DotSetting } from './tileDots';
import { TileSparkLine } from './TileSparkLine';
import { placeTexts, type TileSetting, unitTexts } from './tileTexts';

interface ProvinceTileProps {
  readonly tile: TileMark;
  readonly layout: TileLayout;
  readonly palette: Palette;
  /** For the tile itself: its colours may be hatched. */
  readonly markPalette: Palette;
  /** Label size, below which no text is set. */
  readonly fontPx: number;
  /** Of tiles of units of 2025. */
  readonly setting: TileSetting | undefined;
  readonly dotSetting: DotSetting | undefined;
  /** Height of the band for a spark, in px; 0 where none has room. */
  readonly bandPx: number;
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
  fontPx,
  setting,
  dotSetting,
  bandPx,
  isTabStop,
  actions,
  onFocus,
  onMove,
}: ProvinceTileProps) {
  const { pitchPx, tilePx, nameFontPx } = layout;
  const x = tile.col * pitchPx;
  const y = tile.row * pitchPx;
  const center = x + tilePx / 2;
  const color = textColor(tile, palette);
  const { spark } = tile;
  const ownBandPx = spark === undefined ? 0 : bandPx;
  const plain = textsOf(tile, layout, { fontPx, setting }, y, ownBandPx);
  const value = plain.find(({ weight }) => weight === 600);
  const beside =
    value === undefined || dotSetting === undefined || tile.dots.length === 0
      ? undefined
      : besideDots(value, tile.dots.length, dotSetting);
  const texts = plain.map((text) =>
    text === value && beside !== undefined ? { ...text, widthPx: beside.widthPx } : text,
  );
  const ground = groundOf(plain, y, tilePx);
  const edgePx = Math.max(1.5, tilePx * 0.016);
  // Where words reach to the edge, so does the broken line.
  const edgeInset = setting?.isTight === true ? 0.5 : 1.5;

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
    else if ((event.key === 'i' || event.key === 'I') && isHelpKeyOn())
      actions?.openSheet(tile.code);
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
          y={ground.top}
          width={tilePx * (1 - 2 * groundInset)}
          height={ground.bottom - ground.top}
          fill={tile.style.kind === 'step' ? stepColor(palette, tile.style.step) : palette.paper}
        />
      )}
      {tile.unit?.isPartial === true && (
        <rect
          x={x + edgePx * edgeInset}
          y={y + edgePx * edgeInset}
          width={Math.max(0, tilePx - edgePx * edgeInset * 2)}
          height={Math.max(0, tilePx - edgePx * edgeInset * 2)}
          fill="none"
          stroke={color}
          strokeWidth={edgePx}
          strokeDasharray={`${tilePx * 0.09} ${tilePx * 0.06}`}
        />
      )}
      <g textAnchor="middle" fill={color}>
        {texts.map((text) => (
          <text
            key={`${text.y}`}
            x={center - (text.weight === 600 ? (beside?.shiftPx ?? 0) : 0)}
            y={text.y}
            fontSize={text.sizePx}
            fontWeight={text.weight}
          >
            {text.text}
          </text>
        ))}
      </g>
      {value !== undefined && dotSetting !== undefined && beside !== undefined && (
        <DotRows
          dots={tile.dots}
          setting={dotSetting}
          x={center + beside.dotsFromMiddlePx}
          middleY={value.y - value.sizePx * digitMiddle}
          color={color}
          palette={palette}
        />
      )}
      {spark !== undefined && ownBandPx > 0 && (
        <TileSparkLine
          spark={spark}
          x={x + tilePx * groundInset}
          y={y + tilePx - ownBandPx - 1}
          widthPx={tilePx * (1 - 2 * groundInset)}
          heightPx={ownBandPx}
          palette={palette}
        />
      )}
      {tile.change !== undefined && tile.isLeft && (
        <TileCorner
          change={tile.change}
          {...{ x, y, tilePx, fontPx, texts, palette }}
          isPinned={tile.isPinned}
        />
      )}
      {tile.isPinned && (
        <PinMark
          cx={x + tilePx - nameFontPx * 0.5}
          cy={y + nameFontPx * 0.5}
          sizePx={nameFontPx * 1.1}
          palette={palette}
        />
      )}
      {tile.isChosen && (
        // The rim of paper keeps the ring apart from a fill as dark as itself.
        <g fill="none">
          <rect
            x={x + 3.5}
            y={y + 3.5}
            width={tilePx - 7}
            height={tilePx - 7}
            stroke={palette.paper}
            strokeWidth={1.5}
          />
          <rect
            x={x + 1.5}
            y={y + 1.5}
            width={tilePx - 3}
            height={tilePx - 3}
            stroke={palette.accent}
            strokeWidth={3}
          />
        </g>
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
/** Middle of a digit above its line, as a share of the size. */
const digitMiddle = 0.36;

/** From where to where a tile is plain under its texts, in px. */
function groundOf(texts: ReturnType<typeof textsOf>, y: number, tilePx: number) {
  const first = texts[0];
  const last = texts[texts.length - 1];
  const inset = tilePx * groundInset;
  const top = first === undefined ? y + inset : Math.min(y + inset, first.y - first.sizePx * 0.85);
  const foot = last === undefined ? 0 : last.y + last.sizePx * 0.18;
  return {
    top: Math.max(y, top),
    bottom: Math.min(y + tilePx, Math.max(y + tilePx - inset, foot)),
  };
}

function textsOf(
  tile: TileMark,
  layout: TileLayout,
  { fontPx, setting }: Pick<ProvinceTileProps, 'fontPx' | 'setting'>,
  y: number,
  bandPx: number,
): readonly PlacedText[] {
  const { tilePx } = layout;
  if (tile.unit !== undefined && setting !== undefined) {
    return placeTexts(
      unitTexts(tile, layout, fontPx, setting),
      y,
      tilePx,
      setting.isTight === true,
    );
  }
  return provinceTexts(tile, layout, y, bandPx);
}

function isHatched({ style, isLeft }: TileMark, palette: Palette, markPalette: Palette): boolean {
  if (!isLeft || style.kind !== 'step') return false;
  return stepColor(palette, style.step) !== stepColor(markPalette, style.step);
}

function textColor(tile: TileMark, palette: Palette): string {
  if (!tile.isLeft) return palette.muted;
  return tile.style.kind === 'step' ? onStepColor(palette, tile.style.step) : palette.ink;
}
