/** The value in the middle; the mean of the two where their number is even. NaN for none. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/**
 * Percentile by linear interpolation between neighbours; NaN for no values.
 * @param share 0 to 1
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** What several runs gave for one number. */
export interface Summary {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly runs: number;
}

/** Runs that gave no number are left out and show in `runs`. */
export function summarize(values: readonly number[]): Summary {
  const known = values.filter((value) => Number.isFinite(value));
  return {
    median: median(known),
    least: known.length === 0 ? Number.NaN : Math.min(...known),
    most: known.length === 0 ? Number.NaN : Math.max(...known),
    runs: known.length,
  };
}
