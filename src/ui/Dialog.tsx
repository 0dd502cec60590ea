import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';

interface DialogProps {
  readonly title: string;
  /** Name of the button that closes it. */
  readonly close: string;
  /** After it is closed, by button, Escape or the browser. */
  readonly onClose: () => void;
  readonly className?: string;
  /** Takes the focus when nothing had it before, or what had it is gone; a selector. */
  readonly returnTo?: string;
  readonly children: ReactNode;
}

/** A native modal dialog, open as long as it is rendered; the focus goes back to where it was. */
export function Dialog({ title, close, onClose, className, returnTo, children }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const opener = useRef<Element>(null);
  // Before the effects of what it holds, which may move the focus on.
  useLayoutEffect(() => {
    opener.current ??= document.activeElement;
    if (dialog.current?.open === false) dialog.current.showModal();
    // The browser does this when the dialog is closed, but not when it is taken away.
    return () => queueMicrotask(() => giveFocusBack(opener.current, returnTo));
  }, [returnTo]);
  return (
    <dialog
      ref={dialog}
      className={className === undefined ? 'dialog' : `dialog ${className}`}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <header className="dialog__head">
        <h2 id={titleId} className="dialog__title">
          {title}
        </h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {close}
        </button>
      </header>
      {children}
    </dialog>
  );
}

function giveFocusBack(opener: Element | null, returnTo: string | undefined): void {
  const { activeElement, body } = document;
  if (activeElement !== null && activeElement !== body) return;
  const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== body;
  const fallback = document.querySelector<HTMLElement>(returnTo ?? 'main');
  (isThere ? opener : fallback)?.focus();
}
