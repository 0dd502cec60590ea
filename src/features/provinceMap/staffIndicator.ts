import type { Province } from '@/domain/dataset';
import { isPublished } from '@/domain/isPublished';
import { nameOf, sortedNames } from '@/domain/names';
import { notPublished } from '@/domain/reported';
import {
  findNewest,
  findPercentCoverage,
  findStaffCoverage,
  findWidestScope,
  isPlan,
  isResult,
} from '@/domain/staffFigures';
import { stepsForStaffPercent } from '@/domain/steps';
import { findYearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import { requireStaff } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import { describePercents } from './describePercents';
import type { MapIndicator, ProvinceReading } from './mapIndicator';
import { staffReading } from './staffReadings';
import { staffYearIndicator } from './staffYearIndicator';

/** Staff reduction, one scope at a time: at the end of a year where the scope has a series. */
export function staffIndicator(input: FigureInput): MapIndicator {
  const staff = requireStaff(input.data);
  const yearly = findYearlyStaff(staff);
  const scope = input.view.scope ?? findWidestScope(staff.observations);
  return yearly?.scopes.includes(scope) === true
    ? staffYearIndicator(input, yearly, scope)
    : newestIndicator(input);
}

/**
 * Each province's newest result; a plan is no result. Only results counted as the target is are
 * coloured: another base, or one that is not clear, keeps its percentage and no colour, and so does
 * a province with only a count.
 */
function newestIndicator(input: FigureInput): MapIndicator {
  const { data, view, lang } = input;
  const staff = requireStaff(data);
  const t = messagesOf(lang).map.staff;
  const scope = view.scope ?? findWidestScope(staff.observations);
  const scopeName = messagesOf(lang).scope[scope];
  const inScope = staff.observations.filter((row) => row.scope === scope);
  const { withResult, planOnly } = findPercentCoverage(staff.observations);
  const wasPublished = isPublished('staff-reduction.json', data);
  const absent = messagesOf(lang).series.absent(wasPublished);

  function read({ code }: Province): ProvinceReading {
    const result = findNewest(inScope, code, isResult);
    if (result !== undefined) return staffReading([result], input);
    const plan = findNewest(inScope, code, isPlan);
    // Plans for the same date stand beside each other: neither is the newer one.
    if (plan !== undefined) {
      const plans = inScope.filter((r) => r.province === code && isPlan(r) && r.asOf === plan.asOf);
      return staffReading(plans, input);
    }
    const count = findNewest(inScope, code, ({ measure }) => measure === 'count');
    if (count !== undefined) return staffReading([count], input);
    return {
      reading: notPublished,
      isOnScale: true,
      text: '–',
      outline: 'absent',
      group: absent,
      words: absent,
      rows: [],
      dates: [],
    };
  }

  const hasOther = data.provinces.provinces.some((one) => read(one).outline === 'other');
  return {
    title: t.title,
    unit: t.unit(scopeName),
    columnLabel: t.column(scopeName),
    legendTitle: t.legend,
    steps: stepsForStaffPercent,
    stepLabel: describePercents,
    read,
    coverage(left) {
      const codes = left.map(({ code }) => code);
      const own = findStaffCoverage(inScope, codes);
      const silent = left.filter(({ code }) => own.silent.includes(code));
      return t.coverage({
        anyScope: withResult.size + planOnly.size,
        of: data.provinces.provinces.length,
        planOnly: planOnly.size,
        results: own.withResult.length,
        plans: own.planOnly.length,
        counts: own.countOnly.length,
        left: left.length,
        silent: sortedNames(silent, lang),
        absent,
      });
    },
    finding(left) {
      const only = left[0];
      if (left.length === 1 && only !== undefined) {
        return t.findingOne(nameOf(only, lang), scopeName, read(only).words);
      }
      const known = left.flatMap(({ code }) => findNewest(inScope, code, isResult) ?? []);
      if (known.length === 0) return t.findingNone(scopeName, wasPublished);
      const bases = known.map(({ basis, baseYear }) => `${basis} ${baseYear ?? ''}`);
      return t.finding({
        count: known.length,
        left: left.length,
        scope: scopeName,
        datesDiffer: new Set(known.map(({ asOf }) => asOf)).size > 1,
        basesDiffer: new Set(bases).size > 1,
        isPublished: wasPublished,
      });
    },
    notes: hasOther ? [t.unevenNote, t.otherNote] : [t.unevenNote],
    legendOutlines: [
      ...(hasOther ? [{ outline: 'other', label: t.legendOther } as const] : []),
      { outline: 'planned', label: t.legendPlanned },
      { outline: 'count', label: t.legendCount },
      { outline: 'absent', label: absent },
    ],
  };
}
