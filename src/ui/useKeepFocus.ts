import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus inside an element when the control that has it goes away: another of the same
 * kind takes its place (the chip behind it), or else the first control.
 * @param peers selector of controls of one kind that stand in a row
 */
export function useKeepFocus(root: RefObject<HTMLElement | null>, peers: string): void {
  const last = useRef<{ readonly element: Element; readonly place: number }>(undefined);

  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      last.current = {
        element: target,
        place: [...element.querySelectorAll(peers)].indexOf(target),
      };
    };
    element.addEventListener('focusin', onFocusIn);
    return () => element.removeEventListener('focusin', onFocusIn);
  }, [root, peers]);

  // After every commit: whichever of them takes the control away is the one that loses the focus.
  useLayoutEffect(() => {
    const held = last.current;
    const element = root.current;
    if (held === undefined || element === null || held.element.isConnected) return;
    last.current = undefined;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const row = [...element.querySelectorAll<HTMLElement>(peers)];
    const peer = held.place < 0 ? undefined : row[Math.min(held.place, row.length - 1)];
    (peer ?? element.querySelector<HTMLElement>('button:not(:disabled), select'))?.focus();
  });
}
