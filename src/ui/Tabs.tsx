import { type KeyboardEvent, useId } from 'react';

export interface Tab {
  readonly id: string;
  readonly label: string;
  /** Name for assistive technology, where several rows of tabs have the same words. */
  readonly name?: string;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

interface TabsProps {
  /** What the tabs choose between. */
  readonly label: string;
  readonly tabs: readonly Tab[];
  /** Id of what they show. */
  readonly panelId?: string;
}

/** Tabs in one row: one stop of the keyboard, arrows, Home and End choose. */
export function Tabs({ label, tabs, panelId }: TabsProps) {
  const id = useId();
  const idOf = (tab: Tab): string => `${id}-${tab.id}`;
  function onKeyDown(event: KeyboardEvent): void {
    const next = tabs[nextPlace(event.key, tabs)];
    if (next === undefined) return;
    event.preventDefault();
    document.getElementById(idOf(next))?.focus();
    next.onSelect();
  }
  return (
    <div role="tablist" tabIndex={-1} aria-label={label} className="tabs" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={idOf(tab)}
          aria-label={tab.name}
          aria-selected={tab.isSelected}
          aria-controls={tab.isSelected ? panelId : undefined}
          tabIndex={tab.isSelected ? 0 : -1}
          className="tab"
          onClick={tab.onSelect}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

/** Where a key leads among the tabs; -1 when it leads nowhere. */
function nextPlace(key: string, tabs: readonly Tab[]): number {
  const last = tabs.length - 1;
  const place = tabs.findIndex(({ isSelected }) => isSelected);
  if (key === 'ArrowRight') return place === last ? 0 : place + 1;
  if (key === 'ArrowLeft') return place <= 0 ? last : place - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : -1;
}
