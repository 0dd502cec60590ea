import { findCommitteeSeries } from './committeeSeries';
import type { LoadedData } from './dataset';
import { findStaffSeries } from './yearlyStaff';

/** Years with a staff percentage in a series, ascending; none without a series. */
export function staffYears(data: LoadedData): readonly number[] {
  return findStaffSeries(data)?.years ?? [];
}

/** Years with committee additions in a series, ascending; none without a series. */
export function committeeYears(data: LoadedData): readonly number[] {
  return findCommitteeSeries(data)?.years ?? [];
}

/** Years of any series, ascending. */
export function yearsWithData(data: LoadedData): readonly number[] {
  return [...new Set([...staffYears(data), ...committeeYears(data)])].sort((a, b) => a - b);
}

/**
 * The year that a series shows: the chosen one, even where the series has nothing for it, else its
 * last. Throws for a series without years, which `findYearly…` never gives.
 */
export function shownYear(years: readonly number[], chosen: number | undefined): number {
  const year = chosen ?? years[years.length - 1];
  if (year === undefined) throw new Error('A series without years');
  return year;
}
