import { useState } from 'react';
import type { Lang } from '@/domain/language';
import type { Paper } from '@/exports/print/printRoot';
import { messagesOf } from '@/i18n/messages';
import { BriefingDialog } from './BriefingDialog';
import { type BriefingItem, firstItems } from './briefingItems';
import type { BriefingOffer } from './briefingOffer';
import { completeFigures } from './completeFigures';
import { PrintOnDemand } from './PrintOnDemand';

interface BriefingToolProps {
  readonly lang: Lang;
  /** Undefined while the data is loading: then nothing can be started. */
  readonly offer: BriefingOffer | undefined;
}

/** The button of the header, and its dialog. The choice is kept while the page is open. */
export function BriefingTool({ lang, offer: found }: BriefingToolProps) {
  const t = messagesOf(lang).briefing;
  const [isOpen, setIsOpen] = useState(false);
  const [items, setItems] = useState<readonly BriefingItem[]>(firstItems);
  const [paper, setPaper] = useState<Paper>('landscape');
  const offer = found && { ...found, figures: completeFigures(found.figures, lang) };
  return (
    <>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        disabled={offer === undefined}
        title={offer === undefined ? t.notReady : undefined}
        onClick={() => setIsOpen(true)}
      >
        {t.button}
      </button>
      {offer !== undefined && isOpen && (
        <BriefingDialog
          offer={offer}
          items={items}
          paper={paper}
          onItems={setItems}
          onPaper={setPaper}
          onClose={() => setIsOpen(false)}
        />
      )}
      {offer !== undefined && (
        <PrintOnDemand offer={offer} items={isOpen ? items : firstItems} paper={paper} />
      )}
    </>
  );
}
