import { formatPercent } from '@/domain/format';
import type { Lang } from '@/domain/language';
import type { PilotCell } from '@/domain/pilotCells';
import type { LegendItem } from '@/figures/legend';
import { messagesOf } from '@/i18n/messages';

/** Ids of the entries that belong to dots, and to sparks. */
export const dotIds = ['dot', 'dot-planned'] as const;
export const sparkIds = ['spark', 'spark-target'] as const;

/** Key of the dots as far as the map has them. */
export function dotLegend(
  cells: readonly PilotCell[],
  isChosen: boolean,
  lang: Lang,
): readonly LegendItem[] {
  const t = messagesOf(lang).mapExtras;
  const color = isChosen ? 'accent' : 'ink';
  const hasAny = cells.some(({ state }) => state !== 'planned');
  const hasPlanned = cells.some(({ state }) => state === 'planned');
  return [
    ...(hasAny ? [dotItem('dot', t.dotKey, color, false)] : []),
    ...(hasPlanned ? [dotItem('dot-planned', t.plannedDotKey, color, true)] : []),
  ];
}

function dotItem(
  id: (typeof dotIds)[number],
  label: string,
  color: 'accent' | 'ink',
  isHollow: boolean,
): LegendItem {
  return { id, label, style: { kind: 'dot', color, isHollow } };
}

/** Key of the sparks: their years, and the target where there is one. */
export function sparkLegend(
  years: readonly number[],
  target: number | undefined,
  lang: Lang,
): readonly LegendItem[] {
  const t = messagesOf(lang).mapExtras;
  const [first] = years;
  const last = years[years.length - 1];
  if (first === undefined || last === undefined) return [];
  const label = t.sparkKey(String(first), String(last));
  const item: LegendItem = { id: 'spark', label, style: { kind: 'spark' } };
  if (target === undefined) return [item];
  const key = t.targetKey(formatPercent(target, lang));
  return [item, { id: 'spark-target', label: key, style: { kind: 'path' } }];
}
