import { useMemo } from 'react';
import type { DatasetFaults } from '@/data/queries';
import type { Comparison } from '@/domain/comparison';
import type { DataLayer, LoadedData, ProvinceCode } from '@/domain/dataset';
import { select } from '@/domain/filters';
import type { View } from '@/domain/view';
import type { FigureInput } from '@/figures/figureModel';
import { useOutlines } from '@/state/preferences';
import { type ReconciledView, reconcile } from '@/state/reconcile';
import { inBoundaries, pinnedIn } from './boundariesOfView';

/** What the figures of the page show: what is wrong with a file goes with the data that lacks it. */
export interface PageFigures {
  readonly input: FigureInput;
  readonly faults: DatasetFaults;
}

interface PageInput {
  /** What the slides of a presentation are computed from. */
  readonly slide: FigureInput;
  /** What stands on the page and is taken from it, which never says that it was presented. */
  readonly page: PageFigures;
  readonly unknown: ReconciledView['unknown'];
}

interface PageInputParts {
  readonly requested: View;
  /** The layer that is shown, whatever was asked for. */
  readonly layer: DataLayer;
  /** The data of the layer by the provinces of 2019. */
  readonly former: LoadedData;
  readonly pinned: ProvinceCode | undefined;
  readonly comparison: Comparison | undefined;
  readonly faults: DatasetFaults;
}

/**
 * What the figures of the page are computed from: the same objects for as long as nothing of them
 * changes, since models are remembered by them and `useFollowing` waits for them.
 */
export function usePageInput({
  requested,
  layer,
  former,
  pinned: pinnedProvince,
  comparison,
  faults,
}: PageInputParts): PageInput {
  const outlines = useOutlines();
  const { before, name } = comparison ?? {};
  return useMemo(() => {
    const { view, unknown } = reconcile({ ...requested, layer }, former);
    const data = inBoundaries(former, view.boundaries);
    const slide: FigureInput = {
      data,
      view,
      selection: select(data.provinces.provinces, data.pilots, view),
      lang: view.lang,
      pinned: pinnedIn(pinnedProvince, view.boundaries, former),
      outlines,
      comparison: before && name !== undefined ? { before, name } : undefined,
    };
    const input = { ...slide, view: { ...view, present: undefined } };
    return { slide, page: { input, faults }, unknown };
  }, [requested, layer, former, pinnedProvince, outlines, before, name, faults]);
}
