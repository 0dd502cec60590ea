import { useState } from 'react';
import type { Lang } from '@/domain/language';
import type { Paper } from '@/exports/print/printRoot';
import { closeTool, useIsToolOpen } from '@/state/openTool';
import { BriefingDialog } from './BriefingDialog';
import { type BriefingItem, firstItems } from './briefingItems';
import type { BriefingOffer } from './briefingOffer';
import { completeFigures } from './completeFigures';
import { PrintOnDemand } from './PrintOnDemand';

interface BriefingToolProps {
  readonly lang: Lang;
  readonly offer: BriefingOffer;
}

/** The briefing's dialog. The choice is kept while the page is open. */
export function BriefingTool({ lang, offer: found }: BriefingToolProps) {
  const isOpen = useIsToolOpen('briefing');
  const [items, setItems] = useState<readonly BriefingItem[]>(firstItems);
  const [paper, setPaper] = useState<Paper>('landscape');
  const offer = { ...found, figures: completeFigures(found.figures, lang) };
  return (
    <>
      {isOpen && (
        <BriefingDialog
          offer={offer}
          items={items}
          paper={paper}
          onItems={setItems}
          onPaper={setPaper}
          onClose={() => closeTool('briefing')}
        />
      )}
      <PrintOnDemand offer={offer} items={isOpen ? items : firstItems} paper={paper} />
    </>
  );
}
