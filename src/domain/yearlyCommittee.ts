import { groupBy } from '@/lib/groupBy';
import { remember } from '@/lib/remember';
import { readAbsences } from './absences';
import { readTogether } from './aggregate';
import {
  type CommitteeFile,
  type CommitteeMeasure,
  committeeMeasures,
  type CommitteeObservation,
  type ProvinceCode,
} from './dataset';
import { notFound, type Reported } from './reported';

/** What is known of one province, measure and year, with the rows behind it, which add up. */
export interface CommitteeReading {
  readonly reported: Reported;
  readonly rows: readonly CommitteeObservation[];
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
 * @param former the same file by provinces of 2019, which decides whether there is a series
 */
export function findYearlyCommittee(
  file: CommitteeFile,
  former: CommitteeFile = file,
): YearlyCommittee | undefined {
  return readYears(file, former);
}

const readYears = remember(findYears);

function findYears(file: CommitteeFile, former: CommitteeFile): YearlyCommittee | undefined {
  const rows = yearlyRows(former);
  if (new Set(rows.map(({ province }) => province)).size < fewestProvinces) return undefined;
  const absent = new Map(
    readAbsences(file)
      .filter(({ row }) => isWholeYear(row.asOf))
      .map(({ row, reported }) => [keyOf(row.province, row.measure, Number(row.asOf)), reported]),
  );
  const readings = new Map<string, CommitteeReading>();
  const groups = groupBy(yearlyRows(file), (row) =>
    keyOf(row.province, row.measure, Number(row.asOf)),
  );
  for (const [key, own] of groups) readings.set(key, { reported: readTogether(own), rows: own });
  const measures = new Set(rows.map(({ measure }) => measure));
  return {
    measures: committeeMeasures.filter((measure) => measures.has(measure)),
    years: [...new Set(rows.map(({ asOf }) => Number(asOf)))].sort((a, b) => a - b),
    at: (province, measure, year) => {
      const key = keyOf(province, measure, year);
      return readings.get(key) ?? { reported: absent.get(key) ?? notFound, rows: [] };
    },
  };
}

/** Without those that units of 2025 report for themselves, which are no part of any sum. */
function yearlyRows({ observations }: CommitteeFile): readonly CommitteeObservation[] {
  return observations.filter(
    (row) => isWholeYear(row.asOf) && row.asOfInferred !== true && row.boundaries === undefined,
  );
}

function isWholeYear(asOf: string): boolean {
  return /^\d{4}$/u.test(asOf);
}

function keyOf(province: ProvinceCode, measure: CommitteeMeasure, year: number): string {
  return `${province} ${measure} ${year}`;
}
