import { type RefObject, useEffect, useRef, useState } from 'react';

/** How far from the window a part is still called near: what a turn of the wheel brings in. */
const margin = '300px';

/** Whether the element that carries `ref` is seen now, and whether it ever was near the window. */
export function useNear<T extends Element>(): {
  readonly ref: RefObject<T | null>;
  readonly isSeen: boolean;
  readonly wasNear: boolean;
} {
  const ref = useRef<T>(null);
  const [isSeen, setIsSeen] = useState(false);
  const [wasNear, setWasNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const sight = watch(element, '0px', setIsSeen);
    const nearness = watch(element, margin, (isNear) => {
      if (isNear) setWasNear(true);
    });
    return () => {
      sight.disconnect();
      nearness.disconnect();
    };
  }, []);
  return { ref, isSeen, wasNear };
}

function watch(
  element: Element,
  rootMargin: string,
  tell: (isIn: boolean) => void,
): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => tell(entries.at(-1)?.isIntersecting === true),
    { rootMargin },
  );
  observer.observe(element);
  return observer;
}
