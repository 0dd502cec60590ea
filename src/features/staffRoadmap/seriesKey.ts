import { formatPercent } from '@/domain/format';
import { isRegrouped } from '@/domain/regroup';
import type { FigureInput } from '@/figures/figureModel';
import type { LegendItem } from '@/figures/legend';
import { messagesOf } from '@/i18n/messages';
import { roadmapSeriesTextsOf } from '@/i18n/roadmapSeries';
import type { TilesKey } from './roadmapMarks';
import type { SeriesPoint } from './roadmapSeries';
import type { ShownSeries } from './seriesFinding';

/** What explains the panels: only what really occurs in them. */
export function buildTilesKey(
  input: FigureInput,
  all: readonly ShownSeries[],
  years: string,
  topPercent: number,
): TilesKey {
  const { view, selection, lang, data } = input;
  const t = roadmapSeriesTextsOf(lang).key;
  const units = messagesOf(lang).staffUnits;
  const points = all.flatMap(({ series }) => series.points);
  const hasGaps = all.some(({ series }) => series.points.length < series.readings.length);
  return {
    title: t.title,
    axes: t.axes(years, `0–${formatPercent(topPercent, lang)}`),
    result: t.result,
    planned: points.some(({ state }) => state === 'planned') ? t.planned : undefined,
    partial: points.some(({ isPartial }) => isPartial) ? units.legend.partial : undefined,
    sentences: [
      view.year === undefined ? t.lastValue : t.valueAt(view.year),
      ...(hasGaps ? [t.gap] : []),
      ...(points.some(({ state, range }) => state === 'derived' && range === undefined)
        ? [isRegrouped(data) ? units.note.recomputed : t.derived]
        : []),
      ...(points.some(({ range }) => range !== undefined) ? [units.note.range] : []),
      ...(selection.provinces.length < data.provinces.provinces.length ? [t.dimmed] : []),
    ],
  };
}

/** The marks of units of 2025 that a line's own label does not explain. */
export function partLegend(
  points: readonly SeriesPoint[],
  lang: FigureInput['lang'],
): readonly LegendItem[] {
  const { legend } = messagesOf(lang).staffUnits;
  const shape = { kind: 'shape', shape: 'circle', color: 'muted', isOutline: false } as const;
  const partial: LegendItem = {
    id: 'partial',
    label: legend.partial,
    style: { ...shape, isPartial: true },
  };
  const range: LegendItem = { id: 'range', label: legend.range, style: { kind: 'range' } };
  return [
    ...(points.some(({ isPartial }) => isPartial) ? [partial] : []),
    ...(points.some((point) => point.range !== undefined) ? [range] : []),
  ];
}
