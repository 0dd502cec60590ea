import type { LegendItem } from '@/figures/legend';
import { MarkShape } from '@/figures/MarkShape';
import type { Palette } from '@/figures/palette';
import type { TileLayout } from './tileLayout';

interface MapLegendProps {
  readonly title: string;
  readonly items: readonly LegendItem[];
  readonly layout: TileLayout;
  /** Of the widest entry with its mark. */
  readonly columnPx: number;
  readonly widthPx: number;
  readonly fontPx: number;
  readonly palette: Palette;
  /** For marks whose colours may be hatched. */
  readonly markPalette: Palette;
}

/** The key in the empty sea, its last entries below the tiles where the sea is too small. */
export function MapLegend(props: MapLegendProps) {
  const { title, items, layout, columnPx, widthPx, fontPx, palette, markPalette } = props;
  const { x, y, lineHeightPx, linesPerColumn, footCount, footPerRow, footY } = layout.legend;
  const inSea = items.length - footCount;
  const placeOf = (index: number): { readonly left: number; readonly top: number } => {
    if (index < inSea) {
      const line = index + 1;
      const column = Math.floor(line / linesPerColumn);
      return { left: x + column * columnPx, top: y + (line % linesPerColumn) * lineHeightPx };
    }
    const foot = index - inSea;
    return {
      left: (foot % footPerRow) * (widthPx / footPerRow),
      top: footY + Math.floor(foot / footPerRow) * lineHeightPx,
    };
  };
  return (
    <g aria-hidden="true" fontSize={fontPx} fill={palette.ink}>
      <text x={x} y={y + fontPx} fontWeight={600}>
        {title}
      </text>
      {items.map((item, index) => {
        const { left, top } = placeOf(index);
        return (
          <g key={item.id} data-legend={item.id}>
            <MarkShape
              style={item.style}
              x={left}
              y={top}
              sizePx={fontPx + 2}
              palette={markPalette}
            />
            <text x={left + fontPx + 8} y={top + fontPx}>
              {item.label}
            </text>
          </g>
        );
      })}
    </g>
  );
}
