import type { DatasetPath, ProvinceCode } from '@/domain/dataset';
import { originsAt, originsIn } from '@/domain/origins';
import type { FigureInput } from '@/figures/figureModel';
import { isMadeUp } from '@/figures/origin';
import { messagesOf } from '@/i18n/messages';

/** What a section of a sheet says of its layer: parts of one sheet may be of several. */
export interface SectionLayer {
  readonly title: string;
  /** Words that stand across made-up rows; undefined for real ones. */
  readonly watermark: string | undefined;
}

/** The section of one dataset; what holds nothing of the place has the layer of the dataset. */
export function sectionLayer(
  path: DatasetPath,
  title: string,
  place: ProvinceCode,
  { data, lang }: FigureInput,
): SectionLayer {
  const { series, layers } = messagesOf(lang);
  const own = originsAt(path, place, data);
  const origins = own.length > 0 ? own : originsIn(path, data);
  return {
    title: series.ofLayers(
      title,
      origins.map(({ layer }) => layer),
    ),
    watermark: isMadeUp({ origins }) ? layers.watermark : undefined,
  };
}
