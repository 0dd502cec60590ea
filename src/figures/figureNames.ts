import type { Lang } from '@/domain/language';
import { messagesOf } from '@/i18n/messages';
import { figureIds } from '@/domain/figureIds';
import type { FigureId } from './figureModel';

/** The stable name of a figure, as its heading has it. */
export function figureNameOf(id: FigureId, lang: Lang): string {
  const t = messagesOf(lang);
  const names: Readonly<Record<FigureId, string>> = {
    headline: t.headline.name,
    'province-map': t.map.name,
    'pilot-counts': t.counts.name,
    'pilot-matrix': t.matrix.name,
    'staff-roadmap': t.staff.roadmap.name,
    'staff-reduction': t.staff.bars.name,
    'committee-additions': t.committee.name,
    findings: t.findings.name,
    'what-changed': t.whatChanged.name,
  };
  return names[id];
}

/** The figures among ids from data, in the order of the page; unknown ids are left out. */
export function knownFigures(ids: readonly string[]): readonly FigureId[] {
  return figureIds.filter((id) => ids.includes(id));
}
