import type { Border, Province, ProvinceCode } from './dataset';

export const directions = ['up', 'down', 'left', 'right'] as const;
export type Direction = (typeof directions)[number];

const axes: Readonly<Record<Direction, { readonly x: number; readonly y: number }>> = {
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
};

/**
 * The true neighbour (shared border) whose tile lies within 45° of the arrow: smallest angle
 * first, then the nearest, then the lowest code. Undefined when there is none.
 */
export function findNeighbour(
  from: ProvinceCode,
  direction: Direction,
  provinces: readonly Province[],
  borders: readonly Border[],
): ProvinceCode | undefined {
  const byCode = new Map(provinces.map((province) => [province.code, province.tile]));
  const start = byCode.get(from);
  if (start === undefined) return undefined;
  const axis = axes[direction];
  const candidates = borders
    .filter((border) => border.includes(from))
    .map(([a, b]) => (a === from ? b : a))
    .flatMap((code) => {
      const tile = byCode.get(code);
      if (tile === undefined) return [];
      const x = tile.col - start.col;
      const y = tile.row - start.row;
      const distance = Math.hypot(x, y);
      const angle = Math.acos((x * axis.x + y * axis.y) / distance);
      return angle <= Math.PI / 4 + 1e-9 ? [{ code, angle, distance }] : [];
    });
  candidates.sort(
    (a, b) => a.angle - b.angle || a.distance - b.distance || (a.code < b.code ? -1 : 1),
  );
  return candidates[0]?.code;
}
