import type { Lang } from '@/domain/language';
import { figureIds, standingFigureIds } from '@/domain/figureIds';
import { figureNameOf } from '@/figures/figureNames';
import { briefingTextsOf } from '@/i18n/briefing';
import type { BriefingFigure } from './briefingFigure';

/**
 * Every figure in reading order. One whose data could not be read is there too and says so when it
 * is to be made, so that it is named and not dropped.
 */
export function completeFigures(
  figures: readonly BriefingFigure[],
  lang: Lang,
): readonly BriefingFigure[] {
  const standing = new Set<string>(standingFigureIds);
  return figureIds.flatMap((id): readonly BriefingFigure[] => {
    const found = figures.find((figure) => figure.id === id);
    if (found !== undefined) return [found];
    // What the page leaves out because there is nothing to say is no failure.
    if (!standing.has(id)) return [];
    const prepare = () => {
      throw new Error(briefingTextsOf(lang).noData);
    };
    return [{ id, name: figureNameOf(id, lang), prepare }];
  });
}
