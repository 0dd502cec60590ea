import type { Tile } from '@/domain/dataset';

/** A block of the tile grid, by its first row and column. */
export interface TileBlock extends Tile {
  readonly rows: number;
  readonly cols: number;
}

/**
 * The largest block of the grid without a tile: the sea, where a key can stand. Of blocks of one
 * size the one furthest south-east. Undefined for a grid without a gap.
 */
export function findFreeSea(
  tiles: readonly Tile[],
  rowCount: number,
  colCount: number,
): TileBlock | undefined {
  let best: TileBlock | undefined;
  for (const block of blocksOf(rowCount, colCount)) {
    const isLarger = best === undefined || block.rows * block.cols >= best.rows * best.cols;
    if (isLarger && !tiles.some((tile) => holds(block, tile))) best = block;
  }
  return best;
}

function holds(block: TileBlock, { row, col }: Tile): boolean {
  return (
    row >= block.row &&
    row < block.row + block.rows &&
    col >= block.col &&
    col < block.col + block.cols
  );
}

function blocksOf(rowCount: number, colCount: number): readonly TileBlock[] {
  return upTo(rowCount).flatMap((row) =>
    upTo(colCount).flatMap((col) =>
      upTo(rowCount - row).flatMap((rows) =>
        upTo(colCount - col).map((cols) => ({ row, col, rows: rows + 1, cols: cols + 1 })),
      ),
    ),
  );
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
