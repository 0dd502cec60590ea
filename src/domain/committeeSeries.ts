import type { LoadedData } from './dataset';
import { formerOf } from './regroup';
import { findYearlyCommittee, type YearlyCommittee } from './yearlyCommittee';

/**
 * The yearly counts of the data. By units of 2025 each reading has the row of the unit, which says
 * who is behind it; whether there is a series, and of which years, the provinces of 2019 decide.
 * Undefined without a series or a committee file.
 */
export function findCommitteeSeries(data: LoadedData): YearlyCommittee | undefined {
  const { committee: former } = formerOf(data);
  return data.committee && former && findYearlyCommittee(data.committee, former);
}
