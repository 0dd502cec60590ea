import type {
  AbsenceLists,
  CommitteeAbsence,
  CommitteeObservation,
  PilotObservation,
  StaffAbsence,
  StaffObservation,
} from './dataset';
import { type ChangedDataset, type ChangeRow, changeKeysOf, contentOf } from './changeRows';
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

const keyIn = <Row>(dataset: ChangedDataset, asChange: (row: Row) => ChangeRow) => {
  const [, keyOf] = changeKeysOf(dataset);
  return (row: Row): string => keyOf(asChange(row));
};

const content = '';
// What is said instead of a number has no part in its key.
const state = 'not-applicable';
const committeeWays: Ways<CommitteeObservation> = {
  keyOf: keyIn('committee', (row) => ({ kind: 'committee', row, content })),
  subjectOf: committeeSubject,
};
const committeeNone: Ways<CommitteeAbsence> = {
  keyOf: keyIn('committee', (row) => ({ kind: 'committee-absence', row, state, content })),
  subjectOf: committeeSubject,
};
const staffWays: Ways<StaffObservation> = {
  keyOf: keyIn('staff', (row) => ({ kind: 'staff', row, content })),
  subjectOf: staffSubject,
};
const staffNone: Ways<StaffAbsence> = {
  keyOf: keyIn('staff', (row) => ({ kind: 'staff-absence', row, state, content })),
  subjectOf: staffSubject,
};
const pilotKey = keyIn<PilotObservation>('pilots', (row) => ({ kind: 'pilots', row, content }));

function committeeSubject(row: CommitteeObservation | CommitteeAbsence): string {
  return [row.boundaries, row.province, row.measure, row.asOf].join(' ');
}

function staffSubject(row: StaffObservation | StaffAbsence): string {
  return [row.boundaries, row.province, row.scope, lastDayOf(row.asOf)].join(' ');
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
  const subjects = {
    observations: new Set(next.observations.map(ways.subjectOf)),
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
  const later = new Map(next.map((row) => [keyOf(row), row]));
  const kept = rows.map((row) => {
    const key = keyOf(row);
    const found = later.get(key);
    later.delete(key);
    return found ?? row;
  });
  return [...kept, ...later.values()];
}

/** The rows of `next` that `known` does not hold word for word. */
export function withoutKnown<Row extends object>(
  next: readonly Row[],
  known: readonly Row[],
): readonly Row[] {
  const contents = new Set(known.map(contentOf));
  return next.filter((row) => !contents.has(contentOf(row)));
}
