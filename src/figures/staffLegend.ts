import type { StaffFigure, StaffFile, StaffScope } from '@/domain/dataset';
import { isCountedLikeTarget, isPartialRow, isPlan } from '@/domain/staffFigures';
import type { MarkStyle } from './legend';
import type { ShapeName } from './markOutline';
import type { ColorName } from './palette';

/** Two blues and two greys: the shape tells the scope, the shade only helps. */
const marks: Readonly<Record<StaffScope, readonly [ShapeName, ColorName]>> = {
  administrative: ['circle', 'named'],
  'public-service': ['square', 'reported'],
  'administrative-and-service': ['diamond', 'muted'],
  'party-and-mass': ['triangle', 'named'],
  'party-and-state': ['triangle-down', 'muted'],
  'whole-province': ['hexagon', 'reported'],
  'whole-country': ['cross', 'muted'],
};

/** The mark of a scope; an outline for a plan. */
export function scopeStyle(scope: StaffScope, isOutline: boolean): MarkStyle {
  const [shape, color] = marks[scope];
  return { kind: 'shape', shape, color, isOutline };
}

/** The mark of a row: its scope's shape, grey where not counted as the target is, a ring for a part. */
export function staffMarkStyle(row: StaffFigure, target: StaffFile['target']): MarkStyle {
  const [shape, color] = marks[row.scope];
  const isGrey = !isCountedLikeTarget(row, target);
  return {
    kind: 'shape',
    shape,
    color: isGrey ? 'line' : color,
    isOutline: isPlan(row),
    isPartial: isPartialRow(row),
  };
}
