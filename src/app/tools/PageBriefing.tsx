import type { Comparison } from '@/domain/comparison';
import type { LoadedData, ProvinceCode } from '@/domain/dataset';
import type { OutlineKind } from '@/domain/mapOutlines';
import type { View } from '@/domain/view';
import { offerBriefing } from '@/app/briefingOffer';
import { BriefingTool } from '@/features/briefing/BriefingTool';

export interface PageBriefingProps {
  readonly data: LoadedData;
  readonly view: View;
  readonly pinned: ProvinceCode | undefined;
  readonly comparison: Comparison | undefined;
  readonly outlines: OutlineKind | undefined;
}

/** The briefing over what the page shows; also what the browser's own "print" prints. */
export function PageBriefing({ data, view, pinned, comparison, outlines }: PageBriefingProps) {
  return (
    <BriefingTool
      lang={view.lang}
      offer={offerBriefing(data, view, pinned, comparison, outlines)}
    />
  );
}
