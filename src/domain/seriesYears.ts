import type { LoadedData } from './dataset';
import { findYearlyCommittee } from './yearlyCommittee';
import { findYearlyStaff } from './yearlyStaff';

/** Years with a staff percentage in a series, ascending; none without a series. */
export function staffYears({ staff }: LoadedData): readonly number[] {
  return (staff && findYearlyStaff(staff)?.years) ?? [];
}

/** Years with committee additions in a series, ascending; none without a series. */
export function committeeYears({ committee }: LoadedData): readonly number[] {
  return (committee && findYearlyCommittee(committee)?.years) ?? [];
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
