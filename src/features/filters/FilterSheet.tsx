import { type ReactNode, useRef } from 'react';
import type { LoadedData } from '@/domain/dataset';
import { hasFilters, type View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { Dialog } from '@/ui/Dialog';
import { useKeepFocus } from '@/ui/useKeepFocus';
import { FilterControls } from './FilterControls';
import { FilterNews } from './FilterNews';
import { StartOver } from './StartOver';
import { UndoButton } from './UndoButton';

interface FilterSheetProps {
  readonly data: LoadedData;
  readonly view: View;
  readonly leftCount: number;
  /** Choices beside the filters: which data, which boundaries. */
  readonly end: ReactNode;
  readonly onClose: () => void;
}

/** All controls of the filter bar on a page of their own, where the bar has no room for them. */
export function FilterSheet({ data, view, leftCount, end, onClose }: FilterSheetProps) {
  // Seldom there and cheap to render: the compiler would only add code to the first script.
  'use no memo';
  const messages = messagesOf(view.lang);
  const t = messages.comforts.filters;
  const root = useRef<HTMLDivElement>(null);
  useKeepFocus(root, '.chip');
  return (
    <Dialog title={t.title} close={messages.close} className="filter-sheet" onClose={onClose}>
      <div ref={root} className="filter-sheet__content">
        <div className="filter-sheet__controls">
          <FilterControls data={data} view={view} isInline />
          {end}
        </div>
        <div className="filter-sheet__foot">
          <button type="button" className="button filter-sheet__show" onClick={onClose}>
            {t.show(leftCount)}
          </button>
          {hasFilters(view) && <StartOver view={view} />}
          <UndoButton view={view} />
        </div>
        <FilterNews data={data} view={view} leftCount={leftCount} />
      </div>
    </Dialog>
  );
}
