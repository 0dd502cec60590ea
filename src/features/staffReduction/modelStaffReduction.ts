import { type ProvinceCode, staffScopes } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { shortNameOf } from '@/domain/names';
import { newestStaffRows } from '@/domain/newestStaff';
import { inSortOrder } from '@/domain/sortOrder';
import { isRegrouped } from '@/domain/regroup';
import { partsOf } from '@/domain/regroupRows';
import { findStaffCoverage, isComputed, isCountedLikeTarget } from '@/domain/staffFigures';
import { buildCaption } from '@/figures/caption';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import type { LegendItem } from '@/figures/legend';
import { orderNotes } from '@/figures/orderNotes';
import { requireStaff } from '@/figures/requireData';
import { membersOf } from '@/figures/shareOf';
import { rankSources } from '@/figures/sourceIds';
import { findingOfProvince } from '@/figures/staffFinding';
import { describePartial } from '@/figures/staffCoverage';
import { staffTable } from '@/figures/staffTable';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { Body } from '@/parts/part';
import { barStyle } from './barKind';
import { buildBars, buildCounts, type BarGroup } from './reductionGroups';
import { reductionBody } from './reductionBody';

/** Single reports, each with its own date and base. */
export interface ReductionMarks {
  readonly form: 'reports';
  readonly body: Body;
}

/** Statements of the review, then bars by scope, then who has published only a number. */
export function modelStaffReduction(input: FigureInput): FigureModel<ReductionMarks> {
  const { data, view, selection, lang } = input;
  const staff = requireStaff(data);
  const messages = messagesOf(lang);
  const t = staffFigureTextsOf(lang);
  const inScope = newestStaffRows(data).filter(
    ({ scope }) => view.scope === undefined || scope === view.scope,
  );
  const rows = inScope.filter(({ province }) => selection.left.has(province));
  const left = selection.provinces.map(({ code }) => code);
  const coverage = findStaffCoverage(rows, left, staff, view.scope);
  // A unit of 2025 of which one member reports is not whole, so members are counted.
  const members = membersOf(selection.provinces).map(({ code }) => code);
  const counted = isRegrouped(data)
    ? findStaffCoverage(
        newestStaffRows(data.former).filter(
          ({ scope }) => view.scope === undefined || scope === view.scope,
        ),
        members,
        requireStaff(data.former),
        view.scope,
      )
    : coverage;
  const silent = selection.provinces.filter(
    ({ code }) => !rows.some(({ province }) => province === code),
  );
  const isEmpty = left.length === 0;
  const bars = staffScopes.flatMap((scope) => buildBars(scope, rows, input));
  const counts = staffScopes.flatMap((scope) => buildCounts(scope, rows, input));
  const shownRows = [...bars, ...counts].flatMap((group) => group.rows);
  const { target } = staff;
  const hasOther = bars.some((group) =>
    group.rows.some((row) => row.status !== 'planned' && !isCountedLikeTarget(row, target)),
  );
  const scopeName = view.scope === undefined ? undefined : messages.scope[view.scope];
  const [only] = selection.provinces;
  const sourceIds = rankSources([...shownRows, ...staff.statements]);
  const namesOf = (codes: readonly ProvinceCode[]): readonly string[] =>
    silent
      .filter(({ code }) => codes.includes(code))
      .map((province) => shortNameOf(province, lang))
      .sort(compareNames);
  return {
    id: 'staff-reduction',
    lang,
    name: t.bars.name,
    finding:
      only === undefined
        ? messages.nothingLeft
        : left.length === 1
          ? findingOfProvince(input, only, rows)
          : t.finding.bars({
              results: counted.withResult.length,
              left: members.length,
              plans: counted.planOnly.length,
              counts: counted.countOnly.length,
              silent: counted.silent.length,
              notPublished: counted.notPublished.length,
              notApplicable: counted.notApplicable.length,
              scope: scopeName,
              isFormer: isRegrouped(data),
            }),
    state: isEmpty ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: t.unitBars(scopeName),
      coverage: isEmpty
        ? ''
        : [
            t.bars.coverage({
              results: coverage.withResult.length,
              plans: coverage.planOnly.length,
              counts: coverage.countOnly.length,
              silent: namesOf(coverage.silent),
              notPublished: namesOf(coverage.notPublished),
              notApplicable: namesOf(coverage.notApplicable),
            }),
            describePartial(shownRows, input),
          ]
            .filter((part) => part !== '')
            .join(' '),
      sourceIds,
      dates: shownRows.flatMap(partsOf).map(({ asOf }) => asOf),
      notes: isEmpty
        ? []
        : [
            ...(bars.length + counts.length > 0 ? orderNotes(input) : []),
            ...(shownRows.length > 0 ? [t.uneven] : []),
            ...(bars.length > 0 ? [t.bars.newest] : []),
            ...(hasOther ? [t.bars.otherBaseNote(target.baseYear)] : []),
            ...(shownRows.some(isComputed) ? [t.dagger] : []),
          ],
    }),
    legend: isEmpty ? [] : buildLegend(bars, hasOther, target.baseYear, lang),
    table: staffTable(input, {
      rows: shownRows,
      context: [],
      silent: inSortOrder(silent, (province) => province, view.sort, lang),
    }),
    sourceIds,
    marks: {
      form: 'reports',
      body: isEmpty ? [] : reductionBody(bars, counts, input),
    },
  };
}

function buildLegend(
  groups: readonly BarGroup[],
  hasOther: boolean,
  baseYear: number,
  lang: FigureInput['lang'],
): readonly LegendItem[] {
  const t = staffFigureTextsOf(lang).bars;
  const units = messagesOf(lang).staffUnits.legend;
  const kinds = new Set(groups.flatMap(({ bars }) => bars.map(({ kind }) => kind)));
  const items: readonly LegendItem[] = [
    { id: 'counted', label: t.counted(baseYear), style: barStyle('counted') },
    { id: 'other', label: staffFigureTextsOf(lang).otherBase, style: barStyle('other') },
    {
      id: 'part',
      label: units.partial,
      style: barStyle(kinds.has('counted-part') ? 'counted-part' : 'other-part'),
    },
    { id: 'range', label: units.range, style: barStyle('range') },
    { id: 'planned', label: t.planned, style: barStyle('planned') },
  ];
  return items.filter(
    ({ id }) =>
      (id === 'counted' && (kinds.has('counted') || kinds.has('counted-part'))) ||
      (id === 'other' && (hasOther || kinds.has('other-part'))) ||
      (id === 'part' && (kinds.has('counted-part') || kinds.has('other-part'))) ||
      (id === 'range' && (kinds.has('range') || kinds.has('planned-range'))) ||
      (id === 'planned' && kinds.has('planned')),
  );
}
