import type { Palette } from './palette';

interface PinMarkProps {
  /** Centre of the star, in px. */
  readonly cx: number;
  readonly cy: number;
  readonly sizePx: number;
  readonly palette: Palette;
}

const corners = 10;
const innerShare = 0.42;

/** A small star: this is the reader's own province. A shape, since faces differ in their stars. */
export function PinMark({ cx, cy, sizePx, palette }: PinMarkProps) {
  const points = Array.from({ length: corners }, (_, index) => {
    const radius = (sizePx / 2) * (index % 2 === 0 ? 1 : innerShare);
    const angle = (index * 2 * Math.PI) / corners - Math.PI / 2;
    return `${round(cx + radius * Math.cos(angle))},${round(cy + radius * Math.sin(angle))}`;
  });
  return (
    <polygon
      points={points.join(' ')}
      fill={palette.accent}
      stroke={palette.paper}
      strokeWidth={sizePx / 14}
      paintOrder="stroke"
    />
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
