import { type RefObject, useEffect } from 'react';

/** Calls `onDismiss` on Escape or on a press outside of `ref`, while `isOpen`. */
export function useDismiss(
  ref: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onDismiss: (reason: 'escape' | 'outside') => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    function onKeyDown(event: KeyboardEvent): void {
      if (event.key === 'Escape') onDismiss('escape');
    }
    function onPointerDown(event: PointerEvent): void {
      const { target } = event;
      if (target instanceof Node && ref.current?.contains(target) !== true) onDismiss('outside');
    }
    document.addEventListener('keydown', onKeyDown);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('keydown', onKeyDown);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [ref, isOpen, onDismiss]);
}
