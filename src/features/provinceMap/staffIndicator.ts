import type { Province, StaffObservation } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { nameOf, sortedNames } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import {
  findNewest,
  findPercentCoverage,
  findStaffCoverage,
  findWidestScope,
  isComputed,
  isCountedLikeTarget,
  isPlan,
  isResult,
} from '@/domain/staffFigures';
import { stepsForStaffPercent } from '@/domain/steps';
import type { FigureInput, ValueState } from '@/figures/figureModel';
import { requireStaff } from '@/figures/requireData';
import { staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import type { MapIndicator, ProvinceReading } from './mapIndicator';

/**
 * Staff reduction: one scope at a time, each province's newest result; a plan is no result. Only
 * results counted as the target is are coloured: another base, or one that is not clear, keeps its
 * percentage and no colour, and so does a province with only a count.
 */
export function staffIndicator({ data, view, lang }: FigureInput): MapIndicator {
  const staff = requireStaff(data);
  const t = messagesOf(lang).map.staff;
  const scope = view.scope ?? findWidestScope(staff.observations);
  const scopeName = messagesOf(lang).scope[scope];
  const inScope = staff.observations.filter((row) => row.scope === scope);
  const { withResult, planOnly } = findPercentCoverage(staff.observations);

  function read({ code }: Province): ProvinceReading {
    const result = findNewest(inScope, code, isResult);
    if (result !== undefined) {
      return isCountedLikeTarget(result, staff.target)
        ? readingOf([result], result.value)
        : {
            ...readingOf([result], null),
            text: compactNumber(result),
            outline: 'other',
            group: t.groupOther,
          };
    }
    const plan = findNewest(inScope, code, isPlan);
    // Plans for the same date stand beside each other: neither is the newer one.
    if (plan !== undefined) {
      const plans = inScope.filter((r) => r.province === code && isPlan(r) && r.asOf === plan.asOf);
      return readingOf(plans, null);
    }
    const count = findNewest(inScope, code, ({ measure }) => measure === 'count');
    if (count !== undefined) return readingOf([count], null);
    return {
      value: null,
      text: '–',
      state: 'not-published',
      outline: 'absent',
      group: t.notPublished,
      words: t.notPublished,
      rows: [],
      dates: [],
    };
  }

  function readingOf(rows: readonly StaffObservation[], value: number | null): ProvinceReading {
    const [first] = rows;
    const isPlanned = first !== undefined && isPlan(first);
    return {
      value,
      // The plans themselves stand in the words: a number would be read as a result.
      text: isPlanned ? t.plan : rows.map(compactNumber).join('; '),
      state: stateOf(first),
      outline: isPlanned ? 'planned' : 'count',
      group: isPlanned ? t.groupPlanned : value === null ? t.groupCount : t.groupResult,
      words: rows.map(describeRow).join('; '),
      rows,
      dates: rows.map(({ asOf }) => asOf),
    };
  }

  function compactNumber(row: StaffObservation): string {
    const isPercent = row.measure === 'percent';
    const bound = row.bound === 'at-least' ? '≥ ' : '';
    const dagger = isComputed(row) ? '†' : '';
    if (!isPercent) return `${bound}${cutText(row.value, lang)}`;
    const rounded = Math.round(row.value * 10) / 10;
    const isComparable = isCountedLikeTarget(row, staff.target);
    // Without the scale's colour only the sign says that this is a percentage.
    const number = isComparable ? formatNumber(rounded, lang, 1) : formatPercent(rounded, lang);
    return `${bound}${number}${dagger}`;
  }

  function describeRow(row: StaffObservation): string {
    const isPercent = row.measure === 'percent';
    const number = isPercent ? formatPercent(row.value, lang) : formatNumber(row.value, lang);
    const bound = row.bound === 'at-least' ? '≥ ' : '';
    const date = formatPartialDate(row.asOf, lang);
    const words = t.reading({
      number: `${bound}${number}${isComputed(row) ? '†' : ''}`,
      unit: row.unit,
      status: row.status,
      date,
      base: isCountedLikeTarget(row, staff.target) ? '' : staffTextsOf(row, data, lang).base,
    });
    const source = data.sources.sources.find(({ id }) => id === row.sourceId);
    return source?.reliability === 'secondary'
      ? `${words}, ${messagesOf(lang).caption.secondary}`
      : words;
  }

  const hasOther = data.provinces.provinces.some((one) => read(one).outline === 'other');
  return {
    title: t.title,
    unit: t.unit(scopeName),
    columnLabel: t.column(scopeName),
    legendTitle: t.legend,
    steps: stepsForStaffPercent,
    stepLabel: ({ from, below }) =>
      below === undefined
        ? `${from}+`
        : from === Number.NEGATIVE_INFINITY
          ? `< ${below}`
          : `${from} – < ${below}`,
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
      });
    },
    finding(left) {
      const only = left[0];
      if (left.length === 1 && only !== undefined) {
        return t.findingOne(nameOf(only, lang), scopeName, read(only).words);
      }
      const known = left.flatMap(({ code }) => findNewest(inScope, code, isResult) ?? []);
      if (known.length === 0) return t.findingNone(scopeName);
      const bases = known.map(({ basis, baseYear }) => `${basis} ${baseYear ?? ''}`);
      return t.finding({
        count: known.length,
        left: left.length,
        scope: scopeName,
        datesDiffer: new Set(known.map(({ asOf }) => asOf)).size > 1,
        basesDiffer: new Set(bases).size > 1,
      });
    },
    notes: hasOther ? [t.unevenNote, t.otherNote] : [t.unevenNote],
    legendOutlines: [
      ...(hasOther ? [{ outline: 'other', label: t.legendOther } as const] : []),
      { outline: 'planned', label: t.legendPlanned },
      { outline: 'count', label: t.legendCount },
      { outline: 'absent', label: messagesOf(lang).state['not-published'] },
    ],
  };
}

/** A number of posts with the sign of the change, so that it is not read as a percentage. */
function cutText(value: number, lang: FigureInput['lang']): string {
  const sign = value > 0 ? '−' : value < 0 ? '+' : '';
  return `${sign}${formatNumber(Math.abs(value), lang)}`;
}

function stateOf(row: StaffObservation | undefined): ValueState {
  if (row === undefined) return 'not-published';
  if (isPlan(row)) return 'planned';
  if (row.value === 0) return 'zero';
  return row.status === 'derived' ? 'derived' : 'value';
}
