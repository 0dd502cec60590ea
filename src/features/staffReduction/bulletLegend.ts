import type { Lang } from '@/domain/language';
import type { Pace } from '@/domain/yearlyStaff';
import type { FigureInput } from '@/figures/figureModel';
import type { LegendItem } from '@/figures/legend';
import { othersLegend } from '@/figures/otherProvinces';
import { messagesOf } from '@/i18n/messages';
import { staffBulletTextsOf } from '@/i18n/staffBullet';
import type { BulletTime } from './bulletGroup';
import { type Bullet, type BulletGroup, paceStyle } from './bulletMarks';
import { barStyle } from './barKind';

interface LegendTexts extends BulletTime {
  readonly dueText: string;
  readonly targetText: string;
  readonly toleranceText: string;
  /** By units of 2025, whose former provinces are added up. */
  readonly isFormer: boolean;
  readonly lang: Lang;
}

const paces: readonly Pace[] = ['ahead', 'on-pace', 'behind', 'cannot-tell'];

/** Every kind of mark that the groups have, and no other. */
export function bulletLegend(
  groups: readonly BulletGroup[],
  input: FigureInput,
  { year, dueText, targetText, toleranceText, isFormer, lang }: LegendTexts,
): readonly LegendItem[] {
  const t = staffBulletTextsOf(lang);
  const { staffUnits: units } = messagesOf(lang);
  const bullets = groups.flatMap((group) => group.bullets);
  const states = new Set(bullets.map(({ state }) => state));
  const found = new Set(bullets.map(({ pace }) => pace?.id));
  if (bullets.length === 0) return [];
  const items: readonly (LegendItem | false)[] = [
    bullets.some((bullet) => isFilled(bullet) && !bullet.isPartial) && {
      id: 'reached',
      label: t.reached(year),
      style: barStyle('counted'),
    },
    bullets.some((bullet) => isFilled(bullet) && bullet.isPartial) && {
      id: 'partial',
      label: units.legend.partial,
      style: { kind: 'partial-bar', color: 'named' },
    },
    bullets.some(({ range }) => range !== undefined) && {
      id: 'range',
      label: units.legend.range,
      style: { kind: 'range' },
    },
    states.has('planned') && { id: 'planned', label: t.planned, style: { kind: 'planned' } },
    groups.some(({ sum }) => sum !== undefined) && {
      id: 'sum',
      label: isFormer ? units.sumLegend : t.sumLegend,
      style: barStyle('other'),
    },
    groups.some(({ rest }) => rest !== undefined) && othersLegend(input),
    { id: 'target', label: targetText, style: { kind: 'path' } },
    {
      id: 'due',
      label: t.due(dueText, year),
      style: { kind: 'shape', shape: 'square', color: 'grid', isOutline: false },
    },
    ...paces.map(
      (pace) =>
        found.has(pace) && {
          id: pace,
          label: isFormer && pace === 'cannot-tell' ? units.unclear : t.pace[pace](toleranceText),
          style: paceStyle(pace),
        },
    ),
  ];
  return items.filter((item) => item !== false);
}

function isFilled({ state, range }: Bullet): boolean {
  return state !== 'planned' && range === undefined;
}
