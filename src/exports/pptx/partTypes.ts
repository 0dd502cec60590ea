import type { Lang } from '@/domain/language';
import type { Box, Shape } from './drawing';

/** What every part of a slide's body is told. */
export interface PartContext {
  readonly lang: Lang;
  /** Name and finding of the figure: what someone who cannot see the part is told. */
  readonly name: string;
  readonly finding: string;
}

/** How one kind of part is measured and placed; all lengths are pt. */
export interface PartPlacer<P> {
  /** The largest text of this kind. */
  readonly largestPt: number;
  /** True: the part fills whatever room there is beyond its need. */
  readonly isFlexible: boolean;
  readonly neededPt: (part: P, widthPt: number, fontPt: number) => number;
  readonly place: (part: P, box: Box, fontPt: number, context: PartContext) => readonly Shape[];
}
