import { type ReactNode, useId } from 'react';
import type { Messages } from '@/i18n/messages';

interface ModelsPanelProps {
  readonly t: Messages;
  readonly isSheetOpen: boolean;
  readonly onShow: (what: 'counts' | 'sheet') => void;
  readonly counts: ReactNode;
  readonly sheet: ReactNode;
}

/** Beside the map: provinces per model, or the chosen province's sheet. */
export function ModelsPanel({ t, isSheetOpen, onShow, counts, sheet }: ModelsPanelProps) {
  const id = useId();
  const tabs = [
    { what: 'counts', label: t.counts.tab, isSelected: !isSheetOpen, content: counts },
    { what: 'sheet', label: t.sheet.tab, isSelected: isSheetOpen, content: sheet },
  ] as const;
  return (
    <div className="panel">
      <div role="tablist" aria-label={t.sheet.panel} className="tabs">
        {tabs.map(({ what, label, isSelected }) => (
          <button
            key={what}
            type="button"
            role="tab"
            id={`${id}-${what}`}
            aria-selected={isSelected}
            aria-controls={`${id}-${what}-panel`}
            tabIndex={isSelected ? 0 : -1}
            className="tab"
            onClick={() => onShow(what)}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
              event.preventDefault();
              onShow(what === 'counts' ? 'sheet' : 'counts');
              const other = what === 'counts' ? 'sheet' : 'counts';
              document.getElementById(`${id}-${other}`)?.focus();
            }}
          >
            {label}
          </button>
        ))}
      </div>
      {tabs.map(({ what, isSelected, content }) => (
        <div
          key={what}
          role="tabpanel"
          id={`${id}-${what}-panel`}
          aria-labelledby={`${id}-${what}`}
          className="panel__body"
          hidden={!isSelected}
        >
          {content}
        </div>
      ))}
    </div>
  );
}
