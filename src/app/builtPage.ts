import { useLayoutEffect } from 'react';
import { figureIds } from '@/domain/figureIds';
import type { FigureId } from '@/figures/figureModel';
import { wholeWidth } from '@/ui/useBox';

/** The page that the build wrote into index.html for the default address; it stands beside the root. */
const builtPageId = 'first-view';

interface BuiltPage {
  readonly root: HTMLElement;
  /** The release that its numbers are of. */
  readonly release: string;
  /** It is what this address and this reader's choices ask for. */
  readonly isShown: boolean;
}

let found: BuiltPage | undefined;

/** Looks for the built page once, before anything is rendered. */
export function findBuiltPage(): void {
  const root = document.querySelector<HTMLElement>(`#${builtPageId}`);
  if (root === null) return;
  const isShown = document.documentElement.dataset['firstView'] === 'shown';
  found = { root, release: root.dataset['release'] ?? '', isShown };
}

/**
 * Widths of the drawings as the built page stands in this window, in px: the app draws with them at
 * once, where it could measure its own only after a first, empty rendering. None without such a page.
 */
export function readBuiltWidths(): Readonly<Partial<Record<FigureId, number>>> {
  if (found === undefined) return {};
  const widths: Partial<Record<FigureId, number>> = {};
  for (const id of figureIds) {
    const drawing = found.root.querySelector(`[data-figure="${id}"] .figure__drawing`);
    const widthPx = drawing === null ? 0 : wholeWidth(drawing);
    if (widthPx > 0) widths[id] = widthPx;
  }
  return widths;
}

/** True while the built page stands where the app is going to. */
export function isBuiltPageThere(): boolean {
  return found !== undefined;
}

/**
 * Puts the app in the place of the built page as soon as this is rendered: in the same frame, with
 * the reader where he was.
 */
export function TakeOver(): null {
  useLayoutEffect(takeOver, []);
  return null;
}

function takeOver(): void {
  if (found === undefined) return;
  const { root } = found;
  found = undefined;
  const topPx = window.scrollY;
  const focused = describeFocused(root);
  root.remove();
  delete document.documentElement.dataset['firstView'];
  window.scrollTo(0, topPx);
  // Charts are drawn right after this, within the frame.
  if (focused !== undefined) requestAnimationFrame(() => giveFocus(focused));
}

/** Where the focus is: a selector of elements, and the place among them. */
interface FocusedPlace {
  readonly among: string;
  readonly place: number;
}

const focusable = 'a[href], button, input, select, summary, [tabindex]';

function describeFocused(root: HTMLElement): FocusedPlace | undefined {
  const { activeElement } = document;
  if (activeElement === null || !root.contains(activeElement)) return undefined;
  const figure = activeElement.closest('[data-figure]')?.getAttribute('data-figure');
  const province = activeElement.getAttribute('data-province');
  const within = figure === null || figure === undefined ? '' : `[data-figure="${figure}"]`;
  const among =
    province === null ? `${within} :is(${focusable})` : `${within} [data-province="${province}"]`;
  return { among, place: [...root.querySelectorAll(among)].indexOf(activeElement) };
}

function giveFocus({ among, place }: FocusedPlace): void {
  // The reader may have gone elsewhere by then.
  if (document.activeElement !== document.body) return;
  document.querySelectorAll<HTMLElement | SVGElement>(among)[place]?.focus({ preventScroll: true });
}

/**
 * The nodes that the build made of a part of the page, to stand there until its code comes. Only
 * for the same release, under the address and the choices that the build knows.
 */
export function findBuiltPart(id: string, release: string): Element | undefined {
  if (found === undefined || !found.isShown || found.release !== release) return undefined;
  return found.root.querySelector(`[data-part="${id}"]`) ?? undefined;
}
