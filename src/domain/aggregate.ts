import { isReached, notFound, type Reading, type Reported, reportedOf } from './reported';

/** A sum that cannot be read without knowing who is in it. */
export interface Aggregate<Place> {
  /** Over `reporting` only; null when nobody reports. */
  readonly value: number | null;
  readonly reporting: readonly Place[];
  /** Of these nothing was found. */
  readonly silent: readonly Place[];
  /** These say that they have not published it. */
  readonly notPublished: readonly Place[];
  /** The question does not arise there, so they are not silent. */
  readonly notApplicable: readonly Place[];
}

/** Adds up what was reached at each place; plans count as silence. Only for counts, never rates. */
export function sumOf<Place>(
  places: readonly Place[],
  read: (place: Place) => Reading,
): Aggregate<Place> {
  const reporting: Place[] = [];
  const silent: Place[] = [];
  const notPublished: Place[] = [];
  const notApplicable: Place[] = [];
  let value = 0;
  for (const place of places) {
    const reading = read(place);
    if (isReached(reading)) {
      reporting.push(place);
      value += reading.value;
    } else if (reading.state === 'not-applicable') notApplicable.push(place);
    else if (reading.state === 'not-published') notPublished.push(place);
    else silent.push(place);
  }
  return {
    value: reporting.length === 0 ? null : value,
    reporting,
    silent,
    notPublished,
    notApplicable,
  };
}

interface CountRow {
  readonly value: number;
  readonly status: string;
}

/**
 * The reading of several rows of one place, which add up: 0 only when all that was reached is 0.
 * A plan is never added, and without any result the last plan stands alone.
 */
export function readTogether(rows: readonly CountRow[]): Reported {
  const reached = rows.filter((row) => isReached(reportedOf(row)));
  const last = reached[reached.length - 1] ?? rows[rows.length - 1];
  if (last === undefined) return notFound;
  if (reached.length <= 1) return reportedOf(last);
  const value = reached.reduce((sum, row) => sum + row.value, 0);
  const computed = reached.find(({ status }) => status === 'derived');
  return reportedOf({ value, status: (computed ?? last).status });
}
