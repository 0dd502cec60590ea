import { groupBy } from '@/lib/groupBy';
import { remember } from '@/lib/remember';
import {
  type CommitteeFile,
  type CommitteeMeasure,
  committeeMeasures,
  type CommitteeObservation,
  type ProvinceCode,
} from './dataset';
import { comparePartialDates, type PartialDate } from './partialDate';

/** One event: the same people, once, whatever the number of measures they are counted under. */
export interface CommitteeEvent {
  readonly id: string;
  readonly province: ProvinceCode;
  readonly asOf: PartialDate;
  readonly isInferred: boolean;
  /** In the order executive, standing, central. */
  readonly measures: readonly CommitteeMeasure[];
  /** People of each measure, each number once. */
  readonly people: readonly number[];
  /** The event's rows, in the order of the measures. */
  readonly rows: readonly CommitteeObservation[];
}

/**
 * Joins the rows that share an event, so that nobody is counted twice; earliest first. With a
 * measure, only events that are counted under it; they still name all their measures.
 */
export const findEvents = remember(
  (file: CommitteeFile, measure: CommitteeMeasure | undefined): readonly CommitteeEvent[] =>
    [...groupBy(file.observations, ({ province, eventId }) => `${province} ${eventId}`)]
      .flatMap(([id, rows]) => eventOf(id, rows) ?? [])
      .filter(({ measures }) => measure === undefined || measures.includes(measure))
      .sort((a, b) => comparePartialDates(a.asOf, b.asOf) || (a.id < b.id ? -1 : 1)),
);

/** True for a case of a year that the totals are of: only such a case may be inside them. */
export function isInPeriod({ asOf }: CommitteeEvent, { totals }: CommitteeFile): boolean {
  return totals.some(({ period }) => asOf.slice(0, 4) === period.slice(0, 4));
}

function eventOf(
  id: string,
  unsorted: readonly CommitteeObservation[],
): CommitteeEvent | undefined {
  const rows = committeeMeasures.flatMap((measure) =>
    unsorted.filter((row) => row.measure === measure),
  );
  const [first] = rows;
  if (first === undefined) return undefined;
  return {
    id,
    province: first.province,
    asOf: first.asOf,
    isInferred: rows.some(({ asOfInferred }) => asOfInferred === true),
    measures: [...new Set(rows.map(({ measure }) => measure))],
    people: [...new Set(rows.map(({ value }) => value))],
    rows,
  };
}
