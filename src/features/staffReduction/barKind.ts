import type { MarkStyle } from '@/figures/legend';

/**
 * `counted`: as the target is counted; `other`: another base, or none stated; with `-part`: only a
 * part of a unit of 2025; `range`: a unit's members, which cannot be made into one number; `context`:
 * of a province that nobody chose; `sum`: provinces together.
 */
export type BarKind =
  | 'counted'
  | 'counted-part'
  | 'other'
  | 'other-part'
  | 'planned'
  | 'range'
  | 'planned-range'
  | 'sum'
  | 'context';

/** How a kind of bar is painted. */
export function barStyle(kind: BarKind): MarkStyle {
  switch (kind) {
    case 'planned':
      return { kind: 'planned' };
    case 'range':
      return { kind: 'range' };
    case 'planned-range':
      return { kind: 'range', isPlan: true };
    case 'counted-part':
      return { kind: 'partial-bar', color: 'named' };
    case 'other-part':
      return { kind: 'partial-bar', color: 'line' };
    case 'counted':
      return { kind: 'shape', shape: 'square', color: 'named', isOutline: false };
    case 'other':
    case 'sum':
      return { kind: 'shape', shape: 'square', color: 'line', isOutline: false };
    case 'context':
      return { kind: 'shape', shape: 'square', color: 'others', isOutline: false };
  }
}
