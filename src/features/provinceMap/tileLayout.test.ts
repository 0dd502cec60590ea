import { assert, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPublishedData } from '@/data/publishedForTests';
import { layoutTiles } from './tileLayout';

const grid = { rowCount: 7, colCount: 7, legendCol: 4, legendRow: 3 };

test('tiles are as large as the smaller side allows', () => {
  const { pitchPx, tilePx } = layoutTiles(grid, 8, { widthPx: 700, heightPx: 350, fontPx: 12 });
  expect(pitchPx).toBe(50);
  expect(tilePx).toBeLessThan(50);
});

test('the legend ends inside the grid and never covers a tile', () => {
  const { provinces } = readPublishedData().provinces;
  const isClear = property(
    integer({ min: 322, max: 1200 }),
    integer({ min: 322, max: 800 }),
    integer({ min: 4, max: 16 }),
    (widthPx, heightPx, lines) => {
      const box = { widthPx, heightPx, fontPx: 12 };
      const { legend, pitchPx, tilePx } = layoutTiles(grid, lines, box, 130);
      const footRows = Math.ceil(legend.footCount / legend.footPerRow);
      const bottom =
        legend.footCount > 0
          ? legend.footY + footRows * legend.lineHeightPx
          : legend.y + legend.linesPerColumn * legend.lineHeightPx;
      const isInside = bottom <= heightPx && legend.y >= 0;
      // Tiles right of the legend's left edge must end above its top.
      const covered = provinces.filter(
        ({ tile }) =>
          tile.col * pitchPx + tilePx > legend.x && tile.row * pitchPx + tilePx > legend.y,
      );
      return isInside && covered.length === 0;
    },
  );
  expect(() => assert(isClear)).not.toThrow();
});

describe.each([12, 22])('labels of %d px', (fontPx) => {
  test('are never smaller than asked for', () => {
    const layout = layoutTiles(grid, 8, { widthPx: 322, heightPx: 322, fontPx });
    expect(layout.nameFontPx).toBeGreaterThanOrEqual(fontPx);
    expect(layout.valueFontPx).toBeGreaterThanOrEqual(fontPx);
  });
});
