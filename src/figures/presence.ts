import {
  type PilotObservation,
  type PilotState,
  pilotStates,
  type Province,
  type ProvinceCode,
} from '@/domain/dataset';
import { formatDateRange, type PartialDate } from '@/domain/partialDate';
import type { PilotCell } from '@/domain/pilotCells';
import { isRegrouped } from '@/domain/regroup';
import { pilotPlacesIn } from '@/domain/regroupRows';
import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import { remember } from '@/lib/remember';
import type { Presence } from '@/i18n/vi/messages';
import type { FigureInput } from './figureModel';
import { membersOf } from './shareOf';

/**
 * How many of the provinces the review names, and what other sources add; the same everywhere.
 * Units of 2025 are counted by the provinces of 2019 behind them.
 */
export function presenceOf(
  { data, lang }: Pick<FigureInput, 'data' | 'lang'>,
  places: readonly Province[],
  cellsOf: (code: Province['code']) => readonly PilotCell[],
): Presence {
  const { series } = messagesOf(lang);
  const isUnits = isRegrouped(data);
  const cells = places.flatMap(({ code }) => cellsOf(code));
  const placesIn = new Map(
    pilotStates.map((state) => [
      state,
      new Set(
        cells.flatMap(({ observations }) => [...(pilotPlacesIn(observations).get(state) ?? [])]),
      ),
    ]),
  );
  const strongestOf = (code: ProvinceCode): PilotState | undefined =>
    pilotStates.find((state) => placesIn.get(state)?.has(code) === true);
  const members = membersOf(places).map(({ code }) => code);
  const countOf = (wanted: PilotState): number =>
    members.filter((code) => strongestOf(code) === wanted).length;
  const years = datesIn(
    cells.filter(({ observations }) =>
      [...(pilotPlacesIn(observations).get('reported') ?? [])].some(
        (code) => strongestOf(code) === 'reported',
      ),
    ),
    ['reported'],
  ).map((date) => date.slice(0, 4));
  const counts = {
    named: countOf('named'),
    reported: countOf('reported'),
    planned: countOf('planned'),
  };
  return {
    share: series.share(counts.named, members.length, isUnits),
    place: series.place(isUnits),
    counts,
    reportedIn: formatDateRange(years, lang) ?? '',
  };
}

/** The provinces of 2019 that the review names in these cells, whatever the boundaries shown. */
export function namedPlaces(cells: readonly PilotCell[]): ReadonlySet<ProvinceCode> {
  return new Set(
    cells.flatMap(({ observations }) => [...(pilotPlacesIn(observations).get('named') ?? [])]),
  );
}

/** "Bài tổng kết: 2019; nguồn khác: 11/2018 – 04/2024"; undefined where only one has dates. */
export function pilotTimes(cells: readonly PilotCell[], lang: Lang): string | undefined {
  const review = formatDateRange(datesIn(cells, ['named']), lang);
  const others = formatDateRange(
    // The month is enough beside the year of the review.
    datesIn(cells, ['reported', 'planned']).map((date) => date.slice(0, 7)),
    lang,
  );
  if (review === undefined || others === undefined) return undefined;
  return messagesOf(lang).caption.times(review, others);
}

/** The dates of the rows of one cell, by state; read once. */
const datesOf = remember(
  (rows: readonly PilotObservation[]): ReadonlyMap<PilotState, readonly PartialDate[]> =>
    new Map(
      pilotStates.map((state) => [
        state,
        rows
          .filter((row) => row.state === state)
          .flatMap(({ asOf, until }) => [asOf, until])
          .flatMap((date) => date ?? []),
      ]),
    ),
);

function datesIn(
  cells: readonly PilotCell[],
  states: readonly PilotState[],
): readonly PartialDate[] {
  return cells.flatMap(({ observations }) =>
    states.flatMap((state) => datesOf(observations).get(state) ?? []),
  );
}
