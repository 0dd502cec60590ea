export interface Point {
  readonly xPx: number;
  readonly yPx: number;
}

/** A rectangle by its left top corner. */
export interface Rect extends Point {
  readonly widthPx: number;
  readonly heightPx: number;
}

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

/** The square of side `sidePx` around a point. */
export function squareAround({ xPx, yPx }: Point, sidePx: number): Rect {
  return { xPx: xPx - sidePx / 2, yPx: yPx - sidePx / 2, widthPx: sidePx, heightPx: sidePx };
}

/** A rectangle with `byPx` more on each side. */
export function grown({ xPx, yPx, widthPx, heightPx }: Rect, byPx: number): Rect {
  return {
    xPx: xPx - byPx,
    yPx: yPx - byPx,
    widthPx: widthPx + 2 * byPx,
    heightPx: heightPx + 2 * byPx,
  };
}

/** True when two rectangles share area; touching edges do not count. */
export function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.xPx < b.xPx + b.widthPx &&
    b.xPx < a.xPx + a.widthPx &&
    a.yPx < b.yPx + b.heightPx &&
    b.yPx < a.yPx + a.heightPx
  );
}

/** True when `inner` lies within `outer`. */
export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.xPx >= outer.xPx &&
    inner.yPx >= outer.yPx &&
    inner.xPx + inner.widthPx <= outer.xPx + outer.widthPx &&
    inner.yPx + inner.heightPx <= outer.yPx + outer.heightPx
  );
}

/** The point of a rectangle that lies nearest. */
export function nearestPoint(rect: Rect, { xPx, yPx }: Point): Point {
  return {
    xPx: Math.min(Math.max(xPx, rect.xPx), rect.xPx + rect.widthPx),
    yPx: Math.min(Math.max(yPx, rect.yPx), rect.yPx + rect.heightPx),
  };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.xPx - b.xPx, a.yPx - b.yPx);
}

/** True when two segments cross; touching ends do not count. */
export function crosses(a: Segment, b: Segment): boolean {
  const sideOf = ({ from, to }: Segment, { xPx, yPx }: Point): number =>
    (to.xPx - from.xPx) * (yPx - from.yPx) - (to.yPx - from.yPx) * (xPx - from.xPx);
  return sideOf(a, b.from) * sideOf(a, b.to) < 0 && sideOf(b, a.from) * sideOf(b, a.to) < 0;
}

/** True when a segment enters a rectangle. */
export function entersRect({ from, to }: Segment, rect: Rect): boolean {
  const right = rect.xPx + rect.widthPx;
  const bottom = rect.yPx + rect.heightPx;
  if (Math.max(from.xPx, to.xPx) <= rect.xPx || Math.min(from.xPx, to.xPx) >= right) return false;
  if (Math.max(from.yPx, to.yPx) <= rect.yPx || Math.min(from.yPx, to.yPx) >= bottom) return false;
  // The parts of the segment, from 0 to 1, that lie inside on each axis, must have some in common.
  const dx = to.xPx - from.xPx;
  const dy = to.yPx - from.yPx;
  const atLeft = dx === 0 ? 0 : (rect.xPx - from.xPx) / dx;
  const atRight = dx === 0 ? 1 : (right - from.xPx) / dx;
  const atTop = dy === 0 ? 0 : (rect.yPx - from.yPx) / dy;
  const atBottom = dy === 0 ? 1 : (bottom - from.yPx) / dy;
  const start = Math.max(0, Math.min(atLeft, atRight), Math.min(atTop, atBottom));
  const end = Math.min(1, Math.max(atLeft, atRight), Math.max(atTop, atBottom));
  return start < end;
}
