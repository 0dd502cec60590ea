import type { SlidePart } from '@/figures/slideContent';
import { assertNever } from '@/lib/assert';
import { barsPlacer } from './barsPart';
import type { Box, Shape } from './drawing';
import { numbersPlacer } from './numbersPart';
import type { PartContext, PartPlacer } from './partTypes';
import { scatterPlacer } from './scatterPart';
import { tablePlacer } from './tablePart';
import { textPlacer } from './textPart';
import { tilesPlacer } from './tilesPart';

/** A part together with what measures and places its kind. */
export interface BoundPart {
  readonly isFlexible: boolean;
  readonly neededPt: (widthPt: number, fontPt: number) => number;
  readonly place: (box: Box, fontPt: number, context: PartContext) => readonly Shape[];
}

/** Finds the placer of a part; text is never larger than the placer's kind allows. */
export function bindPart(part: SlidePart): BoundPart {
  switch (part.kind) {
    case 'text':
      return bind(textPlacer, part);
    case 'numbers':
      return bind(numbersPlacer, part);
    case 'table':
      return bind(tablePlacer, part);
    case 'tiles':
      return bind(tilesPlacer, part);
    case 'bars':
      return bind(barsPlacer, part);
    case 'scatter':
      return bind(scatterPlacer, part);
    default:
      return assertNever(part);
  }
}

function bind<P>(placer: PartPlacer<P>, part: P): BoundPart {
  const atMost = (fontPt: number): number => Math.min(fontPt, placer.largestPt);
  return {
    isFlexible: placer.isFlexible,
    neededPt: (widthPt, fontPt) => placer.neededPt(part, widthPt, atMost(fontPt)),
    place: (box, fontPt, context) => placer.place(part, box, atMost(fontPt), context),
  };
}
