import type { LoadedData } from '@/domain/dataset';
import { select } from '@/domain/filters';
import type { View } from '@/domain/view';
import type { FigureMetadata } from '@/exports/metadata/figureMetadata';
import { prepareFigures } from './figureRegistry';

/**
 * What a figure says of itself under a view of the loaded data; undefined when it is unknown, its
 * files are missing or its model fails.
 */
export function describeFigureNow(
  figureId: string,
  view: View,
  data: LoadedData,
): FigureMetadata | undefined {
  const selection = select(data.provinces.provinces, data.pilots, view);
  const figures = prepareFigures({ data, view, selection, lang: view.lang });
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
