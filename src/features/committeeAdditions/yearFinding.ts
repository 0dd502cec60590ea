import type { CommitteeMeasure } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { isPublished } from '@/domain/isPublished';
import { nameOf } from '@/domain/names';
import { numberOf } from '@/domain/reported';
import type { YearlyCommittee } from '@/domain/yearlyCommittee';
import type { FigureInput } from '@/figures/figureModel';
import { findLeaders } from '@/figures/leaders';
import { messagesOf } from '@/i18n/messages';
import { readingWords } from './yearMarks';
import { namesOf, sumMeasure, type YearRow } from './yearRows';

interface YearFacts {
  readonly yearly: YearlyCommittee;
  readonly year: number;
  readonly measures: readonly CommitteeMeasure[];
  /** The provinces that report. */
  readonly rows: readonly YearRow[];
}

const namedLeaders = 4;

/** One province in its own words; several as sums with their coverage and who has most. */
export function findingOfYear(
  { data, selection, lang }: FigureInput,
  { yearly, year, measures, rows }: YearFacts,
): string {
  const { series } = messagesOf(lang);
  const t = series.committee;
  const left = selection.provinces;
  const [only] = left;
  if (left.length === 1 && only !== undefined) {
    const wasPublished = isPublished('committee-additions.json', data);
    const parts = measures.map((measure) =>
      readingWords(measure, yearly.at(only.code, measure, year).reported, lang, wasPublished),
    );
    return t.findingOne(nameOf(only, lang), String(year), parts);
  }
  if (rows.length === 0) return t.findingNone(String(year), left.length);
  const sum = sumSentence();
  const leaders = findLeaders(rows, firstNumberOf);
  const [measure] = measures;
  if (leaders === undefined || measure === undefined) return t.findingZero(sum);
  const names = namesOf(leaders.items, lang);
  const most = t.count(measure, leaders.value, formatNumber(leaders.value, lang));
  return t.finding(sum, series.names(names, namedLeaders), most);

  /** The sums with one coverage where it is the same provinces, else each with its own. */
  function sumSentence(): string {
    const sums = measures.map((each) => ({ each, ...sumMeasure(left, each, yearly, year) }));
    const who = new Set(sums.map(({ reporting }) => reporting.map(({ code }) => code).join(' ')));
    const [first] = sums;
    const shared =
      who.size === 1 && first !== undefined
        ? { reporting: first.reporting.length, of: left.length }
        : undefined;
    const parts = sums.map(({ each, value, reporting }) => {
      const text = t.count(each, value ?? 0, value === null ? '–' : formatNumber(value, lang));
      return shared === undefined ? t.withCoverage(text, reporting.length, left.length) : text;
    });
    const isFiltered = left.length < data.provinces.provinces.length;
    return t.sum({ year: String(year), parts, shared, isFiltered });
  }
}

/** The number by which the provinces are sorted; absence leads nothing. */
function firstNumberOf({ readings }: YearRow): number {
  const [first] = readings;
  return first === undefined ? 0 : (numberOf(first.reported) ?? 0);
}
