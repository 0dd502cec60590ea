import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import { findFreeCorner, type SetText } from './freeCorner';
import type { TileChange } from './tileChanges';

interface TileCornerProps {
  readonly change: TileChange;
  /** Left and top of the tile, in px. */
  readonly x: number;
  readonly y: number;
  readonly tilePx: number;
  readonly fontPx: number;
  readonly texts: readonly SetText[];
  readonly isPinned: boolean;
  readonly palette: Palette;
}

/** A small sign on paper in the corner of a tile that its texts leave free. */
export function TileCorner(props: TileCornerProps) {
  const { change, x, y, tilePx, fontPx, texts, isPinned, palette } = props;
  const largestPx = Math.min(fontPx * 0.95, tilePx * 0.22);
  const placed = texts.map((text) => ({ ...text, y: text.y - y }));
  const { isRight, isBottom, sidePx } = findFreeCorner(placed, tilePx, largestPx, isPinned);
  const left = x + (isRight ? tilePx - sidePx : 0);
  const top = y + (isBottom ? tilePx - sidePx : 0);
  return (
    <g data-change={change.sign}>
      <rect
        x={left}
        y={top}
        width={sidePx}
        height={sidePx}
        fill={palette.paper}
        stroke={palette.line}
        strokeWidth={Math.max(0.75, sidePx / 14)}
      />
      <MarkShape
        style={change.style}
        x={left + sidePx * 0.1}
        y={top + sidePx * 0.1}
        sizePx={sidePx * 0.8}
        palette={palette}
      />
    </g>
  );
}
