import { formatList } from '@/domain/format';
import type { staffFiguresVi } from '@/i18n/vi/staffFigures';
import { named } from '@/i18n/staffWords';
import { staffEn } from './staff';
import { placesEn } from './yearlySeries';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

export const staffFiguresEn: typeof staffFiguresVi = {
  ...staffEn,
  allScopes: 'All scopes',
  scopeOf: (figure) => `Scope: ${figure}`,
  unit: (scope) =>
    scope === undefined ? '% cut against the base, each with its scope' : `% cut, ${scope}`,
  unitBars: (scope) =>
    scope === undefined ? '% or number cut, each with its scope' : `% or number cut, ${scope}`,
  measureWord: { percent: 'percentage cut', count: 'number cut' },
  basisWord: {
    cumulative: 'cumulative',
    'year-on-year': 'against the previous year only',
    unclear: 'not clear in the source',
  },
  column: {
    province: 'Province or city',
    scope: 'Scope',
    value: 'Value',
    unit: 'Unit',
    measure: 'Measure',
    status: 'Status',
    date: 'As of',
    base: 'Base',
    basis: 'How counted',
    source: 'Source',
    note: 'Note',
  },
  wholeCountry: 'Whole country (reference)',
  heading: (scope) => scope.charAt(0).toLocaleUpperCase('en') + scope.slice(1),
  otherBase: 'other base, base not stated, or unclear whether cumulative',
  uneven: 'Dates, scopes and bases differ: not a ranking.',
  dagger: '† computed by us from published figures.',
  context: (readings) => `For reference, the whole country: ${readings.join('; ')}.`,
  contextReading: (scope, value, date, base) => `${scope} ${value} (${date}, ${base})`,
  finding: {
    listed: (scope, baseYear, readings) =>
      `${scope}, same base ${baseYear}: ${readings.map(({ place, value, date }) => `${place} ${value} (${date})`).join(', ')}`,
    equal: (scope, baseYear, provinces, value) =>
      `${scope}, same base ${baseYear}: ${provinces} provinces alike at ${value}`,
    published: (scope, provinces, dates) =>
      `${scope}: ${count(provinces, 'province publishes', 'provinces publish')}, as of ${dates}`,
    roadmap: (f) =>
      `${f.share} have a published result${f.plans > 0 ? `, ${f.plans} only a plan` : ''}; ${f.detail}.`,
    none: (left, plans, scope) =>
      `None of ${count(left, 'province', 'provinces')} shown has published a percentage${
        scope === undefined ? '' : ` for ${scope}`
      }${plans > 0 ? `; ${count(plans, 'has', 'have')} a plan` : ''}.`,
    bars: (f) =>
      `${
        f.results === 0
          ? `None of the ${f.left} ${placesEn(f.isFormer)} shown has`
          : `${f.results}/${f.left} ${placesEn(f.isFormer)} have`
      } a percentage as a result${f.scope === undefined ? '' : ` for ${f.scope}`}${[
        f.plans > 0 ? `, ${f.plans} only a plan` : '',
        f.counts > 0 ? `, ${f.counts} only a number` : '',
        f.silent > 0 ? `, ${f.silent} no published figure found` : '',
        f.notPublished > 0 ? `, ${f.notPublished} not published` : '',
        f.notApplicable > 0 ? `, ${f.notApplicable} not applicable` : '',
      ].join('')}.`,
    oneResult: (f) =>
      `${f.place}, ${f.scope}: ${f.value} (${f.date}, ${f.base})${
        f.others.length === 0 ? '' : `; it also has figures for ${formatList(f.others, 'en')}`
      }.`,
    onePlan: (place, scope, values, date) =>
      `${place}: no result yet, only plans of ${formatList(values, 'en')} (${scope}, ${date}).`,
    oneCount: (f) =>
      `${f.place} has numbers only; ${f.scope}: ${f.value} (${f.date}, ${f.base})${
        f.others.length === 0 ? '' : `; it also has figures for ${formatList(f.others, 'en')}`
      }.`,
    oneAbsent: (place, scope, absence) =>
      scope === undefined ? `${place}: ${absence}.` : `${place}, ${scope}: ${absence}.`,
  },
  roadmap: {
    ...staffEn.roadmap,
    path: (percent, year) =>
      `an assumed straight line to the target of ${percent} in ${year}, not a yearly target`,
    yearEnd: (year) => `end of ${year}`,
    planned: 'plan',
    joined: 'Only points of the same source, scope and base are joined.',
    coverage: (share, plans, silent) =>
      `${share} have a result${plans > 0 ? `, ${plans} only a plan` : ''}${
        silent.length === 0
          ? '.'
          : `; ${silent.length} with no published percentage found: ${silent.join(', ')}.`
      }`,
    placing:
      'A year stands at its end, a month at its end; marks in one place are moved apart sideways.',
    crowded: (all, drawn) =>
      drawn === '0'
        ? `${all} percentages, too many to label, so none is drawn: see the table, or choose provinces or a scope`
        : `${all} percentages, too many to label: only the last point of each series is drawn (${drawn}); the others are in the table.`,
    nothing: 'No published percentage found here',
  },
  bars: {
    ...staffEn.bars,
    review: '2019 review',
    statement: (extent, text, review, locator) => `${extent} (${review}, ${locator}): ${text}`,
    extent: {
      all: 'All',
      most: 'Most',
      many: 'Many',
      some: 'Some',
      'at-times': 'At times',
    },
    target: (percent, year) => `target ${percent} against ${year}`,
    counted: (year) => `cumulative result against ${year}`,
    planned: 'plan',
    plannedEnd: (date) => `plan for ${date}`,
    counts: 'Only a number published',
    moreCounts: (n) => `Only a number published: ${count(n, 'row', 'rows')}, see the table.`,
    detail: (date, base) => `${date}, ${base}`,
    coverage: (c) =>
      `${(c.silent.length + c.notPublished.length + c.notApplicable.length === 0
        ? [
            c.results > 0
              ? count(c.results, 'province has', 'provinces have') + ' a percentage'
              : '',
            c.plans > 0 ? count(c.plans, 'province has', 'provinces have') + ' only a plan' : '',
            c.counts > 0
              ? count(c.counts, 'province has', 'provinces have') + ' only a number'
              : '',
          ]
        : [
            named(`No published figure found for ${c.silent.length}`, c.silent),
            named('not published', c.notPublished),
            named('not applicable', c.notApplicable),
          ]
      )
        .filter((part) => part !== '')
        .join(', ')}.`,
    otherBaseNote: (year) =>
      `Grey bars: a base other than ${year}, not stated, or unclear whether cumulative; not comparable with the target.`,
    newest: 'The newest result of each province and scope.',
    nothing: 'No published figure found here',
  },
};
