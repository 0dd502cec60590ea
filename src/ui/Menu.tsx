import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useDismiss } from './useDismiss';

interface MenuProps {
  /** Name of the button and of the menu. */
  readonly name: string;
  /** What the button shows. */
  readonly label: ReactNode;
  /** Entries: MenuItem, and groups of them. */
  readonly children: ReactNode;
}

const entries = '[role^="menuitem"]';

/**
 * A button that opens a menu of actions. Arrows, Home, End and first letters move, Enter and Space
 * choose, Escape closes and gives the focus back; so does choosing.
 */
export function Menu({ name, label, children }: MenuProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<'first' | 'last' | undefined>(undefined);
  const isOpen = open !== undefined;

  useEffect(() => {
    if (open !== undefined) focusEntry(entriesOf(list.current), open === 'first' ? 0 : -1);
  }, [open]);
  useDismiss(root, isOpen, (reason) => {
    setOpen(undefined);
    if (reason === 'escape') button.current?.focus();
  });

  function onKeyDown(event: KeyboardEvent): void {
    const all = entriesOf(list.current);
    const place = all.findIndex((entry) => entry === document.activeElement);
    const next = nextPlace(event.key, place, all);
    // Tab leaves the menu from its button, so that the page goes on behind it.
    if (event.key === 'Tab') {
      button.current?.focus();
      setOpen(undefined);
    } else if (next !== undefined) {
      event.preventDefault();
      focusEntry(all, next);
    }
  }

  return (
    <div className="menu" ref={root}>
      <button
        ref={button}
        id={`${id}-button`}
        type="button"
        className="button menu__button"
        aria-label={name}
        title={name}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(isOpen ? undefined : 'first')}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        {label}
      </button>
      {isOpen && (
        <div
          ref={list}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-labelledby={`${id}-button`}
          className="menu__list"
          onKeyDown={onKeyDown}
          onClick={({ target }) => {
            if (!(target instanceof Element)) return;
            const entry = target.closest(entries);
            if (entry === null || entry.getAttribute('aria-disabled') === 'true') return;
            // Before anything is drawn: what the entry opens gives the focus back to where it was.
            button.current?.focus();
            setOpen(undefined);
          }}
        >
          {children}
        </div>
      )}
    </div>
  );
}

interface MenuItemProps {
  readonly children: ReactNode;
  readonly onChoose: () => void;
  /** Language of the words, where it is not the page's. */
  readonly lang?: string;
  /** Of one choice among several: whether it is the one that holds. */
  readonly isChosen?: boolean;
  readonly isDisabled?: boolean;
}

/** An entry of a menu. */
export function MenuItem({ children, onChoose, lang, isChosen, isDisabled }: MenuItemProps) {
  return (
    <button
      type="button"
      role={isChosen === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={isChosen}
      aria-disabled={isDisabled === true ? true : undefined}
      tabIndex={-1}
      lang={lang}
      className="menu__item"
      onClick={isDisabled === true ? undefined : onChoose}
    >
      {children}
    </button>
  );
}

function entriesOf(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(entries) ?? [])];
}

function focusEntry(all: readonly HTMLElement[], place: number): void {
  all[(place + all.length) % all.length]?.focus();
}

/** Where a key leads among the entries; undefined when it leads nowhere. */
function nextPlace(key: string, place: number, all: readonly HTMLElement[]): number | undefined {
  if (key === 'ArrowDown') return place + 1;
  if (key === 'ArrowUp') return place < 0 ? -1 : place - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return -1;
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLowerCase();
  const starts = all.map(({ textContent }) => textContent.trim().toLowerCase().startsWith(letter));
  const after = starts.findIndex((isMatch, index) => isMatch && index > place);
  const first = after < 0 ? starts.indexOf(true) : after;
  return first < 0 ? undefined : first;
}
