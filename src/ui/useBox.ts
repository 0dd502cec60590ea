import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Width of an element in whole px, rounded down so that what is drawn so wide fits in; 0: not shown. */
export function wholeWidth(element: Element): number {
  return Math.floor(element.getBoundingClientRect().width);
}

/** Width in px of the element that carries `ref`; undefined until it is on the page and shown. */
export function useBoxWidth<T extends HTMLElement>(): {
  readonly ref: RefObject<T | null>;
  readonly widthPx: number | undefined;
} {
  const ref = useRef<T>(null);
  const [widthPx, setWidthPx] = useState<number | undefined>(undefined);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const read = (): void => {
      const next = wholeWidth(element);
      // Hidden elements measure 0; what was drawn last stays right for when they show again.
      if (next > 0) setWidthPx(next);
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, widthPx };
}
