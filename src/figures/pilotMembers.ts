import { isUnit, type Unit } from '@/domain/boundaries';
import { type ModelId, pilotStates, type PilotObservation, type Province } from '@/domain/dataset';
import { shortNameOf } from '@/domain/names';
import type { PilotCell } from '@/domain/pilotCells';
import { findPilotMembers } from '@/domain/regroupPilots';
import { messagesOf } from '@/i18n/messages';
import type { FigureInput } from './figureModel';
import { namesOf } from './partOfUnit';
import { requirePilots } from './requireData';

/**
 * The provinces of 2019 that stand behind a unit's rows of a model: "Bình Dương, BR-VT", where the
 * states differ each under its own; "" for a province of 2019.
 */
export function describePilotMembers(
  province: Province,
  rows: readonly PilotObservation[],
  model: ModelId,
  lang: FigureInput['lang'],
): string {
  if (!isUnit(province)) return '';
  const members = findPilotMembers(rows, model);
  const known = pilotStates.filter((state) => members[state].length > 0);
  const isOwn = rows.some((row) => row.model === model && row.boundaries === '2025');
  return [
    ...known.map((state) => {
      const names = namesOf(province, members[state], lang).join(', ');
      return known.length === 1 ? names : `${names} (${messagesOf(lang).state[state]})`;
    }),
    ...(isOwn ? [messagesOf(lang).boundaries.unitItself] : []),
  ].join(', ');
}

/** Each model of a unit with the provinces of 2019 that have it: "Thi tuyển: Bình Dương, BR-VT". */
export function membersByModel(
  unit: Unit,
  cells: readonly PilotCell[],
  { data, selection, lang }: Pick<FigureInput, 'data' | 'selection' | 'lang'>,
): readonly string[] {
  return requirePilots(data, selection).models.flatMap((model) => {
    const cell = cells.find((candidate) => candidate.model === model.id);
    if (cell === undefined) return [];
    const members = describePilotMembers(unit, cell.observations, model.id, lang);
    return [`${shortNameOf(model, lang)}: ${members}`];
  });
}
