import { type KeyboardEvent, useRef, useState } from 'react';
import type { Direction } from '@/domain/tileNavigation';
import type { Stop } from './scene';

/** What a mark needs to be one of several stops behind a single tab stop. */
export interface FocusedStop {
  readonly tabIndex: number;
  readonly 'data-stop': number;
  readonly onFocus: () => void;
}

const directionOf: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/**
 * Keyboard for the stops of a scene: one tab stop; arrows lead where a stop's place says, else to the
 * stop before or after, with Home and End to the ends; Enter and Space click. The focus follows its
 * fact wherever a choice draws it. The handlers go onto an element around all stops.
 */
export function useStopFocus<T extends Element>(stops: readonly Stop[]) {
  const root = useRef<T>(null);
  const [active, setActive] = useState<string | undefined>(undefined);
  const known = stops.findIndex(({ fact }) => fact.key === active);
  const current = Math.max(0, known);

  function stopAt(index: number): FocusedStop {
    return {
      tabIndex: index === current ? 0 : -1,
      'data-stop': index,
      onFocus: () => setActive(stops[index]?.fact.key),
    };
  }

  function onKeyDown(event: KeyboardEvent<T>): void {
    // The focused mark may have another place than before: a choice leaves fewer marks.
    const focused = event.target instanceof Element ? event.target.getAttribute('data-stop') : null;
    const target = nextOf(event.key, Number(focused ?? current), stops);
    if (target !== undefined) {
      root.current?.querySelector<SVGElement>(`[data-stop="${target}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true });
      event.target.dispatchEvent(click);
    } else {
      return;
    }
    event.preventDefault();
  }

  return { root, stopAt, onKeyDown };
}

/** The stop that a key leads to, the same where there is none; undefined for any other key. */
function nextOf(key: string, from: number, stops: readonly Stop[]): number | undefined {
  const place = stops[from]?.place;
  const last = stops.length - 1;
  const direction = directionOf[key];
  if (place === undefined && key === 'Home') return 0;
  if (place === undefined && key === 'End') return last;
  if (direction === undefined) return undefined;
  if (place !== undefined) {
    const to = stops.findIndex(({ fact }) => fact.key === place.to[direction]);
    return to < 0 ? from : to;
  }
  const step = direction === 'up' || direction === 'left' ? -1 : 1;
  return Math.min(last, Math.max(0, from + step));
}
