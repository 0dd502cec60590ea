import type { ShapeName } from './markOutline';
import type { ColorName } from './palette';

/** How a legend entry or mark is painted. */
export type MarkStyle =
  | { readonly kind: 'step'; readonly step: number }
  | { readonly kind: 'named' }
  | { readonly kind: 'reported' }
  /** A dotted segment of a bar. */
  | { readonly kind: 'reported-bar' }
  | { readonly kind: 'planned' }
  | { readonly kind: 'count' }
  | { readonly kind: 'absent' }
  /** A dotted frame with a stroke along its foot. */
  | { readonly kind: 'not-published' }
  /** A frame with strokes from two corners. */
  | { readonly kind: 'not-applicable' }
  /** A broken frame inside a mark: its number is only a part of the whole. */
  | { readonly kind: 'partial' }
  /** A strong line around the tiles of a unit of 2025. */
  | { readonly kind: 'unit-outline' }
  /** Where a group of tiles lies: the grid in small, its own tiles dark. */
  | {
      readonly kind: 'group';
      readonly cells: readonly {
        readonly row: number;
        readonly col: number;
        readonly isIn: boolean;
      }[];
    }
  /** Before a line of words. */
  | { readonly kind: 'dot' }
  /** The years of a series as a small line. */
  | { readonly kind: 'spark' }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'dimmed' }
  | { readonly kind: 'extent' }
  | {
      readonly kind: 'shape';
      readonly shape: ShapeName;
      readonly color: ColorName;
      /** True for a plan: outline on paper. */
      readonly isOutline: boolean;
      /** Of a unit of 2025 of which only a part reports: a ring. */
      readonly isPartial?: boolean;
    }
  /** A bar with a torn end, see `tornPath`. */
  | { readonly kind: 'partial-bar'; readonly color: ColorName }
  /** A thin line from the lowest to the highest; broken for a plan. */
  | { readonly kind: 'range'; readonly isPlan?: boolean }
  | { readonly kind: 'path' };

export interface LegendItem {
  readonly id: string;
  readonly label: string;
  readonly style: MarkStyle;
}
