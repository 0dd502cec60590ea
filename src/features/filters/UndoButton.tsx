import { useRef } from 'react';
import type { View } from '@/domain/view';
import { messagesOf } from '@/i18n/messages';
import { undoFilter, useCanUndo } from '@/state/viewStore';
import { useShortcut } from '@/ui/useShortcut';

/** Takes back the last filter choice, also by Ctrl+Z; there only when there is one. */
export function UndoButton({ view }: { readonly view: View }) {
  const canUndo = useCanUndo();
  const button = useRef<HTMLButtonElement>(null);
  const undo = (): void => undoFilter(view);
  useShortcut(
    (event) => canUndo && isUndoKey(event),
    () => isInReach(button.current),
    undo,
  );
  if (!canUndo) return null;
  return (
    <button
      ref={button}
      type="button"
      className="button button--quiet undo"
      aria-keyshortcuts="Control+Z Meta+Z"
      onClick={undo}
    >
      <span aria-hidden="true">↶ </span>
      <span className="undo__word">{messagesOf(view.lang).comforts.filters.undo}</span>
    </button>
  );
}

function isUndoKey({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey && !altKey;
}

/** False for a bar that lies under something else; a dialog's work is not what is taken back. */
function isInReach(button: HTMLElement | null): boolean {
  if (button === null || button.closest('[inert]') !== null) return false;
  const dialog = document.querySelector('dialog[open]');
  return dialog === null || dialog.contains(button);
}
