import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps an element where it is on the screen while a choice made in it changes the height of what
 * stands above. Call the returned function right before the change.
 */
export function useKeepPlace(ref: RefObject<HTMLElement | null>): () => void {
  const topBefore = useRef<number | undefined>(undefined);
  // After every commit: whichever comes first after the choice is the one that moved things.
  useLayoutEffect(() => {
    const before = topBefore.current;
    if (before === undefined || ref.current === null) return;
    topBefore.current = undefined;
    window.scrollBy({ top: ref.current.getBoundingClientRect().top - before, behavior: 'instant' });
  });
  // A reader who scrolls before the change has come has his own mind about the place.
  useEffect(() => {
    const forget = (): void => {
      topBefore.current = undefined;
    };
    window.addEventListener('wheel', forget, { passive: true });
    window.addEventListener('touchmove', forget, { passive: true });
    return () => {
      window.removeEventListener('wheel', forget);
      window.removeEventListener('touchmove', forget);
    };
  }, []);
  return () => {
    topBefore.current = ref.current?.getBoundingClientRect().top;
  };
}
