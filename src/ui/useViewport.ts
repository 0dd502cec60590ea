import { useSyncExternalStore } from 'react';

export interface Viewport {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** Size of the window; where there is none (Node), what a browser leaves of 1366x768. */
export function useViewport(): Viewport {
  const widthPx = useSyncExternalStore(
    subscribe,
    () => window.innerWidth,
    () => 1366,
  );
  const heightPx = useSyncExternalStore(
    subscribe,
    () => window.innerHeight,
    () => 625,
  );
  return { widthPx, heightPx };
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('resize', onChange);
  return () => window.removeEventListener('resize', onChange);
}
