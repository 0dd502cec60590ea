import type { Summary } from './stats';

/** A table in Markdown; the first column is left-aligned, the others right. */
export function markdownTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const rule = columns.map((_, index) => (index === 0 ? '---' : '---:'));
  return [columns, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** "120 (100–140)": median and the ends of the runs; "–" where no run gave a number. */
export function withSpread({ median, least, most }: Summary, decimals: number): string {
  if (!Number.isFinite(median)) return '–';
  const middle = median.toFixed(decimals);
  if (least === most) return middle;
  return `${middle} (${least.toFixed(decimals)}–${most.toFixed(decimals)})`;
}

/** "1.25x"; "–" where either is unknown or the base is 0. */
export function ratioOf(value: number, base: number): string {
  const ratio = value / base;
  return Number.isFinite(ratio) ? `${ratio.toFixed(2)}x` : '–';
}
