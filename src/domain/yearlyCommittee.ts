import {
  type CommitteeFile,
  type CommitteeMeasure,
  committeeMeasures,
  type CommitteeObservation,
  type ProvinceCode,
} from './dataset';
import { notApplicable, notPublished, type Reported, reportedOf } from './reported';

/** What is known of one province, measure and year, with the row behind it. */
export interface CommitteeReading {
  readonly reported: Reported;
  readonly row?: CommitteeObservation;
}

/** People added in a year, province by province; a standing member is counted under executive too. */
export interface YearlyCommittee {
  /** Measures that have values, in the order executive, standing, central. */
  readonly measures: readonly CommitteeMeasure[];
  /** Years with at least one value, ascending. */
  readonly years: readonly number[];
  readonly at: (
    province: ProvinceCode,
    measure: CommitteeMeasure,
    year: number,
  ) => CommitteeReading;
}

// Fewer are single cases, which the figure shows one by one with their dates.
const fewestProvinces = 3;

/**
 * The yearly counts of the file; undefined when fewer than three provinces have any. A yearly count
 * is a row whose date is a whole year that its source states.
 */
export function findYearlyCommittee(file: CommitteeFile): YearlyCommittee | undefined {
  const byKey = new Map<string, CommitteeReading>();
  for (const row of file.notApplicable ?? []) {
    if (!isWholeYear(row.asOf)) continue;
    byKey.set(keyOf(row.province, row.measure, Number(row.asOf)), { reported: notApplicable });
  }
  const rows = file.observations.filter(
    (row) => isWholeYear(row.asOf) && row.asOfInferred !== true,
  );
  if (new Set(rows.map(({ province }) => province)).size < fewestProvinces) return undefined;
  for (const row of rows) {
    const key = keyOf(row.province, row.measure, Number(row.asOf));
    byKey.set(key, { reported: reportedOf(row), row });
  }
  const measures = new Set(rows.map(({ measure }) => measure));
  return {
    measures: committeeMeasures.filter((measure) => measures.has(measure)),
    years: [...new Set(rows.map(({ asOf }) => Number(asOf)))].sort((a, b) => a - b),
    at: (province, measure, year) =>
      byKey.get(keyOf(province, measure, year)) ?? { reported: notPublished },
  };
}

function isWholeYear(asOf: string): boolean {
  return /^\d{4}$/u.test(asOf);
}

function keyOf(province: ProvinceCode, measure: CommitteeMeasure, year: number): string {
  return `${province} ${measure} ${year}`;
}
