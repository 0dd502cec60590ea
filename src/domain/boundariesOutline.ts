import type { ProvinceCode, ProvincesFile, Tile } from './dataset';
import { formerProvinces } from './boundaries';

export const sides = ['top', 'right', 'bottom', 'left'] as const;
export type Side = (typeof sides)[number];

/** The sides of a unit's tiles that no other tile of the unit shares, on the grid of 2019. */
export interface UnitOutline {
  readonly unit: ProvinceCode;
  readonly edges: readonly (Tile & { readonly side: Side })[];
}

const steps: Readonly<Record<Side, Tile>> = {
  top: { row: -1, col: 0 },
  right: { row: 0, col: 1 },
  bottom: { row: 1, col: 0 },
  left: { row: 0, col: -1 },
};

/** The outline of each unit of 2025 around the tiles of its members. */
export function outlineUnits(file: ProvincesFile): readonly UnitOutline[] {
  const provinces = formerProvinces(file);
  return file.units2025.map(({ code, members }) => {
    const tiles = provinces
      .filter((province) => members.includes(province.code))
      .map(({ tile }) => tile);
    return { unit: code, edges: outlineTiles(tiles) };
  });
}

/** The sides that no two of the tiles share: around each part where they do not hang together. */
export function outlineTiles(tiles: readonly Tile[]): UnitOutline['edges'] {
  return tiles.flatMap(({ row, col }) =>
    sides
      .filter((side) => {
        const step = steps[side];
        return !tiles.some((t) => t.row === row + step.row && t.col === col + step.col);
      })
      .map((side) => ({ row, col, side })),
  );
}
