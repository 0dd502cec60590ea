import { sumOf } from '@/domain/aggregate';
import { isUnit } from '@/domain/boundaries';
import type { Province, StaffScope } from '@/domain/dataset';
import { formatPercent } from '@/domain/format';
import { isPublished } from '@/domain/origins';
import { nameOf, sortedNames } from '@/domain/names';
import { isReached, numberOf } from '@/domain/reported';
import { shownYear } from '@/domain/seriesYears';
import { isComputed } from '@/domain/staffFigures';
import { stepsForStaffPercent } from '@/domain/steps';
import { findStaffSeries, type YearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { findHighest } from '@/figures/leaders';
import { requireStaff } from '@/figures/requireData';
import { shareOf } from '@/figures/shareOf';
import { messagesOf } from '@/i18n/messages';
import { absentReading, absentOutlines, absentPart } from './absentReading';
import { describePercents } from './describePercents';
import { type MapIndicator, type ProvinceReading, stepOf } from './mapIndicator';
import { staffReading } from './staffReadings';
import { sparkLegend, sparksOf } from './tileSpark';
import { rowOfUnit } from './unitStaff';

const namedProvinces = 3;

/** The percentages of one scope at the end of one year, all counted from the same base. */
export function staffYearIndicator(
  input: FigureInput,
  yearly: YearlyStaff,
  scope: StaffScope,
): MapIndicator {
  const { data, view, lang } = input;
  const all = messagesOf(lang);
  const t = all.map.staff;
  const words = all.series.map;
  const wasPublished = isPublished('staff-reduction.json', data);
  const scopeName = all.scope[scope];
  const shown = shownYear(yearly.years, view.year);
  const year = String(shown);
  const { provinces } = data.provinces;
  const steps = stepsForStaffPercent;

  function read(province: Province): ProvinceReading {
    const { reported, row } = yearly.at(province.code, scope, shown);
    if (row === undefined) {
      const reading = absentReading(reported, year, lang, wasPublished);
      return isUnit(province) ? { ...reading, part: absentPart(province, lang) } : reading;
    }
    const ofUnit = isUnit(province) ? rowOfUnit(province, row, input) : undefined;
    const reading = ofUnit?.reading ?? staffReading([row], input);
    const step = steps[stepOf(reading, steps) ?? -1];
    if (step !== undefined)
      return { ...reading, group: words.percentGroup(describePercents(step)) };
    return reading.range === undefined ? reading : { ...reading, group: all.boundaries.rangeKey };
  }

  const share = (left: readonly Province[]): string =>
    shareOf(input, left, ({ code }, former) => {
      const reported = findStaffSeries(former)?.at(code, scope, shown).reported;
      return reported !== undefined && isReached(reported);
    });
  const lowOf = (province: Province): number => {
    const { range, reading } = read(province);
    return range?.min ?? numberOf(reading) ?? 0;
  };
  const highOf = (province: Province): number => {
    const { range, reading } = read(province);
    return range?.max ?? numberOf(reading) ?? 0;
  };
  const readings = provinces.map(read);
  const target = requireStaff(data).target.percent;
  // The members of a unit that report change from year to year, so units have no line.
  const sparkOf = sparksOf({
    provinces: provinces.filter((one) => !isUnit(one)),
    years: yearly.years,
    shown,
    target,
    at: ({ code }, each) => yearly.at(code, scope, each).reported,
  });
  const rows = provinces.flatMap(({ code }) => yearly.at(code, scope, shown).row ?? []);
  return {
    title: t.title,
    unit: words.staffUnit(scopeName, year),
    columnLabel: words.staffColumn(scopeName, year),
    legendTitle: t.legend,
    steps,
    stepLabel: describePercents,
    read,
    coverage(left) {
      const { silent, notPublished, notApplicable } = sumOf(left, (one) => read(one).reading);
      const plans = silent.filter((one) => read(one).reading.state === 'planned');
      const nothing = silent.filter((one) => !plans.includes(one));
      const who = {
        plans: sortedNames(plans, lang),
        silent: sortedNames(nothing, lang),
        notPublished: sortedNames(notPublished, lang),
        notApplicable: sortedNames(notApplicable, lang),
      };
      return words.staffCoverage(scopeName, year, share(left), who, wasPublished);
    },
    finding(left) {
      const [only] = left;
      if (left.length === 1 && only !== undefined) {
        return t.findingOne(nameOf(only, lang), scopeName, read(only).words);
      }
      const known = left.filter((one) => isReached(read(one).reading));
      const high = findHighest(known, highOf);
      const low = findHighest(known, (one) => -lowOf(one));
      if (high === undefined || low === undefined) {
        return words.staffFindingNone(scopeName, year);
      }
      const at = (value: number, items: readonly Province[]): string =>
        words.at(
          formatPercent(value, lang),
          all.series.names(sortedNames(items, lang), namedProvinces),
        );
      const isOne = high.value === -low.value;
      return words.staffFinding({
        year,
        scope: scopeName,
        share: share(left),
        low: isOne ? formatPercent(high.value, lang) : at(-low.value, low.items),
        high: isOne ? formatPercent(high.value, lang) : at(high.value, high.items),
      });
    },
    sparkOf,
    legendGlyphs: provinces.some(sparkOf) ? sparkLegend(yearly.years, target, lang) : [],
    notes: rows.some(isComputed) ? [words.dagger] : [],
    legendOutlines: [
      ...(readings.some((one) => one.range !== undefined && stepOf(one, steps) === undefined)
        ? [{ outline: 'range', label: all.boundaries.rangeKey } as const]
        : []),
      ...(readings.some(({ outline }) => outline === 'planned')
        ? [{ outline: 'planned', label: t.legendPlanned } as const]
        : []),
      ...absentOutlines(readings, lang, wasPublished),
    ],
  };
}
