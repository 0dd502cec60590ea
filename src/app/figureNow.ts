import type { LoadedData } from '@/domain/dataset';
import { localizeSources } from '@/domain/localizeSources';
import { select } from '@/domain/filters';
import type { View } from '@/domain/view';
import type { FigureMetadata } from '@/exports/metadata/figureMetadata';
import { prepareFigures } from './figureRegistry';

/**
 * What a figure says of itself under a view of the data as loaded; undefined when it is unknown, its
 * files are missing or its model fails.
 */
export function describeFigureNow(
  figureId: string,
  view: View,
  data: LoadedData,
): FigureMetadata | undefined {
  const { lang } = view;
  const selection = select(data.provinces.provinces, data.pilots, view);
  // The view may be in another language than the page.
  const figures = prepareFigures({ data: localizeSources(data, lang), view, selection, lang });
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
