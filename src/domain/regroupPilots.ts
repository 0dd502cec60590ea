import { remember } from '@/lib/remember';
import type { Unit } from './boundaries';
import type { ModelId, PilotFile, PilotObservation, PilotState, ProvinceCode } from './dataset';
import { pilotStates } from './dataset';
import { placeRows, rowsOfMembers } from './regroupGroups';
import { membersOfRow, type UnitPilotRow } from './regroupRows';

/** The pilot models by units: a unit has a model if a member has it, and each row says which. */
export const regroupPilots = remember((file: PilotFile, units: readonly Unit[]): PilotFile => {
  const placed = placeRows(file.observations);
  return {
    ...file,
    observations: units.flatMap((unit) =>
      rowsOfMembers(unit, placed).map((row): UnitPilotRow => ({
        ...row,
        province: unit.code,
        parts: [row],
        isPartial: unit.isPartial,
      })),
    ),
  };
});

/** Members that have a model, by how well that is known; each member once, by its strongest. */
export type PilotMembers = Readonly<Record<PilotState, readonly ProvinceCode[]>>;

/** Which members stand behind a unit's rows of one model, in the order of the rows. */
export const findPilotMembers = remember(
  (rows: readonly PilotObservation[], model: ModelId): PilotMembers => {
    const seen = new Set<ProvinceCode>();
    const found: Record<PilotState, readonly ProvinceCode[]> = {
      named: [],
      reported: [],
      planned: [],
    };
    for (const state of pilotStates) {
      const own = rows.filter((row) => row.model === model && row.state === state);
      const members = [...new Set(own.flatMap(membersOfRow))].filter((code) => !seen.has(code));
      for (const code of members) seen.add(code);
      found[state] = members;
    }
    return found;
  },
);
