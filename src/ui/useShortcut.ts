import { useEffect, useEffectEvent } from 'react';
import { isTyping } from './isTyping';

/**
 * Calls `onPress` when `matches` says so of a key pressed anywhere on the page, but not while the
 * reader types in a field. `isAllowed` is asked last, with the page as it stands then.
 */
export function useShortcut(
  matches: (event: KeyboardEvent) => boolean,
  isAllowed: () => boolean,
  onPress: () => void,
): void {
  const take = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target)) return;
    if (!matches(event) || !isAllowed()) return;
    event.preventDefault();
    onPress();
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      take(event);
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
