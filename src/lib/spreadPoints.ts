import { overlaps, type Point, squareAround } from './geometry';

/**
 * Moves points sideways, one after the other and as little as need be, so that squares of `sidePx`
 * around them do not overlap. Heights stay exact. The first point of a place stays where it is.
 */
export function spreadPoints(points: readonly Point[], sidePx: number): readonly Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    let moved = point;
    // Half a side at a time: right, left, further right, further left.
    for (let step = 1; placed.some((other) => isHit(moved, other, sidePx)); step += 1) {
      const sign = step % 2 === 1 ? 1 : -1;
      moved = { ...point, xPx: point.xPx + (sign * Math.ceil(step / 2) * sidePx) / 2 };
    }
    placed.push(moved);
  }
  return placed;
}

function isHit(a: Point, b: Point, sidePx: number): boolean {
  return overlaps(squareAround(a, sidePx), squareAround(b, sidePx));
}
