import type { FigureModel } from '@/figures/figureModel';
import type { BarSeries, SlideContent } from '@/figures/slideContent';
import { messagesOf } from '@/i18n/messages';
import type { PilotCountsMarks } from './modelPilotCounts';

const states = ['named', 'reported', 'planned'] as const;

/** Stacked native bars, one a model; what a source says without names stands with the label. */
export function slidePilotCounts({ marks, lang }: FigureModel<PilotCountsMarks>): SlideContent {
  const { bars, maxCount, stateLabels } = marks;
  const t = messagesOf(lang);
  const series = states.map((state): BarSeries => ({
    name: stateLabels[state],
    style: { kind: state },
    // That none is known is no 0.
    values: bars.map(({ counts }) => (counts[state] === 0 ? null : counts[state])),
    isBracketed: state === 'planned',
  }));
  return {
    columns: [
      {
        share: 1,
        parts: [
          {
            kind: 'bars',
            isStacked: true,
            categoryLabel: t.counts.columnModel,
            categories: bars.map(({ label, extentWord }) =>
              extentWord === '' ? label : `${label} (${extentWord})`,
            ),
            series,
            min: 0,
            max: maxCount,
            words: { label: t.deck.words, texts: bars.map(({ words }) => words) },
          },
        ],
      },
    ],
  };
}
