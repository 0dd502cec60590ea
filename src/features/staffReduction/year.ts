import { isUnit } from '@/domain/boundaries';
import type { StaffFile, StaffObservation, StaffScope } from '@/domain/dataset';
import { formatNumber, formatPercent } from '@/domain/format';
import { staffRowsIn, staffRowsOf, staffScopesIn } from '@/domain/observationIndex';
import { isUnpublished } from '@/domain/origins';
import { isRegrouped } from '@/domain/regroup';
import { shownYear } from '@/domain/seriesYears';
import { inChosenOrder, readScope, type ScopeYear } from '@/domain/staffYear';
import { dueAt, findStaffSeries, paceTolerance, type YearlyStaff } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import type { LegendItem } from '@/figures/legend';
import { orderNotes } from '@/figures/orderNotes';
import { requireStaff } from '@/figures/requireData';
import { messagesOf } from '@/i18n/messages';
import { staffBulletTextsOf } from '@/i18n/staffBullet';
import { remember } from '@/lib/remember';
import type { FigureFacts } from '@/parts/defineFigure';
import type { BarsPart, Fact } from '@/parts/part';
import type { BarKind } from './barKind';
import { kindLegend, kindNames } from './staffLine';
import { statementsOf } from './statements';
import { paceStyle, yearBars, type YearTime } from './yearBars';
import { daggerNotes, yearCoverage } from './yearCoverage';
import { yearFinding } from './yearFinding';
import { yearTable } from './yearTable';

/**
 * One year of the series: a bar a province and scope against the target and the straight path.
 * Whether a bar is ahead or behind is said of figures only that nobody has published.
 */
export function describeYear(input: FigureInput, series: YearlyStaff): FigureFacts<Fact> {
  const { data, view, selection, lang } = input;
  const staff = requireStaff(data);
  const { target } = staff;
  const { staff: words, staffUnits } = messagesOf(lang);
  const t = staffBulletTextsOf(lang);
  const year = shownYear(series.years, view.year);
  const due = dueAt(target, year);
  const time: YearTime = { year, due, hasPace: isUnpublished('staff-reduction.json', data) };
  const shown = series.scopes.filter((scope) => view.scope === undefined || scope === view.scope);
  const readOf = (provinces: FigureInput['selection']['provinces']): readonly ScopeYear[] =>
    shown.map((scope) => {
      const read = readScope(series, scope, year, due, provinces, formerOf(input, series));
      return inChosenOrder(read, view.sort, lang);
    });
  const scopes = readOf(selection.provinces);
  const drawn = readOf(selection.drawn);
  const isFormer = isRegrouped(data);
  const names = kindNames(input, {
    counted: t.reached(year),
    planned: t.planned,
    sum: isFormer ? staffUnits.sumLegend : t.sumLegend,
  });
  const bars = yearBars(scopes, drawn, series, time, names, input);
  const statements = statementsOf(input);
  const facts = [
    ...bars.groups.flatMap(({ rows }) => rows.map(({ fact }) => fact)),
    ...statements.paragraphs.flatMap(({ fact }) => fact ?? []),
  ];
  const rows = drawn.flatMap(({ known }) => known.map(({ row }) => row));
  const percent = formatPercent(target.percent, lang);
  const hasSum = scopes.some(({ sum }) => sum !== undefined);
  const leftOut = countLeftOut(staff, series, shown, input);
  return {
    name: words.bars.name,
    finding: yearFinding(scopes, time, input),
    isEmpty: selection.provinces.length === 0,
    unit: t.unit(year, target.baseYear),
    coverage: yearCoverage(scopes, year, input),
    notes: [
      ...orderNotes(input),
      t.note.path(target.baseYear, formatPercent(0, lang), percent, target.dueYear),
      ...daggerNotes(rows, hasSum, input),
      ...(rows.some(({ value }) => value === 0) ? [t.note.zero] : []),
      ...(rows.some(({ value }) => value < 0) ? [t.note.rise] : []),
      ...(leftOut > 0 ? [t.note.leftOut(leftOut)] : []),
    ],
    facts,
    columns: [],
    table: yearTable(scopes, time, input),
    legend: legendOf(bars, names, time, input),
    body: [statements, bars],
  };
}

/** What is added up: the provinces of 2019 behind those left, with their own series. */
function formerOf({ data, selection }: FigureInput, series: YearlyStaff) {
  if (!isRegrouped(data)) return { series, provinces: selection.provinces };
  const provinces = selection.provinces.flatMap((unit) => (isUnit(unit) ? unit.members : []));
  return { series: findStaffSeries(data.former) ?? series, provinces };
}

/** Rows of the provinces left that no year of the series shown holds. */
function countLeftOut(
  { observations }: StaffFile,
  series: YearlyStaff,
  shown: readonly StaffScope[],
  { selection }: FigureInput,
): number {
  const years = yearsIn(observations);
  const isFiltered = shown.length < series.scopes.length;
  const scopes = isFiltered ? shown : [...staffScopesIn(observations)];
  const counts = selection.provinces.flatMap(({ code }) =>
    scopes.map((scope) => {
      const held = shown.includes(scope)
        ? years.filter((year) => series.at(code, scope, year).row !== undefined)
        : [];
      return staffRowsOf(staffRowsIn(observations, scope), code).length - held.length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

const yearsIn = remember((rows: readonly StaffObservation[]): readonly number[] => [
  ...new Set(rows.map(({ asOf }) => Number(asOf.slice(0, 4)))),
]);

/** Every kind of mark that is drawn, and no other. */
function legendOf(
  { groups }: BarsPart,
  names: Readonly<Record<BarKind, string>>,
  { year, due }: YearTime,
  { data, lang }: FigureInput,
): readonly LegendItem[] {
  const t = staffBulletTextsOf(lang);
  const { target } = requireStaff(data);
  const rows = groups.flatMap((group) => [...group.rows, ...(group.total ? [group.total] : [])]);
  const kinds = rows.flatMap(({ segments }) => segments.map(({ series }) => series));
  const found = new Set(rows.map(({ fact }) => fact.marks?.['data-pace']));
  const paces = (['ahead', 'on-pace', 'behind', 'cannot-tell'] as const).filter((pace) =>
    found.has(pace),
  );
  if (groups.every((group) => group.rows.length === 0)) return [];
  return [
    ...kindLegend(kinds, names),
    {
      id: 'target',
      label: t.target(formatPercent(target.percent, lang), target.baseYear, target.dueYear),
      style: { kind: 'path' },
    },
    {
      id: 'due',
      label: t.due(formatPercent(due, lang), year),
      style: { kind: 'shape', shape: 'square', color: 'grid', isOutline: false },
    },
    ...paces.map((pace) => ({
      id: pace,
      label:
        isRegrouped(data) && pace === 'cannot-tell'
          ? messagesOf(lang).staffUnits.unclear
          : t.pace[pace](formatNumber(paceTolerance, lang, 1)),
      style: paceStyle(pace),
    })),
  ];
}
