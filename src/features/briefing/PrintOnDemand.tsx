import type { Paper } from '@/exports/print/printRoot';
import { factsOf } from './briefingFacts';
import { chooseFigures } from './briefingFigure';
import type { BriefingItem } from './briefingItems';
import type { BriefingOffer } from './briefingOffer';
import { usePrintOnDemand } from './usePrintOnDemand';

interface PrintOnDemandProps {
  readonly offer: BriefingOffer;
  readonly items: readonly BriefingItem[];
  readonly paper: Paper;
}

/** Shows nothing: while it is on the page, the browser's own "print" prints these figures. */
export function PrintOnDemand({ offer, items, paper }: PrintOnDemandProps) {
  const { figures, view, data } = offer;
  const chosen = chooseFigures(items, figures);
  usePrintOnDemand({ chosen, data, facts: factsOf(view, data), paper, lang: view.lang });
  return null;
}
