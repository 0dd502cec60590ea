import type { ProvinceCode } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import { shortNameOf } from '@/domain/names';
import { newestStaffRows } from '@/domain/newestStaff';
import { isRegrouped } from '@/domain/regroup';
import { inSortOrder } from '@/domain/sortOrder';
import { findStaffCoverage, isComputed, isCountedLikeTarget, isPlan } from '@/domain/staffFigures';
import type { FigureInput } from '@/figures/figureModel';
import type { LegendItem } from '@/figures/legend';
import { orderNotes } from '@/figures/orderNotes';
import { requireStaff } from '@/figures/requireData';
import { membersOf } from '@/figures/shareOf';
import { describePartial } from '@/figures/staffCoverage';
import { findingOfProvince } from '@/figures/staffFinding';
import { staffTable } from '@/figures/staffTable';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { FigureFacts } from '@/parts/defineFigure';
import type { Fact } from '@/parts/part';
import { barGroups, countGroups, reportBody } from './reportBars';
import { kindLegend, kindNames, type StaffLine } from './staffLine';
import { statementsOf } from './statements';

/** Single reports, each with its own date and base: by scope the newest of each province. */
export function describeReports(input: FigureInput): FigureFacts<Fact> {
  const { data, view, selection, lang } = input;
  const staff = requireStaff(data);
  const messages = messagesOf(lang);
  const t = staffFigureTextsOf(lang);
  const isShown = ({ scope }: { scope: string }): boolean =>
    view.scope === undefined || scope === view.scope;
  const inScope = newestStaffRows(data).filter(isShown);
  const rows = inScope.filter(({ province }) => selection.left.has(province));
  const left = selection.provinces.map(({ code }) => code);
  const coverage = findStaffCoverage(rows, left, staff, view.scope);
  // A unit of 2025 of which one member reports is not whole, so members are counted.
  const members = membersOf(selection.provinces).map(({ code }) => code);
  const counted = isRegrouped(data)
    ? findStaffCoverage(
        newestStaffRows(data.former).filter(isShown),
        members,
        requireStaff(data.former),
        view.scope,
      )
    : coverage;
  const silent = selection.provinces.filter(
    ({ code }) => !rows.some(({ province }) => province === code),
  );
  const bars = barGroups(inScope, input);
  const counts = countGroups(inScope, input);
  const drawn = [...bars, ...counts].flatMap(({ lines }) => lines);
  const shown = drawn.filter(({ row }) => selection.left.has(row.province)).map(({ row }) => row);
  const scopeName = view.scope === undefined ? undefined : messages.scope[view.scope];
  const [only] = selection.provinces;
  const statements = statementsOf(input).paragraphs.flatMap(({ fact }) => fact ?? []);
  const namesOf = (codes: readonly ProvinceCode[]): readonly string[] =>
    silent
      .filter(({ code }) => codes.includes(code))
      .map((province) => shortNameOf(province, lang))
      .sort(compareNames);
  const { baseYear } = staff.target;
  const hasOther = drawn.some(isOther);

  function isOther({ row, kind }: StaffLine): boolean {
    const isBar = kind !== 'context' && row.measure === 'percent' && !isPlan(row);
    return isBar && !isCountedLikeTarget(row, staff.target);
  }

  return {
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
    isEmpty: left.length === 0,
    unit: t.unitBars(scopeName),
    coverage: [
      t.bars.coverage({
        results: coverage.withResult.length,
        plans: coverage.planOnly.length,
        counts: coverage.countOnly.length,
        silent: namesOf(coverage.silent),
        notPublished: namesOf(coverage.notPublished),
        notApplicable: namesOf(coverage.notApplicable),
      }),
      describePartial(shown, input),
    ]
      .filter((part) => part !== '')
      .join(' '),
    notes: [
      ...(drawn.length > 0 ? [...orderNotes(input), t.uneven] : []),
      ...(bars.length > 0 ? [t.bars.newest] : []),
      ...(hasOther ? [t.bars.otherBaseNote(baseYear)] : []),
      ...(drawn.some(({ row }) => isComputed(row)) ? [t.dagger] : []),
    ],
    facts: [...drawn.map(({ fact }) => fact), ...statements],
    columns: [],
    table: staffTable(input, {
      rows: shown,
      context: [],
      silent: inSortOrder(silent, (province) => province, view.sort, lang),
    }),
    legend: legendOf(
      bars.flatMap(({ lines }) => lines),
      hasOther,
      input,
    ),
    body: reportBody(bars, counts, input),
  };
}

function legendOf(
  bars: readonly StaffLine[],
  hasOther: boolean,
  input: FigureInput,
): readonly LegendItem[] {
  const { target } = requireStaff(input.data);
  const kinds = bars.map(({ kind }) => kind);
  const names = kindNames(input, {
    counted: staffFigureTextsOf(input.lang).bars.counted(target.baseYear),
    'other-part': messagesOf(input.lang).staffUnits.legend.partial,
  });
  // A part is painted like what it is a part of, which the legend has to name.
  const whole = [
    ...(kinds.includes('counted-part') ? (['counted'] as const) : []),
    ...(hasOther || kinds.includes('other-part') ? (['other'] as const) : []),
  ];
  return kindLegend([...kinds, ...whole], names);
}
