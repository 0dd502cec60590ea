import type { Comparison } from '@/domain/comparison';
import type { LoadedData } from '@/domain/dataset';
import { localizeSources } from '@/domain/localizeSources';
import { select } from '@/domain/filters';
import type { View } from '@/domain/view';
import type { FigureMetadata } from '@/exports/metadata/figureMetadata';
import { inBoundaries } from './boundariesOfView';
import { prepareFigures } from './figureRegistry';

/**
 * What a figure says of itself under a view of the data as loaded; undefined when it is unknown, its
 * files are missing or its model fails.
 */
export function describeFigureNow(
  figureId: string,
  view: View,
  data: LoadedData,
  comparison?: Comparison,
): FigureMetadata | undefined {
  const { lang } = view;
  // The view may be in another language and on other boundaries than the page.
  const itsData = inBoundaries(localizeSources(data, lang), view.boundaries);
  const selection = select(itsData.provinces.provinces, itsData.pilots, view);
  const figures = prepareFigures({ data: itsData, view, selection, lang, comparison });
  try {
    return figures
      .find(({ id }) => id === figureId)
      ?.prepare()
      .metadata();
  } catch {
    // A figure that fails says so in its own card.
    return undefined;
  }
}
