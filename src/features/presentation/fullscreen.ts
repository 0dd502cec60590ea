import { useEffect, useRef, useSyncExternalStore } from 'react';

/** False where the browser cannot or may not fill the screen (iPhone, frames). */
export function canBeFullscreen(): boolean {
  return document.fullscreenEnabled;
}

/** What was asked of the browser last: it takes its time. */
let asked: Promise<void> = Promise.resolve();

/** Fills the screen if the browser lets it; must be called in answer to a press. Never rejects. */
export async function enterFullscreen(): Promise<void> {
  if (!canBeFullscreen() || document.fullscreenElement !== null) return;
  // Refused, for example by a policy of the office: the presentation fills the window.
  asked = document.documentElement.requestFullscreen().catch(() => undefined);
  await asked;
}

/** Gives the screen back if it was taken by this page. Never rejects. */
export async function leaveFullscreen(): Promise<void> {
  // Left before the screen was filled, it would be filled afterwards and stay so.
  await asked;
  if (document.fullscreenElement !== document.documentElement) return;
  await document.exitFullscreen().catch(() => undefined);
}

/**
 * Whether the page fills the screen, and a switch for it. `onLeft` is called when somebody leaves
 * the full screen by other means than the switch: Escape goes to the browser and not to the page.
 */
export function useFullscreen(onLeft: () => void): {
  readonly isFull: boolean;
  readonly toggle: () => void;
} {
  const isFull = useSyncExternalStore(subscribe, isFullNow, () => false);
  const isSwitching = useRef(false);
  const wasFull = useRef(isFull);
  useEffect(() => {
    if (wasFull.current && !isFull) {
      if (!isSwitching.current) onLeft();
      // Only here: a switch pressed before the page knows that the screen is full counts too.
      isSwitching.current = false;
    }
    wasFull.current = isFull;
  }, [isFull, onLeft]);
  return {
    isFull,
    toggle: () => {
      isSwitching.current = isFullNow();
      void (isFullNow() ? leaveFullscreen() : enterFullscreen());
    },
  };
}

function subscribe(onChange: () => void): () => void {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
}

function isFullNow(): boolean {
  return document.fullscreenElement === document.documentElement;
}
