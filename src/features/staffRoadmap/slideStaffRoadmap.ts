import type { FigureModel } from '@/figures/figureModel';
import type {
  ScatterPoint,
  ScatterSeries,
  SlideContent,
  SlidePart,
  SlideRun,
} from '@/figures/slideContent';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { RoadmapMarks, RoadmapPoint } from './modelStaffRoadmap';

/** Native marks over time, a series a scope, plans apart; the assumed path as a dashed line. */
export function slideStaffRoadmap({ marks, lang }: FigureModel<RoadmapMarks>): SlideContent {
  const { points, axes, path, pathLabel, nothing } = marks;
  const t = messagesOf(lang);
  const staff = staffFigureTextsOf(lang);
  const last = path[path.length - 1];
  const pathPoints = last === undefined ? path : [...path, { ...last, day: axes.days[1] }];
  const [first, second] = axes.percentTicks;
  const chart: SlidePart = {
    kind: 'scatter',
    labels: { day: staff.column.date, words: t.deck.words, join: staff.roadmap.joined },
    days: axes.days,
    values: axes.percents,
    valueStep: (second?.at ?? 5) - (first?.at ?? 0),
    valueFormat: lang === 'vi' ? '0" %"' : '0"%"',
    series: seriesOf(points, lang),
    joins: joinsOf(points),
    path: {
      name: pathLabel,
      points: pathPoints.map(({ day, percent }) => ({ day, value: percent })),
    },
  };
  const key: readonly SlideRun[] = [
    { text: '– – –\u00a0', isStrong: true, color: 'target' },
    { text: pathLabel, color: 'target' },
  ];
  const words: readonly (readonly SlideRun[])[] =
    nothing === '' ? [key] : [[{ text: nothing, color: 'muted' }], key];
  return { columns: [{ share: 1, parts: [{ kind: 'text', isKey: true, lines: words }, chart] }] };
}

function seriesOf(
  points: readonly RoadmapPoint[],
  lang: FigureModel['lang'],
): readonly ScatterSeries[] {
  const t = messagesOf(lang);
  const staff = staffFigureTextsOf(lang);
  const series = new Map<string, ScatterSeries>();
  for (const point of points) {
    const isPlan = point.state === 'planned';
    const scope = t.scope[point.scope];
    const kinds = [
      isPlan ? staff.roadmap.planned : '',
      point.isCounted ? '' : staff.otherBase,
      point.isPartial && !isPlan ? t.staffUnits.legend.partial : '',
      point.range === undefined ? '' : t.staffUnits.legend.range,
    ].filter((kind) => kind !== '');
    const name = kinds.length === 0 ? scope : `${scope} (${kinds.join('; ')})`;
    const before = series.get(name)?.points ?? [];
    const mark = pointOf(point, isPlan ? ` (${staff.roadmap.planned})` : '');
    // A range stands with both its ends, and its words say that neither is the value.
    const low = point.range && [{ ...mark, value: point.range.min, label: '' }];
    series.set(name, { name, style: point.style, points: [...before, ...(low ?? []), mark] });
  }
  return [...series.values()];
}

function pointOf(point: RoadmapPoint, suffix: string): ScatterPoint {
  const { day, percent, name, valueText, words, isLastOfSeries } = point;
  const label = isLastOfSeries ? `${name} ${valueText}${suffix}` : '';
  return { day, value: percent, label, words };
}

function joinsOf(points: readonly RoadmapPoint[]): readonly (readonly ScatterPoint[])[] {
  const series = new Map<string, ScatterPoint[]>();
  for (const point of points) {
    series.set(point.series, [...(series.get(point.series) ?? []), pointOf(point, '')]);
  }
  const ranges = points.flatMap((point) => {
    const mark = pointOf(point, '');
    return point.range === undefined ? [] : [[{ ...mark, value: point.range.min }, mark]];
  });
  return [...[...series.values()].filter(({ length }) => length > 1), ...ranges];
}
