import type { LegendItem } from '@/figures/legend';
import { measureTextAt } from '@/lib/textMeasure';

/** Width of the widest entry with its mark and the gap to the next column, in px. */
export function legendColumnWidth(
  title: string,
  items: readonly LegendItem[],
  fontPx: number,
): number {
  const measure = measureTextAt(fontPx, 400);
  const widths = items.map(({ label }) => measure(label) + fontPx + 8);
  return Math.max(measureTextAt(fontPx, 600)(title), ...widths) + fontPx;
}

/** Entries at the end of a legend that name groups of tiles: they stay together. */
export function countGroups(items: readonly LegendItem[]): number {
  return items.filter(({ style }) => style.kind === 'group').length;
}
