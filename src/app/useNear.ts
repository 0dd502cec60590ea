import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far from the window a part is still called near: what a turn of the wheel brings in. */
const margin = '300px';

/** True once the element that carries `ref` has come near the window, and from then on. */
export function useNear<T extends Element>(): {
  readonly ref: RefObject<T | null>;
  readonly isNear: boolean;
} {
  const ref = useRef<T>(null);
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setIsNear(true);
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return { ref, isNear };
}
