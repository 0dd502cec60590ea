import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Viewport } from '@/ui/useViewport';

/** The screen of a slide and what its words leave of it, in px. */
export interface Room {
  readonly screen: Viewport;
  /** For the chart; may be 0 or less when the words fill the screen. */
  readonly chart: Viewport;
}

/**
 * Measures a slide and the words in it (all of its parts but the one marked `data-chart`), whenever
 * one of them changes. What the chart takes has no influence, so that drawing cannot run in circles.
 */
export function useRoom<T extends HTMLElement>(): {
  readonly ref: RefObject<T | null>;
  readonly room: Room | undefined;
  /** False while the words have another size than when the room was measured. */
  readonly isCurrent: () => boolean;
} {
  const ref = useRef<T>(null);
  const [room, setRoom] = useState<Room | undefined>(undefined);
  useLayoutEffect(() => {
    const slide = ref.current;
    if (slide === null) return undefined;
    const read = (): void => {
      const next = measureRoom(slide);
      setRoom((before) => (isSame(before, next) ? before : next));
    };
    read();
    const observer = new ResizeObserver(read);
    observer.observe(slide);
    for (const part of wordsOf(slide)) observer.observe(part);
    return () => observer.disconnect();
  }, []);
  // Before anything is painted: the words have just been drawn, perhaps in another size.
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- settles: a second look finds the same
  useLayoutEffect(() => {
    if (ref.current === null) return;
    const next = measureRoom(ref.current);
    if (!isSame(room, next)) setRoom(next);
  });
  return {
    ref,
    room,
    isCurrent: () => ref.current !== null && isSame(room, measureRoom(ref.current)),
  };
}

function wordsOf(slide: HTMLElement): readonly Element[] {
  return [...slide.children].filter((part) => !part.matches('[data-chart]'));
}

function measureRoom(slide: HTMLElement): Room {
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(slide);
  const screen = { widthPx: slide.clientWidth, heightPx: slide.clientHeight };
  const wordsPx = wordsOf(slide).reduce(
    (sum, part) => sum + part.getBoundingClientRect().height,
    parseFloat(paddingTop) + parseFloat(paddingBottom),
  );
  const widthPx = screen.widthPx - parseFloat(paddingLeft) - parseFloat(paddingRight);
  return {
    screen,
    chart: { widthPx: Math.floor(widthPx), heightPx: Math.floor(screen.heightPx - wordsPx) },
  };
}

function isSame(before: Room | undefined, next: Room): boolean {
  return (
    before?.screen.widthPx === next.screen.widthPx &&
    before.screen.heightPx === next.screen.heightPx &&
    before.chart.widthPx === next.chart.widthPx &&
    before.chart.heightPx === next.chart.heightPx
  );
}
