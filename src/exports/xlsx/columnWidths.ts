import type { Sheet, SheetCell } from '@/exports/sheet';

/** No column is wider, in characters; longer texts are wrapped. */
const widestColumn = 60;
const narrowestColumn = 8;

/** Width of every column in characters, so that its longest text fits as far as sensible. */
export function fitColumns(rows: Sheet): readonly number[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: columns }, (_, index) => {
    const longest = Math.max(0, ...rows.map((row) => String(row[index] ?? '').length));
    return Math.min(widestColumn, Math.max(narrowestColumn, longest + 2));
  });
}

/** How many lines the longest text of a row takes at these widths; at least 1. */
export function countLines(row: readonly SheetCell[], widths: readonly number[]): number {
  const lines = row.map((cell, index) => {
    const width = widths[index] ?? widestColumn;
    // Letters are narrower than the digits that a width counts, which makes up for broken words.
    return Math.ceil(String(cell ?? '').length / width);
  });
  return Math.max(1, ...lines);
}
