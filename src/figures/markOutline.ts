/** Shapes of marks that are told apart without colour. */
export type ShapeName =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'triangle-down'
  | 'hexagon'
  | 'cross'
  | 'minus';

/** Corners in a square of side 2 around 0,0; sized so that all shapes look equally large. */
const corners: Readonly<Record<Exclude<ShapeName, 'circle'>, readonly (readonly number[])[]>> = {
  square: [
    [-0.84, -0.84],
    [0.84, -0.84],
    [0.84, 0.84],
    [-0.84, 0.84],
  ],
  diamond: [
    [0, -1.12],
    [1.12, 0],
    [0, 1.12],
    [-1.12, 0],
  ],
  triangle: [
    [0, -1.06],
    [1.06, 0.86],
    [-1.06, 0.86],
  ],
  'triangle-down': [
    [0, 1.06],
    [1.06, -0.86],
    [-1.06, -0.86],
  ],
  hexagon: [
    [-1, 0],
    [-0.5, -0.9],
    [0.5, -0.9],
    [1, 0],
    [0.5, 0.9],
    [-0.5, 0.9],
  ],
  cross: [
    [-0.35, -1],
    [0.35, -1],
    [0.35, -0.35],
    [1, -0.35],
    [1, 0.35],
    [0.35, 0.35],
    [0.35, 1],
    [-0.35, 1],
    [-0.35, 0.35],
    [-1, 0.35],
    [-1, -0.35],
    [-0.35, -0.35],
  ],
  minus: [
    [-1, -0.35],
    [1, -0.35],
    [1, 0.35],
    [-1, 0.35],
  ],
};

/** Path data of a shape around a centre, `sidePx` large. */
export function markOutline(shape: ShapeName, cx: number, cy: number, sidePx: number): string {
  const r = sidePx / 2;
  if (shape === 'circle') {
    return `M${cx - r},${cy}a${r},${r} 0 1 0 ${sidePx},0a${r},${r} 0 1 0 ${-sidePx},0Z`;
  }
  const points = corners[shape].map(([x = 0, y = 0]) => `${cx + x * r},${cy + y * r}`);
  return `M${points.join('L')}Z`;
}
