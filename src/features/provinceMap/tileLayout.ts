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
    /** Lines of a column, the title among them; more columns where they are too few for all. */
    readonly linesPerColumn: number;
    /** Entries that stand below the tiles, and how many of them beside each other. */
    readonly footCount: number;
    readonly footPerRow: number;
    readonly footY: number;
  };
}

type Grid = Pick<ProvinceMapMarks, 'rowCount' | 'colCount' | 'legendCol'> &
  Partial<Pick<ProvinceMapMarks, 'legendRow'>>;

const lineEm = 1.5;
const footGapPx = 4;

function footRoom(rows: number, lineHeightPx: number): number {
  return rows === 0 ? 0 : footGapPx + rows * lineHeightPx;
}

/**
 * Square tiles as large as the box allows; the legend at the bottom of the empty sea, in as many
 * columns as it takes. Where the sea is too small for that, its last entries stand below the tiles.
 */
export function layoutTiles(
  { rowCount, colCount, legendCol, legendRow = 0 }: Grid,
  legendLines: number,
  { widthPx, heightPx, fontPx }: ChartBox,
  legendWidthPx = 0,
  groupCount = 0,
): TileLayout {
  const lineHeightPx = Math.round(fontPx * lineEm);
  const footPerRow = Math.max(1, Math.floor(widthPx / Math.max(1, legendWidthPx)));
  const place = (footCount: number): TileLayout => {
    const footPx = footRoom(Math.ceil(footCount / footPerRow), lineHeightPx);
    const pitchPx = Math.floor(Math.min(widthPx / colCount, (heightPx - footPx) / rowCount));
    const gapPx = Math.max(2, Math.round(pitchPx * 0.05));
    const tilePx = pitchPx - gapPx;
    const x = Math.min(
      legendCol * pitchPx + Math.round(pitchPx * 0.25),
      Math.max(legendCol * pitchPx, widthPx - legendWidthPx),
    );
    const bottom = rowCount * pitchPx - gapPx;
    const seaLines = Math.floor((bottom - legendRow * pitchPx) / lineHeightPx);
    const columns = Math.max(1, Math.floor((widthPx - x) / Math.max(1, legendWidthPx)));
    const lines = legendLines - footCount;
    const used = Math.max(1, Math.min(columns, Math.ceil(lines / Math.max(1, seaLines))));
    const linesPerColumn = Math.ceil(lines / used);
    return {
      pitchPx,
      tilePx,
      nameFontPx: Math.max(fontPx, Math.floor(tilePx * 0.21)),
      valueFontPx: Math.max(fontPx, Math.floor(tilePx * 0.3)),
      legend: {
        x,
        y: bottom - linesPerColumn * lineHeightPx,
        lineHeightPx,
        linesPerColumn,
        footCount,
        footPerRow,
        footY: rowCount * pitchPx + footGapPx,
      },
    };
  };
  const isIn = ({ pitchPx, legend }: TileLayout): boolean => legend.y >= legendRow * pitchPx;
  const most = legendRow === 0 ? 0 : Math.max(0, legendLines - 2);
  for (let footCount = 0; footCount < most; footCount = Math.max(footCount + 1, groupCount)) {
    const layout = place(footCount);
    if (isIn(layout)) return layout;
  }
  return place(most);
}

/** Lines below the tiles that the legend takes where the width decides about the tiles. */
export function footHeight(
  grid: Grid,
  legendLines: number,
  legendWidthPx: number,
  { widthPx, fontPx }: Omit<ChartBox, 'heightPx'>,
  largestPitchPx: number,
  groupCount: number,
): number {
  const pitchPx = Math.min(largestPitchPx, Math.floor(widthPx / grid.colCount));
  const lineHeightPx = Math.round(fontPx * lineEm);
  for (let rows = 0; rows < legendLines; rows += 1) {
    const footPx = footRoom(rows, lineHeightPx);
    const box = { widthPx, heightPx: pitchPx * grid.rowCount + footPx, fontPx };
    const layout = layoutTiles(grid, legendLines, box, legendWidthPx, groupCount);
    if (layout.pitchPx >= pitchPx && layout.legend.y >= (grid.legendRow ?? 0) * pitchPx) {
      return footPx;
    }
  }
  return 0;
}
