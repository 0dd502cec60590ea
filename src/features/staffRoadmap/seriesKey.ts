import { formatPercent } from '@/domain/format';
import type { FigureInput } from '@/figures/figureModel';
import { messagesOf } from '@/i18n/messages';
import type { TilesKey } from './roadmapMarks';
import type { ShownSeries } from './seriesFinding';

/** What explains the panels: only what really occurs in them. */
export function buildTilesKey(
  input: FigureInput,
  all: readonly ShownSeries[],
  years: string,
  topPercent: number,
): TilesKey {
  const { view, selection, lang, data } = input;
  const t = messagesOf(lang).roadmapSeries.key;
  const points = all.flatMap(({ series }) => series.points);
  const hasGaps = all.some(({ series }) => series.points.length < series.readings.length);
  return {
    title: t.title,
    axes: t.axes(years, `0–${formatPercent(topPercent, lang)}`),
    result: t.result,
    planned: points.some(({ state }) => state === 'planned') ? t.planned : undefined,
    sentences: [
      view.year === undefined ? t.lastValue : t.valueAt(view.year),
      ...(hasGaps ? [t.gap] : []),
      ...(points.some(({ state }) => state === 'derived') ? [t.derived] : []),
      ...(selection.provinces.length < data.provinces.provinces.length ? [t.dimmed] : []),
    ],
  };
}
