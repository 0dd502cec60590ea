import { type LoadedData } from '@/domain/dataset';
import { allOrigins } from '@/domain/origins';
import { formatPartialDate, type PartialDate } from '@/domain/partialDate';
import type { View } from '@/domain/view';
import { describeFilter } from '@/figures/filterText';
import { describeOrigins } from '@/figures/origin';
import { messagesOf } from '@/i18n/messages';

/** What every kind of briefing says of itself. */
export interface BriefingFacts {
  readonly title: string;
  /** The filter in names. */
  readonly filter: string;
  /** Release with its date, in words. */
  readonly release: string;
  /** The layers of the data, as far as any figure may show them. */
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
    layer: describeOrigins(allOrigins(data), view.lang),
    boundary: t.boundaries.caption[view.boundaries],
    date: t.dataOf(date),
    releasedOn,
  };
}
