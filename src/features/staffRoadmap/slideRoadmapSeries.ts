import { formatPercent } from '@/domain/format';
import type { FigureModel } from '@/figures/figureModel';
import type {
  ScatterPoint,
  SlideCell,
  SlideColumn,
  SlideContent,
  SlidePart,
  SlideRun,
} from '@/figures/slideContent';
import { type Messages, messagesOf } from '@/i18n/messages';
import { roadmapSeriesTextsOf } from '@/i18n/roadmapSeries';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { LinesMarks, TilesMarks } from './roadmapMarks';
import type { SeriesPoint } from './roadmapSeries';
import { listPanels } from './roadmapTilesLayout';
import type { SeriesPanel } from './seriesPanels';

/** A native table, province by year, for more lines than a chart can hold. */
export function slideRoadmapTiles({ marks, lang }: FigureModel<TilesMarks>): SlideContent {
  const t = messagesOf(lang);
  const roadmapSeries = roadmapSeriesTextsOf(lang);
  const years = marks.axes.yearTicks;
  const columns: readonly SlideColumn[] = [
    { label: staffFigureTextsOf(lang).column.province, share: 9, align: 'left' },
    ...years.map(({ text }): SlideColumn => ({ label: text, share: 5, align: 'right' })),
  ];
  const rows = listPanels(marks)
    .filter(({ isLeft }) => isLeft)
    .map((panel) => [
      { text: panel.name, ...(panel.isChosen && { isStrong: true, color: 'accent' as const }) },
      ...years.map(({ text }) => cellOf(panel, Number(text), t)),
    ]);
  const due: readonly SlideCell[] = [
    { text: roadmapSeries.slide.due, color: 'target' },
    ...years.map(({ at }): SlideCell => {
      return { text: formatPercent(pathAt(marks, at), lang), color: 'target' };
    }),
  ];
  const key: readonly (readonly SlideRun[])[] = [
    [{ text: roadmapSeries.slide.key, color: 'muted' }],
    ...(marks.key.partial === undefined
      ? []
      : [[{ text: t.staffUnits.note.fraction, color: 'muted' as const }]]),
    ...(marks.list.note === '' ? [] : [[{ text: marks.list.note, color: 'muted' as const }]]),
    [{ text: marks.pathLabel, color: 'target' }],
  ];
  return {
    columns: [
      {
        share: 1,
        parts: [
          { kind: 'table', columns, rows: [...rows, due] },
          { kind: 'text', isKey: true, lines: key },
        ],
      },
    ],
  };
}

function cellOf(panel: SeriesPanel, year: number, { series }: Messages): SlideCell {
  const point = panel.points.find((one) => one.year === year);
  if (point === undefined) {
    const state = panel.absentYears.find((one) => one.year === year)?.state ?? 'not-found';
    return { text: series.absenceSign[state], color: 'muted' };
  }
  return { text: point.state === 'planned' ? `(${point.valueText})` : point.valueText };
}

function pathAt({ path }: TilesMarks, day: number): number {
  const [start, end] = path;
  if (start === undefined || end === undefined) return 0;
  const share = (day - start.day) / (end.day - start.day);
  const percent = start.percent + (end.percent - start.percent) * Math.min(1, Math.max(0, share));
  return Math.round(percent * 100) / 100;
}

/** Native marks over time with a line through years that follow each other. */
export function slideRoadmapLines({ marks, lang }: FigureModel<LinesMarks>): SlideContent {
  const { lines, axes, path, pathLabel, nothing } = marks;
  const t = messagesOf(lang);
  const roadmapSeries = roadmapSeriesTextsOf(lang);
  const last = path[path.length - 1];
  const pathPoints = last === undefined ? path : [...path, { ...last, day: axes.days[1] }];
  const [first, second] = axes.percentTicks;
  const valueStep = (second?.at ?? 5) - (first?.at ?? 0);
  // The native axis counts its ticks from its lower end.
  const bottom = Math.floor(axes.percents[0] / valueStep) * valueStep;
  const series = lines.flatMap(({ name, look, points, spoken }) =>
    kinds.flatMap((kind) => {
      const own = points.filter((point) => kindOf(point) === kind);
      if (own.length === 0) return [];
      const isPlan = kind === 'plan';
      const suffix = {
        result: '',
        plan: ` (${roadmapSeries.planned})`,
        part: ` (${t.staffUnits.legend.partial})`,
        range: ` (${t.staffUnits.legend.range})`,
      }[kind];
      return [
        {
          name: `${name}${suffix}`,
          style: { kind: 'shape', ...look, isOutline: isPlan, isPartial: kind === 'part' } as const,
          points: own.flatMap((point) => {
            const isNamed = isPlan || point === spoken;
            return pointsOf(point, isNamed ? `${name} ${point.labelText}` : '');
          }),
        },
      ];
    }),
  );
  const chart: SlidePart = {
    kind: 'scatter',
    labels: {
      day: staffFigureTextsOf(lang).column.date,
      words: t.deck.words,
      join: roadmapSeries.slide.join,
    },
    days: axes.days,
    values: [bottom, axes.percents[1]],
    valueStep,
    valueFormat: lang === 'vi' ? '0" %"' : '0"%"',
    series,
    joins: [
      ...lines.flatMap(({ runs }) =>
        runs
          .filter(({ length }) => length > 1)
          .map((run) => run.map((point) => pointOf(point, ''))),
      ),
      ...lines.flatMap(({ points }) =>
        points.filter(({ range }) => range !== undefined).map((point) => pointsOf(point, '')),
      ),
    ],
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

const kinds = ['result', 'part', 'plan', 'range'] as const;

function kindOf({ state, range, isPartial }: SeriesPoint): (typeof kinds)[number] {
  if (range !== undefined) return 'range';
  if (state === 'planned') return 'plan';
  return isPartial ? 'part' : 'result';
}

/** A range stands with both its ends, and its words say that neither is the value. */
function pointsOf(point: SeriesPoint, label: string): readonly ScatterPoint[] {
  const mark = pointOf(point, label);
  return point.range === undefined
    ? [mark]
    : [{ ...mark, value: point.range.min, label: '' }, mark];
}

function pointOf({ day, percent, words }: SeriesPoint, label: string): ScatterPoint {
  return { day, value: percent, label, words };
}
