import type { MouseEvent } from 'react';

/** Office users double-click: the second press must not take back what the first chose. */
export function ignoreSecondOfPair(event: MouseEvent): void {
  if (event.detail <= 1) return;
  event.preventDefault();
  event.stopPropagation();
}
