import type { CommitteeMeasure } from '@/domain/dataset';
import { compareNames, formatNumber } from '@/domain/format';
import { isPublished } from '@/domain/origins';
import { nameOf } from '@/domain/names';
import { numberOf } from '@/domain/reported';
import type { YearlyCommittee } from '@/domain/yearlyCommittee';
import type { FigureInput } from '@/figures/figureModel';
import { findLeaders } from '@/figures/leaders';
import { seriesFigureTextsOf } from '@/i18n/seriesFigures';
import type { FormerPlaces } from './formerPlaces';
import { unitNumber, withMembers } from './unitNumber';
import { readingWords } from './yearMarks';
import { sumMeasure, type YearRow } from './yearRows';

interface YearFacts {
  readonly yearly: YearlyCommittee;
  /** Over whom the sums go. */
  readonly places: FormerPlaces;
  readonly year: number;
  readonly measures: readonly CommitteeMeasure[];
  /** The provinces that report. */
  readonly rows: readonly YearRow[];
}

const namedLeaders = 4;

/** One province in its own words; several as sums with their coverage and who has most. */
export function findingOfYear(
  input: FigureInput,
  { yearly, places, year, measures, rows }: YearFacts,
): string {
  const { data, selection, lang } = input;
  const series = seriesFigureTextsOf(lang);
  const t = series.committee;
  const left = selection.provinces;
  const [only] = left;
  if (left.length === 1 && only !== undefined) {
    const wasPublished = isPublished('committee-additions.json', data);
    const parts = measures.map((measure) => {
      const reading = yearly.at(only.code, measure, year);
      const words = readingWords(measure, reading.reported, lang, wasPublished);
      return withMembers(words, unitNumber(only, reading, input), lang);
    });
    return t.findingOne(nameOf(only, lang), String(year), parts);
  }
  if (rows.length === 0) return t.findingNone(String(year), left.length);
  const sum = sumSentence();
  const leaders = findLeaders(rows, firstNumberOf);
  const [measure] = measures;
  if (leaders === undefined || measure === undefined) return t.findingZero(sum);
  const names = leaders.items.map(nameWithShare).sort(compareNames);
  const most = t.count(measure, leaders.value, formatNumber(leaders.value, lang));
  return t.finding(sum, series.names(names, namedLeaders), most);

  /** A leader of which only a part reports says so: the whole of it may lead by more. */
  function nameWithShare({ province, readings }: YearRow): string {
    const [reading] = readings;
    const share = reading && unitNumber(province, reading, input)?.share;
    const name = nameOf(province, lang);
    return share === undefined || share === '' ? name : t.withParts(name, [share]);
  }

  /** The sums with one coverage where it is the same provinces, else each with its own. */
  function sumSentence(): string {
    const { provinces, isFormer } = places;
    const sums = measures.map((each) => {
      return { each, ...sumMeasure(provinces, each, places.yearly, year) };
    });
    const who = new Set(sums.map(({ reporting }) => reporting.map(({ code }) => code).join(' ')));
    const [first] = sums;
    const shared =
      who.size === 1 && first !== undefined
        ? { reporting: first.reporting.length, of: provinces.length }
        : undefined;
    const parts = sums.map(({ each, value, reporting }) => {
      const text = t.count(each, value ?? 0, value === null ? '–' : formatNumber(value, lang));
      return shared === undefined
        ? t.withCoverage(text, reporting.length, provinces.length, isFormer)
        : text;
    });
    const isFiltered = left.length < data.provinces.provinces.length;
    return t.sum({ year: String(year), parts, shared, isFiltered, isFormer });
  }
}

/** The number by which the provinces are sorted; absence leads nothing. */
function firstNumberOf({ readings }: YearRow): number {
  const [first] = readings;
  return first === undefined ? 0 : (numberOf(first.reported) ?? 0);
}
