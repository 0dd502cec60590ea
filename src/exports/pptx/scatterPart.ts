import type { ScatterPart } from '@/figures/slideContent';
import { deckTextsOf } from '@/i18n/deck';
import { legendHeight } from './legendLines';
import type { PartPlacer } from './partTypes';
import { createScatterChart } from './scatterChart';
import { layoutScatter } from './scatterLayout';

/** A native chart of marks over time that fills its room. */
export const scatterPlacer: PartPlacer<ScatterPart> = {
  largestPt: 11,
  isFlexible: true,
  neededPt: () => 200,
  place: (part, box, fontPt, { name, finding, lang }) => {
    const legendPt = legendHeight(part.series, box.widthPt, fontPt);
    const layout = layoutScatter(part, box.widthPt, box.heightPt, legendPt);
    return [
      {
        kind: 'chart',
        name,
        alt: deckTextsOf(lang).alt.scatter(name, finding),
        box,
        chart: createScatterChart(part, layout, lang),
      },
    ];
  },
};
