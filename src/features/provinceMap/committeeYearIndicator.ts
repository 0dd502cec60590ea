import { sumOf } from '@/domain/aggregate';
import { isUnit } from '@/domain/boundaries';
import { findCommitteeSeries } from '@/domain/committeeSeries';
import type { LoadedData, Province } from '@/domain/dataset';
import { formatNumber } from '@/domain/format';
import { isPublished } from '@/domain/origins';
import { nameOf, sortedNames } from '@/domain/names';
import { formerOf, isRegrouped } from '@/domain/regroup';
import { isReached, numberOf } from '@/domain/reported';
import { shownYear } from '@/domain/seriesYears';
import { stepsForCounts } from '@/domain/steps';
import type { YearlyCommittee } from '@/domain/yearlyCommittee';
import type { FigureInput } from '@/figures/figureModel';
import { findLeaders } from '@/figures/leaders';
import { membersOf, shareOf } from '@/figures/shareOf';
import { messagesOf } from '@/i18n/messages';
import { absentReading, absentOutlines, absentPart } from './absentReading';
import { describeCounts } from './describeCounts';
import type { MapIndicator, ProvinceReading } from './mapIndicator';
import { ownCommittee, ownNotes } from './ownCommittee';
import { sparkLegend, sparksOf } from './tileSpark';
import { unitCommittee } from './unitCommittee';

const namedLeaders = 4;

/** The people added in one year under one measure; the colours hold for all years alike. */
export function committeeYearIndicator(input: FigureInput, yearly: YearlyCommittee): MapIndicator {
  const { data, view, lang } = input;
  const all = messagesOf(lang);
  const t = all.map.committee;
  const words = all.series.map;
  const wasPublished = isPublished('committee-additions.json', data);
  const measure = view.measure ?? 'executive';
  const measureName = all.measure[measure];
  const shown = shownYear(yearly.years, view.year);
  const year = String(shown);
  const { provinces } = data.provinces;

  function read(province: Province): ProvinceReading {
    const { reported, rows } = yearly.at(province.code, measure, shown);
    const value = numberOf(reported);
    const itself = isUnit(province) ? ownCommittee(province, measure, { data, lang }) : undefined;
    const behind = [rows, ...(itself ? [itself.rows] : [])];
    if (value === null) {
      const absent = absentReading(reported, year, lang, wasPublished);
      if (!isUnit(province)) return absent;
      return {
        ...absent,
        part: absentPart(province, lang),
        ...(itself && {
          own: itself.text,
          words: `${absent.words}; ${itself.words}`,
          rows: [...absent.rows, itself.rows],
        }),
      };
    }
    const ofUnit = isUnit(province)
      ? unitCommittee(province, measure, { year: shown, input: { data, lang } })
      : undefined;
    const text = formatNumber(value, lang);
    return {
      reading: reported,
      isOnScale: true,
      text,
      outline: 'count',
      group: t.group(value),
      words: [
        words.committeeReading(text, measureName, year),
        ofUnit?.words ?? '',
        itself?.words ?? '',
      ]
        .filter((part) => part !== '')
        .join('; '),
      ...(ofUnit && { part: ofUnit.part }),
      ...(itself && { own: itself.text }),
      rows: behind,
    };
  }

  const isReporting = ({ code }: Province, former: LoadedData): boolean => {
    const reported = findCommitteeSeries(former)?.at(code, measure, shown).reported;
    return reported !== undefined && isReached(reported);
  };
  const share = (left: readonly Province[]): string => shareOf(input, left, isReporting);
  const everyNumber = provinces.flatMap(({ code }) =>
    yearly.years.map((each) => numberOf(yearly.at(code, measure, each).reported) ?? 0),
  );
  // The sum of a unit is over other members from year to year, so units have no line.
  const sparkOf = sparksOf({
    provinces: provinces.filter((one) => !isUnit(one)),
    years: yearly.years,
    shown,
    at: ({ code }, each) => yearly.at(code, measure, each).reported,
  });
  const hasZero = provinces.some((one) => read(one).reading.state === 'zero');
  return {
    title: t.title,
    unit: words.committeeUnit(measureName, year),
    columnLabel: words.committeeColumn(measureName, year),
    legendTitle: t.legend,
    steps: stepsForCounts(Math.max(0, ...everyNumber)),
    stepLabel: describeCounts,
    read,
    coverage(left) {
      const { silent, notPublished, notApplicable } = sumOf(left, (one) => read(one).reading);
      const members = membersOf(left);
      const who = {
        reporting: members.filter((one) => isReporting(one, formerOf(data))).length,
        of: members.length,
        isFormer: isRegrouped(data),
        silent: sortedNames(silent, lang),
        notPublished: sortedNames(notPublished, lang),
        notApplicable: sortedNames(notApplicable, lang),
      };
      return all.series.committee.coverage(year, who, wasPublished);
    },
    finding(left) {
      const [only] = left;
      if (left.length === 1 && only !== undefined) {
        return t.findingOne(nameOf(only, lang), read(only).words);
      }
      const { value, reporting } = sumOf(left, (one) => read(one).reading);
      if (value === null) return words.committeeFindingNone(measureName, year);
      const leaders = findLeaders(reporting, (one) => numberOf(read(one).reading) ?? 0);
      return words.committeeFinding({
        year,
        sum: formatNumber(value, lang),
        measure: measureName,
        share: share(left),
        leaders:
          leaders === undefined
            ? ''
            : all.series.names(sortedNames(leaders.items, lang), namedLeaders),
        most: leaders === undefined ? '' : formatNumber(leaders.value, lang),
      });
    },
    notes: ownNotes(provinces.map(read), lang),
    sparkOf,
    legendGlyphs: provinces.some(sparkOf) ? sparkLegend(yearly.years, undefined, lang) : [],
    legendOutlines: [
      ...(hasZero ? [{ outline: 'count', label: all.series.zeroKey } as const] : []),
      ...absentOutlines(provinces.map(read), lang, wasPublished),
    ],
  };
}
