import { useEffect, useId, useRef } from 'react';
import type { Paper } from '@/exports/print/printRoot';
import { describeFilter } from '@/figures/filterText';
import { briefingTextsOf } from '@/i18n/briefing';
import { Select } from '@/ui/Select';
import { AllDataButton } from '@/exports/AllDataButton';
import { chooseFigures } from './briefingFigure';
import type { BriefingItem } from './briefingItems';
import type { BriefingOffer } from './briefingOffer';
import { BriefingList } from './BriefingList';
import { JobStatus } from './JobStatus';
import { takeDeck, takePrint, takeZip } from './packs';
import { useJob } from './useJob';

interface BriefingDialogProps {
  readonly offer: BriefingOffer;
  readonly items: readonly BriefingItem[];
  readonly paper: Paper;
  readonly onItems: (items: readonly BriefingItem[]) => void;
  readonly onPaper: (paper: Paper) => void;
  readonly onClose: () => void;
}

/** Where the figures of a briefing are chosen and taken away as deck, ZIP or on paper. */
export function BriefingDialog({
  offer,
  items,
  paper,
  onItems,
  onPaper,
  onClose,
}: BriefingDialogProps) {
  const { figures, view, data } = offer;
  const t = briefingTextsOf(view.lang);
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  const { state, start, cancel } = useJob(view.lang);
  const chosen = chooseFigures(items, figures);
  const isWorking = state.status === 'working';
  const reason = chosen.length === 0 ? t.nothingChosen : undefined;
  const request = { chosen, view, data };

  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);

  const packs = [
    { label: t.pptx, hint: t.pptxHint, take: () => start((tools) => takeDeck(request, tools)) },
    { label: t.zip, hint: t.zipHint, take: () => start((tools) => takeZip(request, tools)) },
    {
      label: t.print,
      hint: paper === 'landscape' ? t.landscape : t.portrait,
      take: () => start((tools) => takePrint({ ...request, paper }, tools)),
    },
  ];
  const chooseAll = (isChosen: boolean): void => {
    onItems(items.map((item) => ({ ...item, isChosen })));
  };

  return (
    <dialog
      ref={dialog}
      className="briefing"
      aria-labelledby={headingId}
      onCancel={(event) => {
        // Escape first stops what is going on.
        if (!isWorking) return;
        event.preventDefault();
        cancel();
      }}
      onClose={() => {
        cancel();
        onClose();
      }}
    >
      <div className="briefing__head">
        <h2 id={headingId}>{t.title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </div>
      <p className="briefing__intro">{t.intro(describeFilter(view, data, view.lang))}</p>
      <p className="briefing__choice">
        <span>{t.chosen(chosen.length, figures.length)}</span>
        <button type="button" className="text-button" onClick={() => chooseAll(true)}>
          {t.all}
        </button>
        <button type="button" className="text-button" onClick={() => chooseAll(false)}>
          {t.none}
        </button>
      </p>
      <div className="briefing__body">
        <BriefingList items={items} figures={figures} t={t} onChange={onItems} />
      </div>
      <div className="briefing__foot">
        <div className="briefing__packs" role="group" aria-label={t.packs}>
          {packs.map(({ label, hint, take }) => (
            <button
              key={label}
              type="button"
              className="button briefing__pack"
              disabled={isWorking || reason !== undefined}
              title={reason}
              onClick={take}
            >
              {label} <small>{hint}</small>
            </button>
          ))}
          <Select
            label={t.paper}
            value={paper}
            options={[
              { id: 'landscape', label: t.landscape },
              { id: 'portrait', label: t.portrait },
            ]}
            onChange={onPaper}
          />
          <AllDataButton data={data} lang={view.lang} />
        </div>
        {reason !== undefined && <p className="briefing__reason">{reason}</p>}
        <JobStatus state={state} t={t} onCancel={cancel} />
      </div>
    </dialog>
  );
}
