import type { ProvinceCode, StaffScope } from '@/domain/dataset';
import { compareNames, formatNumber, formatPercent } from '@/domain/format';
import { nameOf, shortNameOf } from '@/domain/names';
import { newestStaffRows } from '@/domain/newestStaff';
import { isRegrouped } from '@/domain/regroup';
import { partsOf } from '@/domain/regroupRows';
import {
  findStaffCoverage,
  isAtLeastRow,
  isComputed,
  isCountedLikeTarget,
  isPartialRow,
  joinSeries,
  rangeOf,
  targetPath,
} from '@/domain/staffFigures';
import { buildCaption } from '@/figures/caption';
import type { ValueState } from '@/domain/reported';
import type { FigureInput, FigureModel } from '@/figures/figureModel';
import type { MarkStyle } from '@/figures/legend';
import { lazyTable } from '@/figures/lazyTable';
import { requireStaff } from '@/figures/requireData';
import { shareOf } from '@/figures/shareOf';
import { rankSources } from '@/figures/sourceIds';
import { describePartial } from '@/figures/staffCoverage';
import { staffMarkStyle } from '@/figures/staffLegend';
import { staffRowId, staffTable } from '@/figures/staffTable';
import { describeStaffRow, staffTextsOf, type StaffTexts } from '@/figures/staffTexts';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import { dayOf, type RoadmapAxes, roadmapAxes } from './roadmapAxes';
import { percentCoverageIn, roadmapFinding } from './roadmapFinding';
import { roadmapLegend } from './roadmapLegend';

/** One published percentage. */
export interface RoadmapPoint {
  readonly id: string;
  readonly province: ProvinceCode;
  readonly scope: StaffScope;
  /** Days since 1970. */
  readonly day: number;
  /** The highest of a range. */
  readonly percent: number;
  /** Of a unit's members that cannot be made into one number: drawn from end to end. */
  readonly range: { readonly min: number; readonly max: number } | undefined;
  readonly isPartial: boolean;
  readonly state: ValueState;
  readonly style: MarkStyle;
  /** Counted as the target is; otherwise the mark is grey. */
  readonly isCounted: boolean;
  /** The true value is this or more. */
  readonly isAtLeast: boolean;
  readonly isChosen: boolean;
  /** The reader's own province. */
  readonly isPinned: boolean;
  /** Points with the same series are joined; only its last one carries a label. */
  readonly series: string;
  readonly isLastOfSeries: boolean;
  readonly name: string;
  readonly valueText: string;
  readonly words: string;
}

export interface RoadmapMarks {
  /** Oldest first, lower first on the same day. */
  readonly points: readonly RoadmapPoint[];
  readonly axes: RoadmapAxes;
  /** Corners of the assumed path; after the last it is flat. */
  readonly path: readonly { readonly day: number; readonly percent: number }[];
  readonly pathLabel: string;
  /** What stands in the plot when there is no point; "" otherwise. */
  readonly nothing: string;
}

/** Date against percent, every published percentage of the provinces that are left. */
export function modelStaffRoadmap(input: FigureInput): FigureModel<RoadmapMarks> {
  const { data, view, selection, lang } = input;
  const staff = requireStaff(data);
  const messages = messagesOf(lang);
  const t = staffFigureTextsOf(lang);
  const isInScope = ({ scope }: { readonly scope: StaffScope }): boolean =>
    view.scope === undefined || view.scope === scope;
  const rows = staff.observations.filter((r) => selection.left.has(r.province) && isInScope(r));
  // The sentence is about the newest; of units that is another row than any drawn one.
  const newest = isRegrouped(data)
    ? newestStaffRows(data).filter((r) => selection.left.has(r.province) && isInScope(r))
    : rows;
  const percents = rows.filter(({ measure }) => measure === 'percent');
  // Beside nothing there is nothing to compare, and no source of it is named.
  const context =
    percents.length === 0
      ? []
      : staff.context.filter((r) => r.measure === 'percent' && isInScope(r));
  const isEmpty = selection.provinces.length === 0;
  const left = selection.provinces.map(({ code }) => code);
  const { withResult, planOnly } = findStaffCoverage(rows, left);
  const known = new Set([...withResult, ...planOnly]);
  const silent = selection.provinces.filter(({ code }) => !known.has(code));
  const { series, isCrowded } = drawnSeries(percents);
  const points = isEmpty ? [] : buildPoints(input, series);
  const crowded = isCrowded
    ? t.roadmap.crowded(formatNumber(percents.length, lang), formatNumber(points.length, lang))
    : '';
  const sourceIds =
    percents.length === 0 ? [] : rankSources([...percents, ...context, staff.target]);
  const { target } = staff;
  const contextTexts = context.map((row) => {
    const { scope, value, date, base } = staffTextsOf(row, data, lang);
    return t.contextReading(scope, value, date, base);
  });
  return {
    id: 'staff-roadmap',
    lang,
    name: t.roadmap.name,
    finding: roadmapFinding(input, newest),
    state: isEmpty ? 'empty' : 'ready',
    caption: buildCaption(input, {
      unit: t.unit(view.scope === undefined ? undefined : messages.scope[view.scope]),
      coverage: isEmpty
        ? ''
        : [
            t.roadmap.coverage(
              shareOf(input, selection.provinces, ({ code }, former) =>
                percentCoverageIn(former, view.scope).withResult.has(code),
              ),
              planOnly.length,
              shortNames(silent, lang),
            ),
            describePartial(
              newest.filter(({ measure }) => measure === 'percent'),
              input,
            ),
          ]
            .filter((part) => part !== '')
            .join(' '),
      sourceIds,
      dates: percents.flatMap(partsOf).map(({ asOf }) => asOf),
      notes: isEmpty
        ? []
        : [
            ...(crowded === '' || points.length === 0 ? [] : [crowded]),
            ...(points.length > 0 ? [t.uneven, t.roadmap.placing] : []),
            ...(points.some(({ isLastOfSeries }) => !isLastOfSeries) ? [t.roadmap.joined] : []),
            ...(percents.some(isComputed) ? [t.dagger] : []),
            ...(contextTexts.length > 0 ? [t.context(contextTexts)] : []),
          ],
    }),
    legend: isEmpty ? [] : roadmapLegend(points, lang),
    table: lazyTable(() => staffTable(input, { rows: percents, context, silent })),
    sourceIds,
    rowSourceIds: rankSources([...percents, ...context]),
    marks: {
      points,
      axes: roadmapAxes(staff, lang),
      path: targetPath(target).map(({ date, percent }) => ({ day: dayOf(date), percent })),
      pathLabel: t.roadmap.path(formatPercent(target.percent, lang), target.dueYear),
      nothing: points.length > 0 ? '' : crowded === '' ? t.roadmap.nothing : crowded,
    },
  };
}

/** More marks or labels than that find no room, so that nobody could tell whose they are. */
const mostPoints = 400;
const mostLast = 60;

/**
 * The series as they are drawn: whole, or, where there are too many points, by the last point of each,
 * or none at all where there are too many of these.
 */
function drawnSeries(rows: Parameters<typeof joinSeries>[0]) {
  const series = joinSeries(rows);
  if (rows.length <= mostPoints) return { series, isCrowded: false };
  const last = series.map((one) => one.slice(-1));
  return { series: last.length <= mostLast ? last : [], isCrowded: true };
}

function buildPoints(
  { data, view, lang, pinned }: FigureInput,
  joined: ReturnType<typeof joinSeries>,
): readonly RoadmapPoint[] {
  const { target } = requireStaff(data);
  const byCode = new Map(data.provinces.provinces.map((province) => [province.code, province]));
  return joined
    .flatMap((series, index) =>
      series.map((row, place): RoadmapPoint => {
        const province = byCode.get(row.province);
        const texts = staffTextsOf(row, data, lang);
        const value = isOfOne(texts.coverage) ? texts.whole : texts.mark;
        const name = province === undefined ? row.province : nameOf(province, lang);
        return {
          id: staffRowId(row),
          province: row.province,
          scope: row.scope,
          day: dayOf(row.asOf),
          percent: rangeOf(row)?.max ?? row.value,
          range: rangeOf(row),
          isPartial: isPartialRow(row),
          state: texts.state,
          style: staffMarkStyle(row, target),
          isCounted: isCountedLikeTarget(row, target),
          isAtLeast: isAtLeastRow(row),
          isChosen: view.provinces.includes(row.province),
          isPinned: row.province === pinned,
          series: String(index),
          isLastOfSeries: place === series.length - 1,
          name: placeName(
            province === undefined ? row.province : shortNameOf(province, lang),
            texts,
          ),
          valueText: texts.isSecondary ? `${value} (${messagesOf(lang).caption.secondary})` : value,
          words: describeStaffRow(row, name, data, lang),
        };
      }),
    )
    .sort((a, b) => a.day - b.day || a.percent - b.percent || compareNames(a.id, b.id));
}

/** A single member that stands for a unit is named beside it: "TP.HCM (Bình Dương)". */
function placeName(place: string, { coverage }: StaffTexts): string {
  return isOfOne(coverage) ? `${place} (${coverage?.reporting.join(', ')})` : place;
}

function isOfOne(coverage: StaffTexts['coverage']): boolean {
  return coverage?.isPartial === true && coverage.reporting.length === 1;
}

function shortNames(provinces: FigureInput['selection']['provinces'], lang: FigureInput['lang']) {
  return provinces.map((province) => shortNameOf(province, lang)).sort(compareNames);
}
