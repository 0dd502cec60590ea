import type { Province, ProvinceCode } from '@/domain/dataset';
import { nameOf, shortNameOf } from '@/domain/names';
import { absentStateOf, type AbsentState, type ValueState } from '@/domain/reported';
import { type Direction, findNeighbour } from '@/domain/tileNavigation';
import type { FigureInput } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import { type RoadmapSeriesTexts, roadmapSeriesTextsOf } from '@/i18n/roadmapSeries';
import {
  describeSeries,
  findSpokenPoint,
  type ScopeSeries,
  type SeriesPoint,
} from './roadmapSeries';

/** One province's small line chart. */
export interface SeriesPanel {
  readonly code: ProvinceCode;
  /** Place in the tile grid. */
  readonly row: number;
  readonly col: number;
  readonly name: string;
  /** The number that speaks for the panel; the sign of an absence for a year without one; "" for no number at all. */
  readonly valueText: string;
  readonly value: number | null;
  readonly state: ValueState;
  /** What the number leaves open: an earlier year, a plan, an absence; "" otherwise. */
  readonly note: string;
  readonly points: readonly SeriesPoint[];
  readonly runs: readonly (readonly SeriesPoint[])[];
  /** Years without a number, with the reason. */
  readonly absentYears: readonly { readonly year: number; readonly state: AbsentState }[];
  /** The point whose number is printed. */
  readonly spoken: SeriesPoint | undefined;
  /** False: the filter leaves this province out. */
  readonly isLeft: boolean;
  readonly isChosen: boolean;
  /** The reader's own province. */
  readonly isPinned: boolean;
  readonly words: string;
  /** Where an arrow key leads; undefined: nowhere. */
  readonly neighbours: Readonly<Record<Direction, ProvinceCode | undefined>>;
}

/** The panel of a province; `year` is the one that the figure speaks of. */
export function buildPanel(
  input: FigureInput,
  province: Province,
  series: ScopeSeries,
  year: number,
): SeriesPanel {
  const { data, view, selection, lang, pinned } = input;
  const t = roadmapSeriesTextsOf(lang);
  const spoken = findSpokenPoint(series, view.year);
  const isLeft = selection.left.has(province.code);
  const words = describeSeries(input, series, nameOf(province, lang), year);
  const { provinces, borders } = data.provinces;
  const neighbour = (direction: Direction) =>
    findNeighbour(province.code, direction, provinces, borders);
  const absence = series.readings.find((one) => one.year === year)?.reading.reported;
  const absentState = series.isAllNotApplicable ? 'not-applicable' : absentStateOf(absence);
  const { absenceSign } = messagesOf(lang).series;
  return {
    code: province.code,
    row: province.tile.row,
    col: province.tile.col,
    name: shortNameOf(province, lang),
    valueText: spoken?.valueText ?? (series.points.length === 0 ? '' : absenceSign[absentState]),
    value: spoken === undefined || spoken.range !== undefined ? null : spoken.percent,
    state: spoken?.state ?? absentState,
    note: noteOf(spoken, year, t.absentBrief[absentState], t),
    points: series.points,
    runs: series.runs,
    absentYears: series.readings.flatMap(({ year: at, reading }) =>
      reading.row === undefined ? [{ year: at, state: absentStateOf(reading.reported) }] : [],
    ),
    spoken,
    isLeft,
    isChosen: view.provinces.includes(province.code),
    isPinned: province.code === pinned,
    words: isLeft ? words : `${words} (${t.outsideFilter})`,
    neighbours: {
      up: neighbour('up'),
      down: neighbour('down'),
      left: neighbour('left'),
      right: neighbour('right'),
    },
  };
}

function noteOf(
  spoken: SeriesPoint | undefined,
  year: number,
  absent: string,
  t: RoadmapSeriesTexts,
): string {
  if (spoken === undefined) return absent;
  const isEarlier = spoken.year !== year;
  if (spoken.state === 'planned') return isEarlier ? t.plannedAt(spoken.year) : t.planned;
  return isEarlier ? t.atYear(spoken.year) : '';
}
