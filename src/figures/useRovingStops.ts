import { type KeyboardEvent, useRef, useState } from 'react';

/** What a mark needs to be one of several stops behind a single tab stop. */
export interface RovingStop {
  readonly tabIndex: number;
  readonly 'data-stop': number;
  readonly onFocus: () => void;
}

const moves: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
};

/**
 * Keyboard for a row of marks: one tab stop, arrows to the mark before or after, Home and End to
 * the ends, Enter and Space click. The handlers go onto an element around all marks.
 */
export function useRovingStops<T extends Element>(count: number) {
  const root = useRef<T>(null);
  const [active, setActive] = useState(0);
  const current = Math.min(active, count - 1);

  function stopAt(index: number): RovingStop {
    return {
      tabIndex: index === current ? 0 : -1,
      'data-stop': index,
      onFocus: () => setActive(index),
    };
  }

  function onKeyDown(event: KeyboardEvent<T>): void {
    // The focused mark may have another place than before: a choice leaves fewer marks.
    const focused = event.target instanceof Element ? event.target.getAttribute('data-stop') : null;
    const target = nextOf(event.key, Number(focused ?? current), count);
    if (target !== undefined) {
      root.current?.querySelector<SVGElement>(`[data-stop="${target}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.target.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    } else {
      return;
    }
    event.preventDefault();
  }

  return { root, stopAt, onKeyDown };
}

/** The stop that a key leads to; undefined for any other key. Ends stay where they are. */
function nextOf(key: string, current: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const move = moves[key];
  if (move === undefined) return undefined;
  return Math.min(count - 1, Math.max(0, current + move));
}
