import type { Palette } from '@/figures/palette';
import type { Point } from '@/lib/geometry';

interface RangeMarkProps {
  /** The upper end. */
  readonly at: Point;
  /** The lower end. */
  readonly lowPx: number;
  readonly markPx: number;
  readonly isPlan: boolean;
  readonly palette: Palette;
}

/** A thin upright from the lowest to the highest number: neither of them is the value. */
export function RangeMark({ at: { xPx, yPx }, lowPx, markPx, isPlan, palette }: RangeMarkProps) {
  const armPx = markPx * 0.4;
  const left = xPx - armPx;
  return (
    <path
      d={`M${left},${yPx}h${2 * armPx}M${xPx},${yPx}V${lowPx}M${left},${lowPx}h${2 * armPx}`}
      fill="none"
      stroke={palette.ink}
      strokeWidth={Math.max(1.5, markPx / 7)}
      strokeDasharray={isPlan ? `${markPx / 3} ${markPx / 4}` : undefined}
    />
  );
}
