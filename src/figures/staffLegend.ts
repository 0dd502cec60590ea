import type { StaffFigure, StaffScope } from '@/domain/dataset';
import { isPlan } from '@/domain/staffFigures';
import type { MarkStyle } from './legend';
import type { ShapeName } from './markOutline';
import type { ColorName } from './palette';

/** Two blues and two greys: the shape tells the scope, the shade only helps. */
const marks: Readonly<Record<StaffScope, readonly [ShapeName, ColorName]>> = {
  administrative: ['circle', 'named'],
  'public-service': ['square', 'reported'],
  'administrative-and-service': ['diamond', 'muted'],
  'party-and-mass': ['triangle', 'named'],
  'party-and-state': ['triangle-down', 'line'],
  'whole-province': ['hexagon', 'reported'],
  'whole-country': ['cross', 'muted'],
};

/** The mark of a scope; an outline for a plan. */
export function scopeStyle(scope: StaffScope, isOutline: boolean): MarkStyle {
  const [shape, color] = marks[scope];
  return { kind: 'shape', shape, color, isOutline };
}

/** The mark of a row. */
export function staffMarkStyle(row: StaffFigure): MarkStyle {
  return scopeStyle(row.scope, isPlan(row));
}
