import type { Province, ProvinceCode, StaffScope } from '@/domain/dataset';
import { formatPercent } from '@/domain/format';
import { nameOf } from '@/domain/names';
import { absentStateOf, isReached, type Reported } from '@/domain/reported';
import { membersOfRow } from '@/domain/regroupRows';
import { isAtLeastRow, isComputed, isPartialRow, rangeOf } from '@/domain/staffFigures';
import {
  dueAt,
  type Pace,
  paceOf,
  type StaffReading,
  type YearlyStaff,
} from '@/domain/yearlyStaff';
import { isUnpublished } from '@/domain/origins';
import type { FigureInput } from '@/figures/figureModel';
import { requireStaff } from '@/figures/requireData';
import { describeStaffRow, staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import { roadmapSeriesTextsOf } from '@/i18n/roadmapSeries';
import { dayOf } from './roadmapAxes';

/** A number at the end of a year; a year without one has no point. */
export interface SeriesPoint {
  readonly year: number;
  /** Days since 1970 of the end of the year. */
  readonly day: number;
  /** The highest of a range. */
  readonly percent: number;
  /** Of a unit's members that cannot be made into one number: drawn from end to end. */
  readonly range: { readonly min: number; readonly max: number } | undefined;
  /** Of a unit of 2025 of which only a part reports. */
  readonly isPartial: boolean;
  /** Whose numbers these are: years are joined only where they are of the same. */
  readonly members: string;
  readonly state: Extract<Reported, { readonly value: number }>['state'];
  /** The true value is this or more. */
  readonly isAtLeast: boolean;
  /** "12,4 %†", "6,66 % · 1/2". */
  readonly valueText: string;
  /** The same where nothing else says that it is a plan. */
  readonly labelText: string;
  /** The same for a sentence: "6,66 % (1/2 tỉnh cũ)". */
  readonly fullText: string;
  /** The number with everything that its source says of it. */
  readonly words: string;
}

/** What is known of one province in one scope, year by year. */
export interface ScopeSeries {
  readonly province: ProvinceCode;
  readonly scope: StaffScope;
  readonly points: readonly SeriesPoint[];
  /** Results of years that follow each other, of the same members: only these are joined by a line. */
  readonly runs: readonly (readonly SeriesPoint[])[];
  /** What is said of each year. */
  readonly readings: readonly { readonly year: number; readonly reading: StaffReading }[];
  readonly isAllNotApplicable: boolean;
}

/** The years from the first to the last that the file knows of in any scope. */
function allYearsOf({ years }: YearlyStaff): readonly number[] {
  const first = years[0] ?? 0;
  const last = years[years.length - 1] ?? first;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Reads one province in one scope. */
export function readSeries(
  input: FigureInput,
  yearly: YearlyStaff,
  province: Province,
  scope: StaffScope,
): ScopeSeries {
  const place = nameOf(province, input.lang);
  const readings = allYearsOf(yearly).map((year) => {
    return { year, reading: yearly.at(province.code, scope, year) };
  });
  const points = readings.flatMap(({ year, reading }) => {
    return pointOf(input, place, year, reading) ?? [];
  });
  const runs: SeriesPoint[][] = [];
  for (const point of points) {
    if (point.state === 'planned') continue;
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    if (run !== undefined && before !== undefined && mayJoin(before, point)) run.push(point);
    else runs.push([point]);
  }
  return {
    province: province.code,
    scope,
    points,
    runs,
    readings,
    isAllNotApplicable:
      points.length === 0 &&
      readings.some(({ reading }) => reading.reported.state === 'not-applicable'),
  };
}

function mayJoin(before: SeriesPoint, point: SeriesPoint): boolean {
  if (before.range !== undefined || point.range !== undefined) return false;
  return before.year === point.year - 1 && before.members === point.members;
}

function pointOf(
  { data, lang }: FigureInput,
  place: string,
  year: number,
  { reported, row }: StaffReading,
): SeriesPoint | undefined {
  if (!('value' in reported) || row === undefined) return undefined;
  const { mark: valueText, value } = staffTextsOf(row, data, lang);
  const t = roadmapSeriesTextsOf(lang);
  const isPlan = reported.state === 'planned';
  const range = rangeOf(row);
  return {
    year,
    day: dayOf(String(year)),
    percent: range?.max ?? reported.value,
    range,
    isPartial: isPartialRow(row),
    members: membersOfRow(row).join(' '),
    state: reported.state === 'value' && isComputed(row) ? 'derived' : reported.state,
    isAtLeast: isAtLeastRow(row),
    valueText,
    labelText: isPlan ? t.wordsOfPlan(valueText) : valueText,
    fullText: isPlan ? t.wordsOfPlan(value) : value,
    words: describeStaffRow(row, place, data, lang),
  };
}

/** The point that speaks for a series: the asked year's, else the newest result, else a plan. */
export function findSpokenPoint(
  { points }: ScopeSeries,
  year: number | undefined,
): SeriesPoint | undefined {
  if (year !== undefined) return points.find((point) => point.year === year);
  const results = points.filter(({ state }) => state !== 'planned');
  return results[results.length - 1] ?? points[points.length - 1];
}

/** The year whose end the figure speaks of: the asked one, else the latest with a result. */
export function findShownYear(
  series: readonly ScopeSeries[],
  year: number | undefined,
  yearly: YearlyStaff,
): number {
  const known = series.flatMap(({ readings }) =>
    readings.flatMap((one) => (isReached(one.reading.reported) ? [one.year] : [])),
  );
  return year ?? Math.max(...(known.length > 0 ? known : yearly.years));
}

/** A word about pace may only be said of numbers that nobody could take for published ones. */
export function mayJudge({ data }: FigureInput): boolean {
  return isUnpublished('staff-reduction.json', data);
}

/** Where a province stands at the end of a year; undefined where nobody is judged. */
export function findPace(
  input: FigureInput,
  { readings }: ScopeSeries,
  year: number,
): Pace | undefined {
  const reading = readings.find((one) => one.year === year)?.reading;
  if (!mayJudge(input) || reading === undefined || !isReached(reading.reported)) return undefined;
  return paceOf(reading, dueAt(requireStaff(input.data).target, year));
}

/** "6,67 %": the assumed line at the end of a year. */
export function dueTextAt({ data, lang }: FigureInput, year: number): string {
  return formatPercent(dueAt(requireStaff(data).target, year), lang);
}

/** Every year of a series as a text: runs of silent years are told once. */
export function describeSeries(
  input: FigureInput,
  series: ScopeSeries,
  place: string,
  year: number,
): string {
  const { lang } = input;
  const messages = messagesOf(lang);
  const t = roadmapSeriesTextsOf(lang);
  const pace = findPace(input, series, year);
  const at = pace === undefined ? '' : t.wordsOfPace(year, dueTextAt(input, year), t.pace[pace]);
  return t.words(place, messages.scope[series.scope], describeYears(input, series), at);
}

function describeYears({ lang }: FigureInput, series: ScopeSeries): readonly string[] {
  const t = roadmapSeriesTextsOf(lang);
  if (series.isAllNotApplicable) return [t.allNotApplicable];
  const states = new Set(series.readings.map(({ reading }) => reading.reported.state));
  if (series.points.length === 0 && !states.has('not-published')) return [t.allSilent];
  return series.readings.map(({ year, reading }) => {
    const point = series.points.find((one) => one.year === year);
    if (point !== undefined) return t.wordsOfYear(year, point.fullText);
    return t.wordsOfYear(year, messagesOf(lang).state[absentStateOf(reading.reported)]);
  });
}
