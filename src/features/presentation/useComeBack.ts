import { type RefObject, useLayoutEffect } from 'react';
import { leaveFullscreen } from './fullscreen';

/**
 * Takes the page behind `layer` out of reach while the layer is there. Afterwards the page is as it
 * was: not in full screen, the same figure at the same height, the same element in focus.
 */
export function useComeBack(layer: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const place = rememberPlace();
    const behind = [...document.body.children].filter(
      (element) => element instanceof HTMLElement && element !== layer.current && !element.inert,
    );
    for (const element of behind) element.toggleAttribute('inert', true);
    return () => {
      for (const element of behind) element.toggleAttribute('inert', false);
      place.focus();
      void leaveFullscreen().then(settle).then(place.scroll);
    };
  }, [layer]);
}

interface Place {
  readonly focus: () => void;
  readonly scroll: () => void;
}

function rememberPlace(): Place {
  const focused = document.activeElement;
  const { scrollX, scrollY } = window;
  const card = [...document.querySelectorAll('[data-figure]')].find(
    (candidate) => candidate.getBoundingClientRect().bottom > 0,
  );
  const topPx = card?.getBoundingClientRect().top ?? 0;
  return {
    focus: () => {
      const wasSomewhere = focused instanceof HTMLElement && focused !== document.body;
      const target = wasSomewhere && focused.isConnected ? focused : findMain();
      target?.focus({ preventScroll: true });
    },
    scroll: () => {
      window.scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
      // A filter chosen meanwhile may have changed the height of what stands above.
      if (scrollY === 0 || card?.isConnected !== true) return;
      const movedPx = card.getBoundingClientRect().top - topPx;
      window.scrollBy({ top: movedPx, behavior: 'instant' });
    },
  };
}

function findMain(): HTMLElement | null {
  return document.querySelector<HTMLElement>('main');
}

/** Two frames: the page draws itself anew at the size of its window before it can be scrolled. */
async function settle(): Promise<void> {
  await nextFrame();
  await nextFrame();
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}
