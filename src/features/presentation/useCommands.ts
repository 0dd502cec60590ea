import { type RefObject, useEffect } from 'react';
import { type Command, commandOf, placeOf } from './presentationKeys';

/**
 * Hears the keys of the presentation wherever the focus is, before anybody else does. What lies on
 * top of the slide (a dialog, an open list, the words of a mark) takes Escape first.
 */
export function useCommands(
  layer: RefObject<HTMLElement | null>,
  run: (command: Command) => void,
  hasLetterKeys: boolean,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      // The help of the page would open in the part that is out of reach.
      if (event.key === '?') event.stopPropagation();
      const command = commandOf(event, placeOf(event.target), hasLetterKeys);
      if (command === undefined || isCovered(layer.current, command)) return;
      event.preventDefault();
      run(command);
    };
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [layer, run, hasLetterKeys]);
}

function isCovered(layer: HTMLElement | null, command: Command): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  if (command !== 'end' || layer === null) return false;
  if (layer.querySelector('.dropdown__button[aria-expanded=true]') !== null) return true;
  // Words that follow the keyboard; those under a resting mouse do not hold the end up.
  const isOnMark = (document.activeElement?.closest('svg') ?? null) !== null;
  return isOnMark && layer.querySelector('.mark-details__box') !== null;
}
