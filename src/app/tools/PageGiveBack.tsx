import { describeFigureNow } from '@/app/figureNow';
import type { PageComparison } from '@/app/useComparison';
import type { LayeredData } from '@/app/useLayeredData';
import type { LoadedData } from '@/domain/dataset';
import type { View } from '@/domain/view';
import { GiveBack } from '@/features/giveBack/GiveBack';

export interface PageGiveBackProps {
  readonly view: View;
  /** Undefined until everything is loaded. */
  readonly data: LoadedData | undefined;
  /** Files that were dropped before the tool was there. */
  readonly dropped: readonly File[] | undefined;
  readonly loadData: LayeredData['loadData'];
  readonly comparisonOf: PageComparison['comparisonOf'];
}

/** Taking a picture back, set against what the page says today. */
export function PageGiveBack({ view, data, dropped, loadData, comparisonOf }: PageGiveBackProps) {
  return (
    <GiveBack
      view={view}
      data={data}
      dropped={dropped}
      figureNow={async (id, itsView) => {
        const itsData = await loadData(itsView.layer);
        const its = comparisonOf(itsView.layer, itsView.lang);
        return itsData && describeFigureNow(id, itsView, itsData, its);
      }}
    />
  );
}
