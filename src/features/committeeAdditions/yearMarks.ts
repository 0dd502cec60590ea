import type { CommitteeMeasure } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { nameOf, shortNameOf } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import type { Reported } from '@/domain/reported';
import type { FigureInput } from '@/figures/figureModel';
import type { MarkStyle } from '@/figures/legend';
import { requireCommittee } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import { seriesFigureTextsOf } from '@/i18n/seriesFigures';
import { totalMarks } from './committeeMarks';
import type { FormerPlaces } from './formerPlaces';
import { unitNumber, withMembers, withShare } from './unitNumber';
import { sumMeasure, type YearRow } from './yearRows';
import type { MeasureMark, ProvinceBars, YearColumn } from './yearsMarks';

/** Told apart by their place in a pair, by their numbers and in greyscale. */
const styles: Readonly<Record<CommitteeMeasure, MarkStyle>> = {
  executive: { kind: 'shape', shape: 'square', color: 'named', isOutline: false },
  standing: { kind: 'shape', shape: 'square', color: 'reported', isOutline: false },
  central: { kind: 'shape', shape: 'square', color: 'ink', isOutline: false },
};

/** Each measure with its sum over the provinces that are left and the coverage of that sum. */
export function measureMarks(
  { lang }: FigureInput,
  { provinces, yearly, isFormer }: FormerPlaces,
  measures: readonly CommitteeMeasure[],
  year: number,
): readonly MeasureMark[] {
  const t = messagesOf(lang);
  return measures.map((measure) => {
    const { value, reporting } = sumMeasure(provinces, measure, yearly, year);
    return {
      measure,
      label: t.measure[measure],
      style: styles[measure],
      sumText: value === null ? '–' : formatNumber(value, lang),
      coverage: seriesFigureTextsOf(lang).committee.sumCoverage(
        reporting.length,
        provinces.length,
        String(year),
        isFormer,
      ),
    };
  });
}

/** "Bài tổng kết: 74, 32, 16", which no year and no filter moves. */
export function publishedLine(input: FigureInput): string {
  const { data, lang } = input;
  const { totals } = requireCommittee(data);
  if (totals.length === 0) return '';
  const periods = [...new Set(totals.map(({ period }) => formatPartialDate(period, lang)))];
  const texts = totalMarks(input).map(({ short }) => short);
  return seriesFigureTextsOf(lang).committee.published(texts, periods);
}

/** One province's bars with their words. */
export function barsOf(
  { province, readings }: YearRow,
  input: FigureInput,
  year: number,
  isPublished: boolean,
): ProvinceBars {
  const { view, lang, pinned } = input;
  const t = seriesFigureTextsOf(lang);
  const known = readings.map((reading) => {
    return { ...reading, ofUnit: unitNumber(province, reading, input) };
  });
  const parts = known.map(({ measure, reported, ofUnit }) =>
    withMembers(readingWords(measure, reported, lang, isPublished), ofUnit, lang),
  );
  return {
    province: province.code,
    name: shortNameOf(province, lang),
    bars: known.map(({ measure, reported, ofUnit }) => {
      const text = withShare(readingText(reported, lang), ofUnit);
      return { measure, reading: reported, text, isPartial: ofUnit?.isPartial === true };
    }),
    isChosen: view.provinces.includes(province.code),
    isPinned: province.code === pinned,
    words: t.committee.words(nameOf(province, lang), String(year), parts),
  };
}

/** The sums of every year, with the coverage of each. */
export function columnsOf(
  { lang }: FigureInput,
  { provinces, yearly, isFormer }: FormerPlaces,
  measures: readonly CommitteeMeasure[],
  shown: number,
): readonly YearColumn[] {
  const t = seriesFigureTextsOf(lang);
  const of = provinces.length;
  return yearly.years.map((year): YearColumn => {
    const sums = measures.map((measure) => {
      const { value, reporting } = sumMeasure(provinces, measure, yearly, year);
      const text = value === null ? '–' : formatNumber(value, lang);
      return { measure, value, text, reporting: reporting.length };
    });
    const fewest = Math.min(...sums.map(({ reporting }) => reporting));
    return {
      year,
      bars: sums.map(({ measure, value, text }) => ({ measure, value, text })),
      coverage: `${fewest}/${of}`,
      isComplete: fewest === of,
      isShown: year === shown,
      words: t.committee.yearWords(
        String(year),
        sums.map(({ measure, value, text, reporting }) =>
          t.committee.withCoverage(
            t.committee.count(measure, value ?? 0, text),
            reporting,
            of,
            isFormer,
          ),
        ),
      ),
    };
  });
}

/** "4", "–", "kad". */
export function readingText(reported: Reported, lang: FigureInput['lang']): string {
  if ('value' in reported) return formatNumber(reported.value, lang);
  return messagesOf(lang).series.absenceSign[reported.state];
}

/** "4 ủy viên BCH", "ủy viên BTV chưa tìm thấy số công bố". */
export function readingWords(
  measure: CommitteeMeasure,
  reported: Reported,
  lang: FigureInput['lang'],
  isPublished: boolean,
): string {
  const t = seriesFigureTextsOf(lang);
  if ('value' in reported) {
    return t.committee.count(measure, reported.value, formatNumber(reported.value, lang));
  }
  return t.committee.countAbsent(measure, t.absence(reported.state, isPublished));
}
