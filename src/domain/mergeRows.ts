import type {
  AbsenceLists,
  CommitteeAbsence,
  CommitteeObservation,
  PilotObservation,
  SourceId,
  StaffAbsence,
  StaffObservation,
} from './dataset';
import { type ChangedDataset, changeKeyOf, contentOf } from './changeRows';
import type { LocalImport } from './localImport';
import { lastDayOf } from './partialDate';

/** Rows of the datasets that can be changed. */
export type DatasetRows = Pick<LocalImport, ChangedDataset>;

type CommitteeRows = NonNullable<DatasetRows['committee']>;
type StaffRows = NonNullable<DatasetRows['staff']>;

interface Ways<Row> {
  readonly keyOf: (row: Row) => string;
  /** What is asked: of a number and a word on its absence only one may stand. */
  readonly subjectOf: (row: Row) => string;
}

// What is said instead of a number has no part in its key.
const state = 'not-applicable';
const committeeWays: Ways<CommitteeObservation> = {
  keyOf: (row) => changeKeyOf({ kind: 'committee', row }),
  subjectOf: committeeSubject,
};
const committeeNone: Ways<CommitteeAbsence> = {
  keyOf: (row) => changeKeyOf({ kind: 'committee-absence', row, state }),
  subjectOf: committeeSubject,
};
const staffWays: Ways<StaffObservation> = {
  keyOf: (row) => changeKeyOf({ kind: 'staff', row }),
  subjectOf: staffSubject,
};
const staffNone: Ways<StaffAbsence> = {
  keyOf: (row) => changeKeyOf({ kind: 'staff-absence', row, state }),
  subjectOf: staffSubject,
};
const pilotKey = (row: PilotObservation): string => changeKeyOf({ kind: 'pilots', row });

function committeeSubject(row: CommitteeObservation | CommitteeAbsence): string {
  return [row.boundaries, row.province, row.measure, row.asOf].join(' ');
}

function staffSubject(row: StaffObservation | StaffAbsence): string {
  return `${row.boundaries ?? ''} ${row.province} ${row.scope} ${lastDayOf(row.asOf)}`;
}

/**
 * The rows with those of `next` among them: a row of the same key takes the place of the earlier one,
 * and a value and a word on its absence for one question take each other's.
 */
export function mergeCommittee(rows: CommitteeRows, next: CommitteeRows): CommitteeRows {
  return mergeLists(rows, next, committeeWays, committeeNone);
}

/** The same for staff figures. */
export function mergeStaff(rows: StaffRows, next: StaffRows): StaffRows {
  return mergeLists(rows, next, staffWays, staffNone);
}

/** The same for models, which know no "not applicable". */
export function mergePilots(
  rows: readonly PilotObservation[],
  next: readonly PilotObservation[],
): readonly PilotObservation[] {
  return mergeList(rows, next, pilotKey);
}

interface Lists<Row, None> extends AbsenceLists<None> {
  readonly observations: readonly Row[];
}

function mergeLists<Row, None>(
  rows: Lists<Row, None>,
  next: Lists<Row, None>,
  ways: Ways<Row>,
  none: Ways<None>,
): Lists<Row, None> {
  // Of thousands of values it matters only where a word stands that one of them would replace.
  const hasWords = [...(rows.notApplicable ?? []), ...(rows.notPublished ?? [])].length > 0;
  const subjects = {
    observations: new Set(hasWords ? next.observations.map(ways.subjectOf) : []),
    notApplicable: new Set((next.notApplicable ?? []).map(none.subjectOf)),
    notPublished: new Set((next.notPublished ?? []).map(none.subjectOf)),
  };
  const isOpen = (subject: string, list: keyof typeof subjects): boolean =>
    (['observations', 'notApplicable', 'notPublished'] as const).every(
      (other) => other === list || !subjects[other].has(subject),
    );
  const absencesOf = (list: 'notApplicable' | 'notPublished'): readonly None[] => {
    const kept = (rows[list] ?? []).filter((row) => isOpen(none.subjectOf(row), list));
    return mergeList(kept, next[list] ?? [], none.keyOf);
  };
  const observations = rows.observations.filter((row) =>
    isOpen(ways.subjectOf(row), 'observations'),
  );
  const notApplicable = absencesOf('notApplicable');
  const notPublished = absencesOf('notPublished');
  return {
    observations: mergeList(observations, next.observations, ways.keyOf),
    ...(notApplicable.length > 0 && { notApplicable }),
    ...(notPublished.length > 0 && { notPublished }),
  };
}

/** In place where the key is known, at the end where it is new. */
function mergeList<Row>(
  rows: readonly Row[],
  next: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] {
  const later = new Map<string, Row>();
  for (const row of next) later.set(keyOf(row), row);
  const kept = rows.map((row) => {
    const key = keyOf(row);
    const found = later.get(key);
    later.delete(key);
    return found ?? row;
  });
  return [...kept, ...later.values()];
}

/** The rows of `next` that `known` does not hold word for word. */
export function withoutKnown<Row extends { readonly sourceId: SourceId }>(
  next: readonly Row[],
  known: readonly Row[],
): readonly Row[] {
  const sources = new Set(known.map(({ sourceId }) => sourceId));
  const contents = new Set(known.map(contentOf));
  // Thousands of rows of a source that is not known need not be read word for word.
  return next.filter((row) => !sources.has(row.sourceId) || !contents.has(contentOf(row)));
}
