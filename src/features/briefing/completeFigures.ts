import type { Lang } from '@/domain/language';
import { figureIds } from '@/figures/figureModel';
import { figureNameOf } from '@/figures/figureNames';
import { messagesOf } from '@/i18n/messages';
import type { BriefingFigure } from './briefingFigure';

/**
 * Every figure in reading order. One whose data could not be read is there too and says so when it
 * is to be made, so that it is named and not dropped.
 */
export function completeFigures(
  figures: readonly BriefingFigure[],
  lang: Lang,
): readonly BriefingFigure[] {
  return figureIds.map(
    (id): BriefingFigure =>
      figures.find((figure) => figure.id === id) ?? {
        id,
        name: figureNameOf(id, lang),
        prepare: () => {
          throw new Error(messagesOf(lang).briefing.noData);
        },
      },
  );
}
