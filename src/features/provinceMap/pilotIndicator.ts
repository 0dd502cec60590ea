import { isUnit } from '@/domain/boundaries';
import type { PilotState, Province } from '@/domain/dataset';
import { sortedNames, nameOf } from '@/domain/names';
import {
  countPresent,
  countStates,
  formatPresence,
  type StateCounts,
  strongestState,
} from '@/domain/pilotCells';
import type { PilotReading } from '@/domain/reported';
import { stepsForCounts } from '@/domain/steps';
import type { FigureInput } from '@/figures/figureModel';
import { findLeaders } from '@/figures/leaders';
import { levelNotes } from '@/figures/levelNotes';
import { partOfUnit, wholeOf } from '@/figures/partOfUnit';
import { presenceOf, pilotTimes } from '@/figures/presence';
import { membersByModel } from '@/figures/pilotMembers';
import { requirePilots } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import { describeCounts } from './describeCounts';
import type { MapIndicator, ProvinceReading } from './mapIndicator';

/** Pilot models: named + reported per province, as far as model and level filters leave them. */
export function pilotIndicator(input: FigureInput): MapIndicator {
  const { data, selection, lang } = input;
  const pilots = requirePilots(data, selection);
  const t = messagesOf(lang).map.pilot;
  const all = data.provinces.provinces;
  const present = (province: Province): number =>
    countPresent(countStates(pilots.cellsOf(province.code)));

  function read(province: Province): ProvinceReading {
    const cells = pilots.cellsOf(province.code);
    const counts = countStates(cells);
    const value = countPresent(counts);
    const state = strongestState(cells);
    const members = isUnit(province) ? membersByModel(province, cells, input) : [];
    return {
      reading: readingOf(state, counts),
      isOnScale: true,
      text: formatPresence(counts),
      outline: state === 'planned' ? 'planned' : 'absent',
      group: value > 0 ? t.group(value) : counts.planned > 0 ? t.groupPlanned : t.legendNotNamed,
      words: state === undefined ? t.notNamed : [t.reading(counts), ...members].join('; '),
      ...(isUnit(province) && { part: partOfUnit(province, wholeOf(province), '', lang) }),
      ...(value > 0 &&
        counts.planned > 0 &&
        !isUnit(province) && { besideText: `+${counts.planned}` }),
      rows: cells.map(({ observations }) => observations),
    };
  }

  return {
    title: t.title,
    unit: t.unit(pilots.models.length, pilots.file.models.length),
    columnLabel: t.column,
    legendTitle: t.legend,
    steps: stepsForCounts(Math.max(0, ...all.map(present))),
    stepLabel: describeCounts,
    read,
    coverage(left) {
      const silent = left.filter(({ code }) => pilots.cellsOf(code).length === 0);
      return t.coverage(presenceOf(input, left, pilots.cellsOf), sortedNames(silent, lang));
    },
    finding(left) {
      const only = left[0];
      if (left.length === 1 && only !== undefined) {
        const cells = pilots.cellsOf(only.code);
        return t.findingOne(nameOf(only, lang), countStates(cells));
      }
      if (left.every((province) => present(province) === 0)) return t.findingNone(left.length);
      // What two sources say is not counted alike, so only the review's own names are compared.
      const leaders = findLeaders(left, ({ code }) => countStates(pilots.cellsOf(code)).named);
      return t.finding(
        presenceOf(input, left, pilots.cellsOf),
        sortedNames(leaders?.items ?? [], lang),
        leaders?.value ?? 0,
      );
    },
    times: (left) =>
      pilotTimes(
        left.flatMap(({ code }) => pilots.cellsOf(code)),
        lang,
      ),
    notes: levelNotes(input),
    legendGlyphs: [],
    legendOutlines: [
      { outline: 'planned', label: t.legendPlanned },
      { outline: 'absent', label: t.legendNotNamed },
    ],
  };
}

/** The strongest state with the number that the tile shows: plans are counted only among themselves. */
function readingOf(state: PilotState | undefined, counts: StateCounts): PilotReading {
  if (state === undefined) return { state: 'not-named' };
  return { state, value: state === 'planned' ? counts.planned : countPresent(counts) };
}
