import { staffScopes } from '@/domain/dataset';
import type { FigureInput } from '@/figures/figureModel';
import type { LegendItem, MarkStyle } from '@/figures/legend';
import { scopeStyle } from '@/figures/staffLegend';
import { messagesOf } from '@/i18n/messages';
import { staffFigureTextsOf } from '@/i18n/staffFigures';
import type { RoadmapPoint } from './modelStaffRoadmap';

/** Every kind of mark that the points have, and no other. */
export function roadmapLegend(
  points: readonly RoadmapPoint[],
  lang: FigureInput['lang'],
): readonly LegendItem[] {
  const t = messagesOf(lang);
  const staff = staffFigureTextsOf(lang);
  const scopes = staffScopes.filter((scope) => points.some((point) => point.scope === scope));
  const items = scopes.map((scope): LegendItem => {
    return { id: scope, label: t.scope[scope], style: scopeStyle(scope, false) };
  });
  const other = points.find(({ isCounted, state }) => !isCounted && state !== 'planned');
  if (other !== undefined) {
    const style: MarkStyle = { kind: 'shape', shape: 'circle', color: 'line', isOutline: false };
    items.push({
      id: 'other',
      label: staff.otherBase,
      style: other.isPartial ? style : other.style,
    });
  }
  if (points.some(({ isPartial, state }) => isPartial && state !== 'planned')) {
    const style: MarkStyle = {
      kind: 'shape',
      shape: 'circle',
      color: 'muted',
      isOutline: false,
      isPartial: true,
    };
    items.push({ id: 'partial', label: t.staffUnits.legend.partial, style });
  }
  if (points.some(({ range }) => range !== undefined)) {
    items.push({ id: 'range', label: t.staffUnits.legend.range, style: { kind: 'range' } });
  }
  const plan = points.find(({ state }) => state === 'planned');
  if (plan !== undefined) {
    items.push({ id: 'planned', label: staff.roadmap.planned, style: plan.style });
  }
  return items;
}
