import { datasetPaths, type LoadedData } from '@/domain/dataset';
import { weakestOrigin } from '@/domain/layerData';
import { formatPartialDate, type PartialDate } from '@/domain/partialDate';
import type { View } from '@/domain/view';
import { describeFilter } from '@/figures/filterText';
import { describeOrigin } from '@/figures/origin';
import { messagesOf } from '@/i18n/messages';

/** What every kind of briefing says of itself. */
export interface BriefingFacts {
  readonly title: string;
  /** The filter in names. */
  readonly filter: string;
  /** Release with its date, in words. */
  readonly release: string;
  /** The layer of the data: the least official one that any figure may show. */
  readonly layer: string;
  readonly boundary: string;
  /** The date of the data in words. */
  readonly date: string;
  readonly releasedOn: PartialDate;
}

export function factsOf(view: View, data: LoadedData): BriefingFacts {
  const t = messagesOf(view.lang);
  const { release, releasedOn } = data.manifest;
  const date = formatPartialDate(releasedOn, view.lang);
  return {
    title: `${t.product} · ${t.title}`,
    filter: describeFilter(view, data, view.lang),
    release: t.caption.release(release, date),
    layer: describeOrigin(weakestOrigin(datasetPaths, data), view.lang),
    boundary: t.boundaries.caption[view.boundaries],
    date: t.dataOf(date),
    releasedOn,
  };
}
