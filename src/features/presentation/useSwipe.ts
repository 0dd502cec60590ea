import { type TouchEvent, useRef } from 'react';

interface Start {
  readonly x: number;
  readonly y: number;
}

/** Shorter is a tap or a shaky hand. */
const leastPx = 60;

interface SwipeHandlers {
  readonly onTouchStart: (event: TouchEvent) => void;
  readonly onTouchEnd: (event: TouchEvent) => void;
  readonly onTouchCancel: () => void;
}

/** Calls `onSwipe` when one finger is drawn sideways: to the left for the next page. */
export function useSwipe(onSwipe: (to: 'next' | 'previous') => void): SwipeHandlers {
  const start = useRef<Start | undefined>(undefined);
  return {
    onTouchStart: ({ touches }) => {
      const touch = touches.item(0);
      // A second finger zooms.
      const isOne = touches.length === 1 && touch !== null;
      start.current = isOne ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches }) => {
      const touch = changedTouches.item(0);
      const from = start.current;
      start.current = undefined;
      if (from === undefined || touch === null) return;
      const right = touch.clientX - from.x;
      const isSideways = Math.abs(right) > 2 * Math.abs(touch.clientY - from.y);
      if (isSideways && Math.abs(right) >= leastPx) onSwipe(right < 0 ? 'next' : 'previous');
    },
    onTouchCancel: () => {
      start.current = undefined;
    },
  };
}
