import type { ChartBox } from '@/figures/figureSpec';
import { measureTextAt } from '@/lib/textMeasure';
import { wrapText } from '@/lib/wrapText';
import type { CountBar } from './modelPilotCounts';

/** Free above and below a bar, as a share of its row. */
export const barGapShare = 0.18;

/** Where the scale ends, in provinces, so that what stands behind each bar still fits. */
export function scaleEnd(
  bars: readonly CountBar[],
  plotPx: number,
  widthBehind: (bar: CountBar) => number,
): number {
  return Math.max(
    ...bars.map((bar) => {
      const behindPx = bar.extentWord === '' ? 0 : widthBehind(bar);
      return ((bar.present + bar.counts.planned) * plotPx) / Math.max(1, plotPx - behindPx);
    }),
  );
}

/** Room that a bar's extent takes behind it, in px. */
export function wordWidth({ extentWord }: CountBar, fontPx: number): number {
  return measureTextAt(fontPx, 400)(extentWord) + fontPx + 16;
}

/** As wide as the longest label, but at most 42 % of the box; longer ones take two lines. */
export function labelWidth(bars: readonly CountBar[], { widthPx, fontPx }: ChartBox): number {
  const measure = measureTextAt(fontPx, 600);
  const longest = Math.max(0, ...bars.map(({ label }) => measure(label)));
  return Math.ceil(Math.min(longest + 12, widthPx * 0.42));
}

/** A model's short name on as many lines as its column needs. */
export function labelLines(label: string, labelWidthPx: number, fontPx: number): readonly string[] {
  return wrapText(label, labelWidthPx - 10, measureTextAt(fontPx, 600));
}
