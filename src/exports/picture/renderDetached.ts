import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * Draws a node at once in an element that never enters the document, so the page neither moves nor
 * styles it, and returns a copy of its svg. Recharts has no server rendering, hence a real root.
 * `idPrefix` keeps ids of `useId` apart from the page's. Throws what the node throws; undefined
 * when it drew no svg.
 */
export function renderDetached(node: ReactNode, idPrefix: string): SVGSVGElement | undefined {
  const failures: unknown[] = [];
  const keep = (error: unknown): void => {
    failures.push(error);
  };
  const element = document.createElement('div');
  const root = createRoot(element, {
    identifierPrefix: idPrefix,
    onUncaughtError: keep,
    onCaughtError: keep,
  });
  try {
    flushSync(() => {
      root.render(node);
    });
    if (failures.length > 0) throw failures[0];
    const svg = element.querySelector('svg');
    return svg === null ? undefined : copyOf(svg);
  } finally {
    root.unmount();
  }
}

function copyOf(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new TypeError('A copied svg is no svg');
  return copy;
}
