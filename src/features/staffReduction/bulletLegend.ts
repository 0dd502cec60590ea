import type { Lang } from '@/domain/language';
import type { Pace } from '@/domain/yearlyStaff';
import type { LegendItem } from '@/figures/legend';
import { messagesOf } from '@/i18n/messages';
import type { BulletTime } from './bulletGroup';
import { type BulletGroup, paceStyle } from './bulletMarks';
import { barStyle } from './reductionGroups';

interface LegendTexts extends BulletTime {
  readonly dueText: string;
  readonly targetText: string;
  readonly toleranceText: string;
  readonly lang: Lang;
}

const paces: readonly Pace[] = ['ahead', 'on-pace', 'behind', 'cannot-tell'];

/** Every kind of mark that the groups have, and no other. */
export function bulletLegend(
  groups: readonly BulletGroup[],
  { year, dueText, targetText, toleranceText, lang }: LegendTexts,
): readonly LegendItem[] {
  const t = messagesOf(lang).staffBullet;
  const bullets = groups.flatMap((group) => group.bullets);
  const states = new Set(bullets.map(({ state }) => state));
  const found = new Set(bullets.map(({ pace }) => pace?.id));
  if (bullets.length === 0) return [];
  const items: readonly (LegendItem | false)[] = [
    bullets.some(({ state }) => state !== 'planned') && {
      id: 'reached',
      label: t.reached(year),
      style: barStyle('counted'),
    },
    states.has('planned') && { id: 'planned', label: t.planned, style: { kind: 'planned' } },
    groups.some(({ sum }) => sum !== undefined) && {
      id: 'sum',
      label: t.sumLegend,
      style: barStyle('other'),
    },
    { id: 'target', label: targetText, style: { kind: 'path' } },
    {
      id: 'due',
      label: t.due(dueText, year),
      style: { kind: 'shape', shape: 'square', color: 'grid', isOutline: false },
    },
    ...paces.map(
      (pace) =>
        found.has(pace) && { id: pace, label: t.pace[pace](toleranceText), style: paceStyle(pace) },
    ),
  ];
  return items.filter((item) => item !== false);
}
