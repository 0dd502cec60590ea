import type { LoadedData, Province, StaffScope } from '@/domain/dataset';
import { shortNameOf } from '@/domain/names';
import { absentStateOf, isReached } from '@/domain/reported';
import { findStaffSeries, type Pace } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { shareOf } from '@/figures/shareOf';
import { messagesOf } from '@/i18n/messages';
import { roadmapSeriesTextsOf } from '@/i18n/roadmapSeries';
import { dueTextAt, findPace, mayJudge, type ScopeSeries, type SeriesPoint } from './roadmapSeries';

export interface ShownSeries {
  readonly province: Province;
  readonly series: ScopeSeries;
}

interface FindingFacts {
  readonly scope: StaffScope;
  /** Of the provinces that are left. */
  readonly shown: readonly ShownSeries[];
  readonly year: number;
  readonly years: string;
}

/** How many have a series in the scope, the range at the end of the year, and who is how far. */
export function tilesFinding(
  input: FigureInput,
  { scope, shown, year, years }: FindingFacts,
): string {
  const { lang } = input;
  const messages = messagesOf(lang);
  const readings = shown
    .flatMap(({ province, series }) => {
      const point = resultAt(series, year);
      return point === undefined ? [] : [{ place: shortNameOf(province, lang), series, point }];
    })
    .sort((a, b) => lowest(a.point) - lowest(b.point));
  const low = readings[0];
  const high = readings.reduce<(typeof readings)[number] | undefined>(
    (best, one) => (best === undefined || one.point.percent >= best.point.percent ? one : best),
    undefined,
  );
  const endOf = (end: typeof low) => end && { value: end.point.fullText, place: end.place };
  const counts: Record<Pace, number> = { ahead: 0, 'on-pace': 0, behind: 0, 'cannot-tell': 0 };
  for (const { series } of readings) {
    const pace = findPace(input, series, year);
    if (pace !== undefined) counts[pace] += 1;
  }
  return roadmapSeriesTextsOf(lang).finding({
    scope: messages.scope[scope],
    share: shareOf(input, placesOf(shown), (place, former) =>
      hasPoint(former, place, [scope], true),
    ),
    years,
    year,
    atYear: readings.length,
    partial: readings.filter(({ point }) => point.isPartial).length,
    low: endOf(low),
    high: endOf(high),
    paces: mayJudge(input) ? counts : undefined,
    due: dueTextAt(input, year),
  });
}

/** The places of series, each once. */
function placesOf(shown: readonly ShownSeries[]): readonly Province[] {
  return [...new Set(shown.map(({ province }) => province))];
}

/** True when a province of 2019 has a number in a year of one of the scopes, or a result. */
export function hasPoint(
  former: LoadedData,
  { code }: Province,
  scopes: readonly StaffScope[],
  isOfResults: boolean,
): boolean {
  const yearly = findStaffSeries(former);
  return scopes.some((scope) =>
    yearly?.years.some((year) => {
      const { reported } = yearly.at(code, scope, year);
      return isOfResults ? isReached(reported) : 'value' in reported;
    }),
  );
}

/** A few lines one by one: the provinces of one scope, or the scopes of one province. */
export function linesFinding(
  input: FigureInput,
  shown: readonly ShownSeries[],
  year: number,
): string {
  const { lang, selection } = input;
  const messages = messagesOf(lang);
  const t = roadmapSeriesTextsOf(lang);
  const [only] = selection.provinces;
  const isOne = selection.provinces.length === 1;
  const readings = shown.map(({ province, series }) => {
    const name = isOne ? messages.scope[series.scope] : shortNameOf(province, lang);
    const pace = findPace(input, series, year);
    return t.reading(
      name,
      valueTextAt(input, series, year),
      pace === undefined ? '' : t.pace[pace],
    );
  });
  const scope = shown[0]?.series.scope;
  if (isOne && only !== undefined)
    return t.findingOfProvince(shortNameOf(only, lang), year, readings);
  return t.findingOfScope(scope === undefined ? '' : messages.scope[scope], year, readings);
}

function lowest({ range, percent }: SeriesPoint): number {
  return range?.min ?? percent;
}

function resultAt({ points }: ScopeSeries, year: number) {
  return points.find((point) => point.year === year && point.state !== 'planned');
}

function valueTextAt({ lang }: FigureInput, series: ScopeSeries, year: number): string {
  const point = series.points.find((one) => one.year === year);
  if (point !== undefined) return point.fullText;
  const reported = series.readings.find((one) => one.year === year)?.reading.reported;
  return messagesOf(lang).state[absentStateOf(reported)];
}

/** True when the series has a result at the end of the year. */
export function hasResultAt({ readings }: ScopeSeries, year: number): boolean {
  return readings.some((one) => one.year === year && isReached(one.reading.reported));
}
