import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far from the window a part is still called near: what a turn of the wheel brings in. */
const margin = '300px';

/** Whether the element that carries `ref` is near the window now, and whether it ever was. */
export function useNear<T extends Element>(): {
  readonly ref: RefObject<T | null>;
  readonly isNear: boolean;
  readonly wasNear: boolean;
} {
  const ref = useRef<T>(null);
  const [isNear, setIsNear] = useState(false);
  const [wasNear, setWasNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const is = entries.at(-1)?.isIntersecting === true;
        setIsNear(is);
        if (is) setWasNear(true);
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, isNear, wasNear };
}
