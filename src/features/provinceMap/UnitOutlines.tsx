import type { Palette } from '@/figures/palette';
import type { TileEdge } from './mapUnits';
import type { TileLayout } from './tileLayout';

interface UnitOutlinesProps {
  readonly edges: readonly TileEdge[];
  readonly layout: TileLayout;
  readonly palette: Palette;
}

/** Strong lines in the gaps between the tiles, where one unit of 2025 ends. */
export function UnitOutlines({ edges, layout, palette }: UnitOutlinesProps) {
  if (edges.length === 0) return null;
  const { pitchPx, tilePx } = layout;
  const gapPx = pitchPx - tilePx;
  const widthPx = Math.max(2, gapPx * 0.7);
  // At the north and west edge of the drawing there is no gap.
  const at = (index: number): number => Math.max(widthPx / 2, index * pitchPx - gapPx / 2);
  const paths = edges.map(({ row, col, side }) => {
    const [left, right, top, bottom] = [at(col), at(col + 1), at(row), at(row + 1)];
    switch (side) {
      case 'top':
        return `M${left},${top}H${right}`;
      case 'bottom':
        return `M${left},${bottom}H${right}`;
      case 'left':
        return `M${left},${top}V${bottom}`;
      default:
        return `M${right},${top}V${bottom}`;
    }
  });
  return (
    <path
      className="unit-outlines"
      d={paths.join('')}
      fill="none"
      stroke={palette.ink}
      strokeWidth={widthPx}
      strokeLinecap="square"
      pointerEvents="none"
      aria-hidden="true"
    />
  );
}
