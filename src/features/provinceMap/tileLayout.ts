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

/** The sea east of the delta is free from this column and row on: the legend stands there. */
const legendColumn = 4;

/** Square tiles as large as the box allows; the legend at the bottom of the empty sea. */
export function layoutTiles(
  { rowCount, colCount }: Pick<ProvinceMapMarks, 'rowCount' | 'colCount'>,
  legendLines: number,
  { widthPx, heightPx, fontPx }: ChartBox,
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
      x: legendColumn * pitchPx + Math.round(pitchPx * 0.25),
      y: rowCount * pitchPx - gapPx - legendLines * lineHeightPx,
      lineHeightPx,
    },
  };
}
