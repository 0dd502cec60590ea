import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import type { LegendItem } from './legend';

/** The states of a pilot model as the figure draws them; the extent when something shows one. */
export function pilotLegend(
  lang: Lang,
  hasExtent: boolean,
  reported: 'reported' | 'reported-bar' = 'reported',
): readonly LegendItem[] {
  const { state, legend } = messagesOf(lang);
  const items: LegendItem[] = [
    { id: 'named', label: state.named, style: { kind: 'named' } },
    { id: 'reported', label: state.reported, style: { kind: reported } },
    { id: 'planned', label: state.planned, style: { kind: 'planned' } },
  ];
  if (hasExtent) items.push({ id: 'extent', label: legend.extent, style: { kind: 'extent' } });
  return items;
}
