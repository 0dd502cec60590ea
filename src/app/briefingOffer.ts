import type { Comparison } from '@/domain/comparison';
import type { LoadedData, ProvinceCode } from '@/domain/dataset';
import { select } from '@/domain/filters';
import type { View } from '@/domain/view';
import type { BriefingOffer } from '@/features/briefing/briefingOffer';
import type { FigureInput } from '@/figures/figureModel';
import { prepareFigures } from './figureRegistry';

/** What the page has to offer for a briefing under the view; no figure is computed yet. */
export function offerBriefing(
  data: LoadedData,
  view: View,
  pinned: ProvinceCode | undefined,
  comparison: Comparison | undefined,
  outlines?: FigureInput['outlines'],
): BriefingOffer {
  const selection = select(data.provinces.provinces, data.pilots, view);
  const { lang } = view;
  const figures = prepareFigures({ data, view, selection, lang, pinned, comparison, outlines });
  return { figures, view, data };
}
