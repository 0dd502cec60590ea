/** A rectangle of the window, in px. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const gapPx = 6;

/**
 * Top left corner of words beside a mark, in px of the window: under its middle, or above it where
 * the words would be cut below; never beyond the left, right or upper edge of what can be seen.
 */
export function placeBeside(
  mark: Area,
  words: Size,
  seen: Area,
): { readonly leftPx: number; readonly topPx: number } {
  const middle = (mark.left + mark.right) / 2;
  const rightmost = seen.right - words.width;
  const below = mark.bottom + gapPx;
  const above = mark.top - gapPx - words.height;
  const fitsBelow = below + words.height <= seen.bottom;
  // Where neither fits, a mark higher than the screen, the words stand at its lower edge.
  const lowest = Math.max(seen.top, seen.bottom - words.height);
  return {
    leftPx: Math.max(seen.left, Math.min(rightmost, middle - words.width / 2)),
    topPx: fitsBelow ? below : above >= seen.top ? above : lowest,
  };
}

/** What can be seen where an element stands: the window, less what scrolling parts around it cut. */
export function visiblePartOf(element: HTMLElement): Area {
  const { clientWidth, clientHeight } = document.documentElement;
  let seen: Area = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
  for (let part = element.parentElement; part !== null; part = part.parentElement) {
    if (part === document.body || getComputedStyle(part).overflowX === 'visible') continue;
    const { left, top, right, bottom } = part.getBoundingClientRect();
    seen = {
      left: Math.max(seen.left, left),
      top: Math.max(seen.top, top),
      right: Math.min(seen.right, right),
      bottom: Math.min(seen.bottom, bottom),
    };
  }
  return seen;
}
