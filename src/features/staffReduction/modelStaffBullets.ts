import { remember } from '@/lib/remember';
import { isUnit } from '@/domain/boundaries';
import type { StaffFile, StaffObservation, StaffScope } from '@/domain/dataset';
import { compareNames, formatNumber, formatPercent } from '@/domain/format';
import { isUnpublished } from '@/domain/origins';
import { shortNameOf } from '@/domain/names';
import { staffRowsIn, staffRowsOf, staffScopesIn } from '@/domain/observationIndex';
import { isRegrouped } from '@/domain/regroup';
import { partsOf } from '@/domain/regroupRows';
import { shownYear } from '@/domain/seriesYears';
import { inSortOrder } from '@/domain/sortOrder';
import { dueAt, findStaffSeries, paceTolerance, type YearlyStaff } from '@/domain/yearlyStaff';
import { buildCaption } from '@/figures/caption';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import { otherProvinces } from '@/figures/otherProvinces';
import { orderNotes } from '@/figures/orderNotes';
import { requireStaff } from '@/figures/requireData';
import { rankSources } from '@/figures/sourceIds';
import { messagesOf } from '@/i18n/messages';
import { staffBulletTextsOf } from '@/i18n/staffBullet';
import { bulletAxis } from './bulletAxis';
import { bulletCoverage, daggerNotes } from './bulletCoverage';
import { findingOfBullets } from './bulletFinding';
import { buildBulletGroup, type BulletTime } from './bulletGroup';
import { bulletLegend } from './bulletLegend';
import type { BulletGroup, BulletMarks } from './bulletMarks';
import {
  type FormerSeries,
  inChosenOrder,
  isPlanned,
  readScope,
  type ScopeYear,
} from './bulletScopes';
import { bulletTable } from './bulletTable';
import { statementMarks } from './statementMarks';

/**
 * One year of the series: a bar a province and scope against the target and the straight path.
 * Whether a bar is ahead or behind is said of figures only that nobody has published.
 */
export function modelStaffBullets(
  input: FigureInput,
  series: YearlyStaff,
): FigureModel<BulletMarks> {
  const { data, view, selection, lang } = input;
  const staff = requireStaff(data);
  const { target } = staff;
  const messages = messagesOf(lang);
  const t = staffBulletTextsOf(lang);
  const year = shownYear(series.years, view.year);
  const due = dueAt(target, year);
  const time: BulletTime = { year, due, hasPace: isUnpublished('staff-reduction.json', data) };
  const shown = series.scopes.filter((scope) => view.scope === undefined || scope === view.scope);
  const former = formerSeries(input, series);
  const scopes = shown.map((scope) =>
    readScope(series, scope, year, due, selection.provinces, former),
  );
  const isEmpty = selection.provinces.length === 0;
  const ordered = scopes.map((scope) => inChosenOrder(scope, view.sort, lang));
  const groups = isEmpty
    ? []
    : ordered.map((scope) => buildBulletGroup(scope, time, series, input));
  const others = otherProvinces(input);
  // What stands there in grey is in the table too, below the chosen ones.
  const inGrey = ordered.flatMap(({ scope }, index) =>
    groups[index]?.rest === undefined
      ? []
      : readScope(series, scope, year, due, others).known.filter((place) => !isPlanned(place)),
  );
  const rows = [...scopes.flatMap(({ known }) => known), ...inGrey].map(({ row }) => row);
  const sourceIds = rankSources([...rows, ...(isEmpty ? [] : staff.statements)]);
  const percent = formatPercent(target.percent, lang);
  const hasSum = groups.some(({ sum }) => sum !== undefined);
  const leftOut = countLeftOut(staff, series, shown, input);
  return {
    id: 'staff-reduction',
    lang,
    name: messages.staff.bars.name,
    finding: findingOfBullets(scopes, time, input),
    state: isEmpty ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: t.unit(year, target.baseYear),
      coverage: isEmpty ? '' : bulletCoverage(scopes, year, input),
      sourceIds,
      dates: rows.flatMap(partsOf).map(({ asOf }) => asOf),
      notes: [
        ...orderNotes(input),
        t.note.path(target.baseYear, formatPercent(0, lang), percent, target.dueYear),
        ...daggerNotes(rows, hasSum, input),
        ...(rows.some(({ value }) => value === 0) ? [t.note.zero] : []),
        ...(rows.some(({ value }) => value < 0) ? [t.note.rise] : []),
        ...(leftOut > 0 ? [t.note.leftOut(leftOut)] : []),
      ],
    }),
    legend: bulletLegend(groups, input, {
      ...time,
      isFormer: isRegrouped(data),
      dueText: formatPercent(due, lang),
      targetText: t.target(percent, target.baseYear, target.dueYear),
      toleranceText: formatNumber(paceTolerance, lang, 1),
      lang,
    }),
    table: bulletTable(ordered, inGrey, time, input),
    sourceIds,
    marks: {
      form: 'series',
      statements: isEmpty ? [] : statementMarks(input),
      groups,
      ...orderOf(groups, input),
      widest: widestOf(scopes, lang),
      axis: bulletAxis(series, target, data.provinces.provinces),
      target: { percent: target.percent, label: t.targetLabel(percent) },
      due,
      dueText: t.dueSentence(formatPercent(due, lang), year),
      sumLabel: isRegrouped(data) ? messages.staffUnits.sum : t.sum,
    },
  };
}

/** The provinces of 2019 that are left, with their own series. */
function formerSeries({ data, selection }: FigureInput, series: YearlyStaff): FormerSeries {
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

/** Rows that all groups share: by value the first group's order, then who is only in later ones. */
function orderOf(
  groups: readonly BulletGroup[],
  { view, selection, lang }: FigureInput,
): Pick<BulletMarks, 'order' | 'silentText'> {
  const codes = new Set(groups.flatMap(({ bullets }) => bullets.map(({ province }) => province)));
  const places = [...codes].flatMap(
    (code) => selection.provinces.find((province) => province.code === code) ?? [],
  );
  const order = inSortOrder(places, (province) => province, view.sort, lang).map(
    ({ code }) => code,
  );
  const silent = selection.provinces
    .filter(({ code }) => !order.includes(code))
    .map((province) => shortNameOf(province, lang))
    .sort(compareNames);
  return {
    order,
    silentText: silent.length === 0 ? '' : staffBulletTextsOf(lang).silentRows(silent),
  };
}

function widestOf(scopes: readonly ScopeYear[], lang: FigureInput['lang']): BulletMarks['widest'] {
  const t = messagesOf(lang);
  const most = Math.max(0, ...scopes.map(({ known }) => known.length));
  const scope = scopes.find(({ known }) => known.length === most)?.scope ?? 'administrative';
  return { scope, text: staffBulletTextsOf(lang).onlyOne(t.scope[scope]) };
}
