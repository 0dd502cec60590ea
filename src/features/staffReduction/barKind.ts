import type { MarkStyle } from '@/figures/legend';

/**
 * `counted`: as the target is counted; `other`: another base, or none stated; with `-part`: only a
 * part of a unit of 2025; `range`: a unit's members, which cannot be made into one number.
 */
export type BarKind =
  | 'counted'
  | 'counted-part'
  | 'other'
  | 'other-part'
  | 'planned'
  | 'range'
  | 'planned-range';

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
    case 'other-part':
      return { kind: 'partial-bar', color: kind === 'counted-part' ? 'named' : 'line' };
    case 'counted':
    case 'other':
      return {
        kind: 'shape',
        shape: 'square',
        color: kind === 'counted' ? 'named' : 'line',
        isOutline: false,
      };
  }
}
