import { groupBy } from '@/lib/groupBy';
import { remember } from '@/lib/remember';
import type {
  CommitteeMeasure,
  CommitteeObservation,
  PilotObservation,
  ProvinceCode,
  StaffObservation,
  StaffScope,
} from './dataset';

// Rows of a list that never changes, found again without going through all of it: each list is
// sorted once. The lists keep the order of the file, and are the same objects at every call.

const staffByPlace = remember((rows: readonly StaffObservation[]) =>
  groupBy(rows, ({ province }) => province),
);
const staffByScope = remember((rows: readonly StaffObservation[]) =>
  groupBy(rows, ({ scope }) => scope),
);
const committeeByPlace = remember((rows: readonly CommitteeObservation[]) =>
  groupBy(rows, ({ province }) => province),
);
const committeeByMeasure = remember((rows: readonly CommitteeObservation[]) =>
  groupBy(rows, ({ measure }) => measure),
);
const pilotsByPlace = remember((rows: readonly PilotObservation[]) =>
  groupBy(rows, ({ province }) => province),
);

const none: readonly never[] = [];

/** The staff figures of a province or unit. */
export function staffRowsOf(
  rows: readonly StaffObservation[],
  place: ProvinceCode,
): readonly StaffObservation[] {
  return staffByPlace(rows).get(place) ?? none;
}

/** The staff figures of a province or unit that are percentages. */
export function staffPercentsOf(
  rows: readonly StaffObservation[],
  place: ProvinceCode,
): readonly StaffObservation[] {
  return percentsOf(staffRowsOf(rows, place));
}

const percentsOf = remember((rows: readonly StaffObservation[]) =>
  rows.filter(({ measure }) => measure === 'percent'),
);

/** Provinces or units that have a staff figure, in the order of the file. */
export function staffPlaces(rows: readonly StaffObservation[]): ReadonlySet<ProvinceCode> {
  return keysOf(staffByPlace(rows));
}

/** Scopes that have a staff figure. */
export function staffScopesIn(rows: readonly StaffObservation[]): ReadonlySet<StaffScope> {
  return scopesOf(rows);
}

const scopesOf = remember(
  (rows: readonly StaffObservation[]): ReadonlySet<StaffScope> =>
    new Set(rows.map(({ scope }) => scope)),
);

/** The staff figures of one scope. */
export function staffRowsIn(
  rows: readonly StaffObservation[],
  scope: StaffScope,
): readonly StaffObservation[] {
  return staffByScope(rows).get(scope) ?? none;
}

/** The committee additions of a province or unit. */
export function committeeRowsOf(
  rows: readonly CommitteeObservation[],
  place: ProvinceCode,
): readonly CommitteeObservation[] {
  return committeeByPlace(rows).get(place) ?? none;
}

/** The committee additions under one measure. */
export function committeeRowsUnder(
  rows: readonly CommitteeObservation[],
  measure: CommitteeMeasure,
): readonly CommitteeObservation[] {
  return committeeByMeasure(rows).get(measure) ?? none;
}

/** Provinces or units that have a committee addition. */
export function committeePlaces(rows: readonly CommitteeObservation[]): ReadonlySet<ProvinceCode> {
  return keysOf(committeeByPlace(rows));
}

/** Provinces or units that the review names for a pilot model. */
export function namedPlaces(rows: readonly PilotObservation[]): ReadonlySet<ProvinceCode> {
  return keysOf(pilotsByPlace(namedRows(rows)));
}

const namedRows = remember((rows: readonly PilotObservation[]) =>
  rows.filter(({ state }) => state === 'named'),
);

/** Provinces or units that have a pilot model. */
export function pilotPlaces(rows: readonly PilotObservation[]): ReadonlySet<ProvinceCode> {
  return keysOf(pilotsByPlace(rows));
}

const keysOf = remember(
  (groups: ReadonlyMap<ProvinceCode, unknown>): ReadonlySet<ProvinceCode> => new Set(groups.keys()),
);
