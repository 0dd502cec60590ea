import type { ChartBox } from '@/figures/figureSpec';
import type { ProvinceMapMarks } from './modelProvinceMap';

/** Where tiles and legend stand, in px of the chart's box. */
export interface TileLayout {
  /** From the left edge of one tile to that of the next. */
  readonly pitchPx: number;
  readonly tilePx: number;
  readonly nameFontPx: number;
  readonly valueFontPx: number;
  readonly legend: {
    readonly x: number;
    readonly y: number;
    readonly lineHeightPx: number;
  };
}

/** Square tiles as large as the box allows; the legend at the bottom of the empty sea. */
export function layoutTiles(
  { rowCount, colCount, legendCol }: Pick<ProvinceMapMarks, 'rowCount' | 'colCount' | 'legendCol'>,
  legendLines: number,
  { widthPx, heightPx, fontPx }: ChartBox,
  legendWidthPx = 0,
): TileLayout {
  const pitchPx = Math.floor(Math.min(widthPx / colCount, heightPx / rowCount));
  const gapPx = Math.max(2, Math.round(pitchPx * 0.05));
  const tilePx = pitchPx - gapPx;
  const lineHeightPx = Math.round(fontPx * 1.5);
  return {
    pitchPx,
    tilePx,
    nameFontPx: Math.max(fontPx, Math.floor(tilePx * 0.21)),
    valueFontPx: Math.max(fontPx, Math.floor(tilePx * 0.3)),
    legend: {
      x: Math.min(
        legendCol * pitchPx + Math.round(pitchPx * 0.25),
        Math.max(legendCol * pitchPx, widthPx - legendWidthPx),
      ),
      y: rowCount * pitchPx - gapPx - legendLines * lineHeightPx,
      lineHeightPx,
    },
  };
}
