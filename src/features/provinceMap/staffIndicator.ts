import type { Province, StaffObservation } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { nameOf, sortedNames } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import {
  findNewest,
  findPercentCoverage,
  findWidestScope,
  isPlan,
  isResult,
} from '@/domain/staffFigures';
import { stepsForStaffPercent } from '@/domain/steps';
import type { FigureInput, ValueState } from '@/figures/figureModel';
import { findHighest } from '@/figures/leaders';
import { requireStaff } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import type { MapIndicator, ProvinceReading } from './mapIndicator';

/**
 * Staff reduction: one scope at a time, each province's newest result; a plan is no result. A
 * province with only a count keeps its count and no colour, since counts have no common base.
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
    if (result !== undefined) return readingOf([result], result.value);
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
    const text = rows.map(compactNumber).join('; ');
    return {
      value,
      text: isPlanned ? (rows.length > 1 ? t.plans(rows.length) : `(${text})`) : text,
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
    const dagger = row.status === 'derived' ? '†' : '';
    return `${bound}${formatNumber(row.value, lang, isPercent ? 1 : 0)}${dagger}`;
  }

  function describeRow(row: StaffObservation): string {
    const isPercent = row.measure === 'percent';
    const number = isPercent ? formatPercent(row.value, lang) : formatNumber(row.value, lang);
    const bound = row.bound === 'at-least' ? '≥ ' : '';
    const date = formatPartialDate(row.asOf, lang);
    const words = t.reading({
      number: `${bound}${number}`,
      unit: row.unit,
      status: row.status,
      date,
    });
    const source = data.sources.sources.find(({ id }) => id === row.sourceId);
    return source?.reliability === 'secondary'
      ? `${words}, ${messagesOf(lang).caption.secondary}`
      : words;
  }

  const percentOf = (province: Province): number => read(province).value ?? 0;
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
      const shown = left.filter((province) => read(province).state !== 'not-published');
      const silent = left.filter((province) => !shown.includes(province));
      return t.coverage({
        anyScope: withResult.size + planOnly.size,
        of: data.provinces.provinces.length,
        planOnly: planOnly.size,
        shown: shown.length,
        left: left.length,
        silent: sortedNames(silent, lang),
      });
    },
    finding(left) {
      const only = left[0];
      if (left.length === 1 && only !== undefined) {
        return t.findingOne(nameOf(only, lang), scopeName, read(only).words);
      }
      const known = left.filter((province) => read(province).value !== null);
      const leaders = findHighest(known, percentOf);
      if (leaders === undefined) return t.findingNone(scopeName);
      return t.finding({
        count: known.length,
        left: left.length,
        scope: scopeName,
        most: formatPercent(leaders.value, lang),
        leaders: sortedNames(leaders.items, lang),
      });
    },
    notes: [t.unevenNote],
    legendOutlines: [
      { outline: 'planned', label: t.legendPlanned },
      { outline: 'count', label: t.legendCount },
      { outline: 'absent', label: messagesOf(lang).state['not-published'] },
    ],
  };
}

function stateOf(row: StaffObservation | undefined): ValueState {
  if (row === undefined) return 'not-published';
  if (isPlan(row)) return 'planned';
  if (row.value === 0) return 'zero';
  return row.status === 'derived' ? 'derived' : 'value';
}
