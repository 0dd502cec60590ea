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
  /** A frame with strokes from two corners. */
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'dimmed' }
  | { readonly kind: 'extent' }
  | {
      readonly kind: 'shape';
      readonly shape: ShapeName;
      readonly color: ColorName;
      /** True for a plan: outline on paper. */
      readonly isOutline: boolean;
    }
  | { readonly kind: 'path' };

export interface LegendItem {
  readonly id: string;
  readonly label: string;
  readonly style: MarkStyle;
}
