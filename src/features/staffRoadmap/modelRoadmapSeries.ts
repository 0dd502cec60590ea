import type { Province, StaffScope } from '@/domain/dataset';
import { compareNames, formatNumber, formatPercent } from '@/domain/format';
import { originsIn } from '@/domain/origins';
import { shortNameOf } from '@/domain/names';
import { staffPercentsOf, staffRowsIn } from '@/domain/observationIndex';
import { isRegrouped } from '@/domain/regroup';
import { digestOf } from '@/domain/rowDigest';
import { inSortOrder } from '@/domain/sortOrder';
import { findWidestScope, hasComputed, targetPath } from '@/domain/staffFigures';
import { paceTolerance, type YearlyStaff } from '@/domain/yearlyStaff';
import type { AbsentState } from '@/domain/reported';
import { buildCaption } from '@/figures/caption';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import { lazyTable } from '@/figures/lazyTable';
import { orderNotes } from '@/figures/orderNotes';
import { isMadeUp } from '@/figures/origin';
import { othersLegend, otherProvinces } from '@/figures/otherProvinces';
import { requireStaff } from '@/figures/requireData';
import { shareOf } from '@/figures/shareOf';
import { rankDigests } from '@/figures/sourceIds';
import { describePartial } from '@/figures/staffCoverage';
import { staffTextsOf } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import { roadmapSeriesTextsOf } from '@/i18n/roadmapSeries';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import { orderPanels } from './panelList';
import { dayOf } from './roadmapAxes';
import type { LinesMarks, TilesMarks } from './roadmapMarks';
import { findShownYear, mayJudge, readSeries } from './roadmapSeries';
import { seriesAxes } from './seriesAxes';
import {
  hasPoint,
  hasResultAt,
  linesFinding,
  type ShownSeries,
  tilesFinding,
} from './seriesFinding';
import { buildTilesKey, partLegend } from './seriesKey';
import { buildLines } from './seriesLines';
import { buildPanel } from './seriesPanels';
import { seriesTable } from './seriesTable';

/** More lines than this need panels of their own. */
const mostLines = 4;

/** The road map of yearly series: small charts in the tile grid, or a few lines in a large one. */
export function modelRoadmapSeries(
  input: FigureInput,
  yearly: YearlyStaff,
): FigureModel<TilesMarks | LinesMarks> {
  const { data, view, selection, lang } = input;
  const staff = requireStaff(data);
  const messages = messagesOf(lang);
  const t = staffFigureTextsOf(lang);
  const left = selection.provinces;
  const isEmpty = left.length === 0;
  const isLines = !isEmpty && left.length <= mostLines;
  const scope = view.scope ?? findWidestScope(staff.observations, yearly.scopes);
  const scopes = left.length === 1 && view.scope === undefined ? yearly.scopes : [scope];
  const shown = readAll(input, yearly, left, scopes);
  // The year must not change with the filter, or two views would speak of different ends.
  const all = readAll(input, yearly, data.provinces.provinces, [scope]);
  const year = findShownYear(
    all.map(({ series }) => series),
    view.year,
    yearly,
  );
  const axes = seriesAxes(staff, yearly, lang);
  const isShown = (row: { readonly scope: StaffScope; readonly measure: string }): boolean =>
    row.measure === 'percent' && scopes.includes(row.scope);
  const lists = left.flatMap(({ code }) =>
    scopes.map((one) => staffPercentsOf(staffRowsIn(staff.observations, one), code)),
  );
  const otherCodes = new Set(otherProvinces(input).map(({ code }) => code));
  // One of several scopes could not be told from another in grey.
  const others =
    isLines && scopes.length === 1
      ? all.filter(
          ({ province, series }) => otherCodes.has(province.code) && series.runs.length > 0,
        )
      : [];
  const otherRows = others.flatMap(({ series }) =>
    series.readings.flatMap(({ reading }) =>
      reading.row !== undefined && reading.reported.state !== 'planned' ? [reading.row] : [],
    ),
  );
  const digests = lists.map(digestOf);
  const context = staff.context.filter(isShown);
  const drawn = new Set(
    shown.flatMap(({ series }) => series.readings.flatMap((r) => r.reading.row ?? [])),
  );
  const notDrawn = digests.reduce((sum, { count }) => sum + count, 0) - drawn.size;
  const rowDigests = [...digests, digestOf(otherRows), digestOf(context)];
  const sourceIds = rankDigests([...rowDigests, digestOf([staff.target])]);
  const { target } = staff;
  const path = targetPath(target).map(({ date, percent }) => ({ day: dayOf(date), percent }));
  const common = {
    axes,
    path,
    pathLabel: t.roadmap.path(formatPercent(target.percent, lang), target.dueYear),
    markedYear: view.year,
    isMadeUp: isMadeUp({ origins: originsIn('staff-reduction.json', data) }),
  };
  const years = `${axes.years[0]}–${axes.years[1]}`;
  const known = shown.flatMap(({ series }) => series.points);
  const series = roadmapSeriesTextsOf(lang);
  const { staffUnits: units } = messages;
  const listed = all.map((one) => ({
    province: one.province,
    panel: buildPanel(input, one.province, one.series, year),
  }));
  const contextTexts = context.map((row) => {
    const { scope: scopeName, value, date, base } = staffTextsOf(row, data, lang);
    return t.contextReading(scopeName, value, date, base);
  });
  return {
    id: 'staff-roadmap',
    lang,
    name: t.roadmap.name,
    finding: isEmpty
      ? messages.nothingLeft
      : isLines
        ? linesFinding(input, shown, year)
        : tilesFinding(input, { scope, shown, year, years }),
    state: isEmpty ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: t.unit(scopes.length > 1 ? undefined : messages.scope[scope]),
      coverage: isEmpty ? '' : describeCoverage(input, left, shown, year),
      sourceIds,
      dates: [...digests, digestOf(otherRows)].flatMap(({ partDates }) => partDates),
      notes: isEmpty
        ? []
        : [
            known.some(({ isPartial }) => isPartial) ? units.note.gaps : series.gaps,
            ...(mayJudge(input) ? [series.tolerance(formatNumber(paceTolerance, lang, 2))] : []),
            ...(lists.some(hasComputed)
              ? [isRegrouped(data) ? units.note.recomputed : t.dagger]
              : []),
            ...(known.some(({ isPartial }) => isPartial) && mayJudge(input)
              ? [units.note.noVerdict]
              : []),
            ...(notDrawn > 0 ? [series.onlyInTable(notDrawn)] : []),
            ...(contextTexts.length > 0 ? [t.context(contextTexts)] : []),
          ],
    }),
    legend: isLines
      ? [...partLegend(known, lang), ...(others.length > 0 ? [othersLegend(input)] : [])]
      : [],
    table: lazyTable(() =>
      seriesTable(input, {
        rows: lists.flat(),
        others: otherRows,
        context,
        shown: inSortOrder(shown, ({ province }) => province, view.sort, lang),
      }),
    ),
    sourceIds,
    rowSourceIds: rankDigests(rowDigests),
    marks: isLines
      ? {
          form: 'lines',
          ...common,
          lines: buildLines(input, shown, year),
          others: others.map(({ province, series: { runs } }) => ({
            province: province.code,
            runs,
          })),
          nothing: known.length === 0 ? t.roadmap.nothing : '',
        }
      : {
          form: 'tiles',
          ...common,
          scope,
          panels: listed.map(({ panel }) => panel),
          list: { order: orderPanels(listed, input), note: orderNotes(input).join(' ') },
          rowCount: 1 + Math.max(...data.provinces.provinces.map(({ tile }) => tile.row)),
          colCount: 1 + Math.max(...data.provinces.provinces.map(({ tile }) => tile.col)),
          key: buildTilesKey(input, all, years, axes.percents[1]),
        },
  };
}

function readAll(
  input: FigureInput,
  yearly: YearlyStaff,
  provinces: readonly Province[],
  scopes: readonly StaffScope[],
): readonly ShownSeries[] {
  return provinces.flatMap((province) =>
    scopes.map((scope) => {
      return { province, series: readSeries(input, yearly, province, scope) };
    }),
  );
}

/** A province is silent when no scope shown has a number of it. */
function describeCoverage(
  input: FigureInput,
  left: readonly Province[],
  shown: readonly ShownSeries[],
  year: number,
): string {
  const { lang } = input;
  const atYear = shown.flatMap(
    ({ series }) => series.readings.find((one) => one.year === year)?.reading.row ?? [],
  );
  const seriesOf = (province: Province) =>
    shown.flatMap((one) => (one.province === province ? [one.series] : []));
  const names = (test: (province: Province) => boolean): readonly string[] =>
    left
      .filter(test)
      .map((province) => shortNameOf(province, lang))
      .sort(compareNames);
  const isKnown = (province: Province): boolean =>
    seriesOf(province).some(({ points }) => points.length > 0);
  /** Nothing was found as soon as one scope is silent, unless all of it does not apply. */
  const isWithout = (province: Province, state: AbsentState): boolean =>
    !isKnown(province) && absenceOfSeries(seriesOf(province)) === state;
  const whole = roadmapSeriesTextsOf(lang).coverage({
    share: shareOf(input, left, (place, former) =>
      hasPoint(former, place, [...new Set(shown.map(({ series }) => series.scope))], false),
    ),
    year,
    missing: names((p) => isKnown(p) && !seriesOf(p).some((one) => hasResultAt(one, year))),
    silent: names((p) => isWithout(p, 'not-found')),
    notPublished: names((p) => isWithout(p, 'not-published')),
    notApplicable: names((p) => isWithout(p, 'not-applicable')),
  });
  return [whole, describePartial(atYear, input)].filter((part) => part !== '').join(' ');
}

/** Why a province has no number in any of its series. */
function absenceOfSeries(series: readonly ShownSeries['series'][]): AbsentState {
  if (series.some(({ isAllNotApplicable }) => isAllNotApplicable)) return 'not-applicable';
  const states = series.flatMap(({ readings }) =>
    readings.map((one) => one.reading.reported.state),
  );
  return states.includes('not-published') ? 'not-published' : 'not-found';
}
