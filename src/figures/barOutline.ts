import type { Rect } from '@/lib/geometry';

/** A bar whose free end is torn: more belongs to it than is known. Reaches as far as the bar does. */
export function tornPath({ xPx, yPx, widthPx, heightPx }: Rect, isToLeft = false): string {
  const depthPx = Math.min(heightPx * 0.55, widthPx * 0.7);
  const free = isToLeft ? xPx : xPx + widthPx;
  const fixed = isToLeft ? xPx + widthPx : xPx;
  const notch = isToLeft ? free + depthPx : free - depthPx;
  const at = (share: number): number => yPx + heightPx * share;
  return `M${fixed},${at(0)}H${free}L${notch},${at(0.25)}L${free},${at(0.5)}L${notch},${at(0.75)}L${free},${at(1)}H${fixed}Z`;
}

/** A thin line between two numbers with an upright at each: neither of them is the value. */
export function rangePath({ xPx, yPx, widthPx, heightPx }: Rect): string {
  const middle = yPx + heightPx / 2;
  const right = xPx + widthPx;
  return `M${xPx},${yPx}v${heightPx}M${xPx},${middle}H${right}M${right},${yPx}v${heightPx}`;
}
