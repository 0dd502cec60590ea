import { remember } from '@/lib/remember';
import {
  type CommitteeObservation,
  type PilotObservation,
  type PilotState,
  pilotStates,
  type PlacedFigure,
  type ProvinceCode,
  type StaffObservation,
} from './dataset';
import type { UnitCoverage } from './regroupReading';

/** A row of a unit of 2025 beside what it says as a row: the members' rows behind it. */
export interface OfMembers<Row> {
  /** With the codes of 2019, in the order of the members; at least one. */
  readonly parts: readonly Row[];
  /** Not the whole unit: a member is silent, or the unit holds a province outside the 22. */
  readonly isPartial: boolean;
}

/** A number of a unit, with who of it reports. */
export interface OfUnit<Row> extends OfMembers<Row> {
  readonly coverage: UnitCoverage;
  /**
   * Lowest and highest number of the members, where they cannot be made into one. The row's own
   * value is then the lowest as a lower bound: the least that is true of those who report.
   */
  readonly range?: { readonly min: number; readonly max: number };
}

export type UnitPilotRow = PilotObservation & OfMembers<PilotObservation>;
export type UnitStaffRow = StaffObservation & OfUnit<StaffObservation>;
export type UnitCommitteeRow = CommitteeObservation & OfUnit<CommitteeObservation>;

type PlacedRow = PlacedFigure;

/** True for a row that was regrouped to a unit of 2025. */
export function isOfMembers<Row extends PlacedRow>(row: Row): row is Row & OfMembers<Row> {
  return 'parts' in row;
}

/** True for a regrouped number, which says who of the unit reports. */
export function isOfUnit<Row extends PlacedRow>(row: Row): row is Row & OfUnit<Row> {
  return 'parts' in row && 'coverage' in row;
}

/** The rows as they are in the file: those of the members, or the row itself. */
export function partsOf<Row extends PlacedRow>(row: Row): readonly Row[] {
  return isOfMembers(row) ? row.parts : [row];
}

/** The provinces of 2019 that a row speaks of, each once; none where a unit reports for itself. */
export function membersOfRow(row: PlacedRow): readonly ProvinceCode[] {
  if (row.boundaries !== undefined) return [];
  return [...new Set(partsOf(row).map(({ province }) => province))];
}

/**
 * The provinces of 2019 behind the rows of one cell, with each state that they are in; read once. What
 * a unit reports for itself is of none of them.
 */
export const pilotPlacesIn = remember(
  (rows: readonly PilotObservation[]): ReadonlyMap<PilotState, ReadonlySet<ProvinceCode>> =>
    new Map(
      pilotStates.map((state) => [
        state,
        new Set(
          rows
            .filter((row) => row.boundaries === undefined)
            .filter((row) => row.state === state || isOfMembers(row))
            .flatMap(partsOf)
            .filter((row) => row.state === state)
            .map(({ province }) => province),
        ),
      ]),
    ),
);
