import { sumOf } from '@/domain/aggregate';
import type { Province, StaffScope } from '@/domain/dataset';
import { formatPercent } from '@/domain/format';
import { isPublished } from '@/domain/isPublished';
import { nameOf, sortedNames } from '@/domain/names';
import { isReached, numberOf } from '@/domain/reported';
import { shownYear } from '@/domain/seriesYears';
import { isComputed } from '@/domain/staffFigures';
import { findStep, stepsForStaffPercent } from '@/domain/steps';
import type { YearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { findHighest } from '@/figures/leaders';
import { messagesOf } from '@/i18n/messages';
import { absentReading, absentOutlines } from './absentReading';
import { describePercents } from './describePercents';
import type { MapIndicator, ProvinceReading } from './mapIndicator';
import { staffReading } from './staffReadings';

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

  function read({ code }: Province): ProvinceReading {
    const { reported, row } = yearly.at(code, scope, shown);
    if (row === undefined) return absentReading(reported, year, lang, wasPublished);
    const reading = staffReading([row], input);
    const step = isReached(reported) ? steps[findStep(reported.value, steps) ?? -1] : undefined;
    return step === undefined
      ? reading
      : { ...reading, group: words.percentGroup(describePercents(step)) };
  }

  const percentOf = (province: Province): number => numberOf(read(province).reading) ?? 0;
  const readings = provinces.map(read);
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
      const { reporting, silent, notApplicable } = sumOf(left, (one) => read(one).reading);
      const plans = silent.filter((one) => read(one).reading.state === 'planned');
      const nothing = silent.filter((one) => !plans.includes(one));
      const who = {
        reporting: reporting.length,
        of: left.length,
        plans: sortedNames(plans, lang),
        silent: sortedNames(nothing, lang),
        notApplicable: sortedNames(notApplicable, lang),
      };
      return words.staffCoverage(scopeName, year, who, wasPublished);
    },
    finding(left) {
      const [only] = left;
      if (left.length === 1 && only !== undefined) {
        return t.findingOne(nameOf(only, lang), scopeName, read(only).words);
      }
      const known = left.filter((one) => isReached(read(one).reading));
      const high = findHighest(known, percentOf);
      const low = findHighest(known, (one) => -percentOf(one));
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
        count: known.length,
        left: left.length,
        low: isOne ? formatPercent(high.value, lang) : at(-low.value, low.items),
        high: isOne ? formatPercent(high.value, lang) : at(high.value, high.items),
      });
    },
    notes: rows.some(isComputed) ? [words.dagger] : [],
    legendOutlines: [
      ...(readings.some(({ outline }) => outline === 'planned')
        ? [{ outline: 'planned', label: t.legendPlanned } as const]
        : []),
      ...absentOutlines(readings, lang, wasPublished),
    ],
  };
}
