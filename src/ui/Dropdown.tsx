import { type ReactNode, useId, useRef, useState } from 'react';
import { useDismiss } from './useDismiss';

interface DropdownProps {
  readonly label: string;
  /** Name for assistive technology, when the visible label says too little. */
  readonly name: string;
  readonly isActive: boolean;
  /** The panel opens in the flow, as in a sheet, and stays until the button closes it. */
  readonly isInline?: boolean;
  /** Takes off what is chosen, by a button of its own beside the first. */
  readonly clear?: { readonly name: string; readonly onClear: () => void } | undefined;
  readonly children: ReactNode;
}

/** A button that shows a panel below it; Escape, a press outside and leaving by Tab close it. */
export function Dropdown({
  label,
  name,
  isActive,
  isInline = false,
  clear,
  children,
}: DropdownProps) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useDismiss(root, isOpen && !isInline, (reason) => {
    setIsOpen(false);
    if (reason === 'escape') button.current?.focus();
  });
  return (
    <div
      ref={root}
      className={isInline ? 'dropdown dropdown--inline' : 'dropdown'}
      onBlur={({ relatedTarget }) => {
        if (isInline || !(relatedTarget instanceof Node)) return;
        if (root.current?.contains(relatedTarget) !== true) setIsOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="dropdown__button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        aria-label={`${name}: ${label}`}
        data-active={isActive}
        onClick={() => setIsOpen(!isOpen)}
      >
        <span className="dropdown__label">{label}</span>
        <span aria-hidden="true" className="dropdown__arrow">
          ▾
        </span>
      </button>
      {clear !== undefined && (
        <button
          type="button"
          className="dropdown__clear"
          aria-label={clear.name}
          onClick={() => {
            clear.onClear();
            button.current?.focus();
          }}
        >
          ×
        </button>
      )}
      <div id={panelId} className="dropdown__panel" role="group" aria-label={name} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
