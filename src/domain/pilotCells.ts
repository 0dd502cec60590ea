import { groupBy } from '@/lib/groupBy';
import { remember } from '@/lib/remember';
import {
  type Level,
  type ModelId,
  type PilotExtent,
  type PilotFile,
  type PilotModel,
  type PilotObservation,
  type PilotState,
  pilotStates,
  type ProvinceCode,
} from './dataset';
import { comparePartialDates } from './partialDate';

/** One province and one model: the strongest state, and every observation behind it. */
export interface PilotCell {
  readonly model: ModelId;
  readonly province: ProvinceCode;
  readonly state: PilotState;
  /** Strongest state first, then oldest first. */
  readonly observations: readonly PilotObservation[];
}

/** What the pilot models say at the chosen levels, indexed once. */
export interface PilotIndex {
  /** Models with an observation or extent at the chosen levels, in the order of the file. */
  readonly models: readonly PilotModel[];
  readonly cells: readonly PilotCell[];
  readonly extents: readonly PilotExtent[];
  /** Left out by the level choice because the source names no level. */
  readonly withoutLevel: readonly PilotObservation[];
  readonly find: (province: ProvinceCode, model: ModelId) => PilotCell | undefined;
  readonly cellsOfProvince: (province: ProvinceCode) => readonly PilotCell[];
  readonly cellsOfModel: (model: ModelId) => readonly PilotCell[];
}

/** The rows that the article names, by model and province. */
const namedPilots = remember((pilots: PilotFile) =>
  groupBy(
    pilots.observations.filter(({ state }) => state === 'named'),
    ({ province, model }) => cellKey(province, model),
  ),
);

/** The named rows of one model in one province; none where there is none. */
export function namedRowsOf(
  pilots: PilotFile,
  province: ProvinceCode,
  model: ModelId,
): readonly PilotObservation[] {
  return namedPilots(pilots).get(cellKey(province, model)) ?? [];
}

const strength: Readonly<Record<PilotState, number>> = { named: 0, reported: 1, planned: 2 };

/** Groups observations into cells, once for each file and choice; `levels` empty means all levels. */
export function indexPilots(pilots: PilotFile, levels: readonly Level[]): PilotIndex {
  return buildIndex(pilots, [...new Set(levels)].sort().join(' '));
}

const buildIndex = remember((pilots: PilotFile, chosen: string): PilotIndex => {
  const levels = chosen === '' ? [] : chosen.split(' ');
  const isAtLevel = (level: string): boolean => levels.length === 0 || levels.includes(level);
  const withoutLevel = pilots.observations.filter(
    ({ level }) => level === 'any' && !isAtLevel(level),
  );
  const groups = groupBy(
    pilots.observations.filter(({ level }) => isAtLevel(level)),
    ({ province, model }) => cellKey(province, model),
  );
  const cellByKey = new Map<string, PilotCell>();
  for (const [key, group] of groups) {
    const observations = group.slice().sort(compareObservations);
    const strongest = observations[0];
    if (strongest === undefined) continue;
    const { model, province, state } = strongest;
    cellByKey.set(key, { model, province, state, observations });
  }
  const cells = [...cellByKey.values()];
  const extents = pilots.extents.filter((extent) => isAtLevel(extent.level));
  const kept = new Set([...cells.map((cell) => cell.model), ...extents.map((e) => e.model)]);
  const byProvince = groupBy(cells, (cell) => cell.province);
  const byModel = groupBy(cells, (cell) => cell.model);
  return {
    models: levels.length === 0 ? pilots.models : pilots.models.filter(({ id }) => kept.has(id)),
    cells,
    extents,
    withoutLevel,
    find: (province, model) => cellByKey.get(cellKey(province, model)),
    cellsOfProvince: (province) => byProvince.get(province) ?? [],
    cellsOfModel: (model) => byModel.get(model) ?? [],
  };
});

/** How many cells stand in each state. */
export type StateCounts = Readonly<Record<PilotState, number>>;

/** Counts cells by their strongest state, so each pair of province and model counts once. */
export function countStates(cells: readonly PilotCell[]): StateCounts {
  const counts = { named: 0, reported: 0, planned: 0 };
  for (const cell of cells) counts[cell.state] += 1;
  return counts;
}

/** Named + reported: what exists according to a source; plans are not in it. */
export function countPresent(counts: StateCounts): number {
  return counts.named + counts.reported;
}

/** "4" for what exists, "(2)" for plans only, "–" for nothing: absence is never written as 0. */
export function formatPresence(counts: StateCounts): string {
  const present = countPresent(counts);
  if (present > 0) return String(present);
  return counts.planned > 0 ? `(${counts.planned})` : '–';
}

/** The strongest state among cells; undefined for none. */
export function strongestState(cells: readonly PilotCell[]): PilotState | undefined {
  return pilotStates.find((state) => cells.some((cell) => cell.state === state));
}

function compareObservations(a: PilotObservation, b: PilotObservation): number {
  const byStrength = strength[a.state] - strength[b.state];
  if (byStrength !== 0) return byStrength;
  // Rows without a date come last: nothing says that they are older.
  if (a.asOf === undefined || b.asOf === undefined) {
    return Number(a.asOf === undefined) - Number(b.asOf === undefined);
  }
  return comparePartialDates(a.asOf, b.asOf);
}

function cellKey(province: ProvinceCode, model: ModelId): string {
  return `${province}|${model}`;
}
