import { type ReactNode, useId, useRef, useState } from 'react';
import { useDismiss } from './useDismiss';

interface DropdownProps {
  readonly label: string;
  /** Name for assistive technology, when the visible label says too little. */
  readonly name: string;
  readonly isActive: boolean;
  readonly children: ReactNode;
}

/** A button that shows a panel below it; Escape and a press outside close it. */
export function Dropdown({ label, name, isActive, children }: DropdownProps) {
  const [isOpen, setIsOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panelId = useId();
  useDismiss(root, isOpen, (reason) => {
    setIsOpen(false);
    if (reason === 'escape') button.current?.focus();
  });
  return (
    <div className="dropdown" ref={root}>
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
        {label}
        <span aria-hidden="true" className="dropdown__arrow">
          ▾
        </span>
      </button>
      <div id={panelId} className="dropdown__panel" role="group" aria-label={name} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
