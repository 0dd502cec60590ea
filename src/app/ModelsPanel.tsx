import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import type { Messages } from '@/i18n/messages';
import { type Tab, Tabs } from '@/ui/Tabs';

interface ModelsPanelProps {
  readonly t: Messages;
  readonly isSheetOpen: boolean;
  readonly onShow: (what: 'counts' | 'sheet') => void;
  /** The counts, given the tab of what they draw and that of the profile. */
  readonly renderCounts: (chart: Tab, sheet: Tab) => ReactNode;
  readonly sheet: ReactNode;
}

/** Beside the map: provinces per model, or the chosen province's profile. */
export function ModelsPanel({ t, isSheetOpen, onShow, renderCounts, sheet }: ModelsPanelProps) {
  const panelId = useId();
  const root = useRef<HTMLDivElement>(null);
  // The tab that was pressed goes away with what it stood over; its like has the focus then.
  useLayoutEffect(() => {
    const { activeElement } = document;
    if (activeElement?.closest('[hidden]')?.parentElement !== root.current) return;
    const shown = [...(root.current?.children ?? [])].find(
      (child) => !child.hasAttribute('hidden'),
    );
    shown?.querySelector<HTMLElement>('[aria-selected=true]')?.focus({ preventScroll: true });
  });
  const tabOf = (what: 'counts' | 'sheet', label: string, isSelected: boolean): Tab => ({
    id: what,
    label,
    isSelected,
    onSelect: () => {
      if (!isSelected) onShow(what);
    },
  });
  const profile = tabOf('sheet', t.sheet.tab, isSheetOpen);
  return (
    <div ref={root} className="panel">
      <div hidden={isSheetOpen}>
        {renderCounts(
          { ...tabOf('counts', t.counts.tab, true), onSelect: () => undefined },
          profile,
        )}
      </div>
      <div hidden={!isSheetOpen}>
        <Tabs
          label={t.sheet.panel}
          tabs={[tabOf('counts', t.counts.tab, false), profile]}
          panelId={panelId}
        />
        <div role="tabpanel" id={panelId} aria-label={t.sheet.tab} className="panel__body">
          {sheet}
        </div>
      </div>
    </div>
  );
}
