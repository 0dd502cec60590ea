import { ComparisonSelect, LostReleases } from '@/features/whatChanged/ComparisonControl';
import { whatChangedFigure } from '@/features/whatChanged/whatChangedFigure';
import { FigureCard } from '@/figures/FigureCard';
import { changeFigureTextsOf } from '@/i18n/changeFigure';
import { Figure } from '@/app/Figure';
import { type PageComparison, publishedChoice } from '@/app/useComparison';
import type { FigureSectionProps } from './figureSectionProps';

export interface WhatChangedProps extends FigureSectionProps {
  readonly comparison: PageComparison;
}

/** What changed, with the choice of what to compare with; nothing where there is nothing to compare. */
export function WhatChangedSection({ input, faults, actions, comparison }: WhatChangedProps) {
  const { lang } = input;
  const { chosen, choices, faults: lost, isLoading, choose } = comparison;
  const t = changeFigureTextsOf(lang);
  const { id } = whatChangedFigure;
  if (chosen === undefined || input.comparison === undefined) {
    // What has been chosen may not have reached the figures yet.
    if (isLoading || chosen !== undefined) {
      return (
        <FigureCard id={id} state="loading" name={t.name}>
          <p className="loading">{t.loading}</p>
        </FigureCard>
      );
    }
    if (lost.length === 0) return null;
    return (
      <FigureCard id={id} state="error" name={t.name}>
        <LostReleases lang={lang} faults={lost} />
      </FigureCard>
    );
  }
  return (
    <>
      <Figure
        spec={whatChangedFigure}
        name={t.name}
        input={input}
        faults={faults}
        actions={actions}
        options={
          choices.length > 1 && (
            <ComparisonSelect
              lang={lang}
              chosen={chosen}
              choices={choices}
              publishedId={publishedChoice}
              onChoose={choose}
            />
          )
        }
      />
      <LostReleases lang={lang} faults={lost} />
    </>
  );
}
