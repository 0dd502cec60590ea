import { element } from './element';
import type { Paper } from './printRoot';

/** What stands on top of every page. */
export interface PageHead {
  readonly title: string;
  /** The filter in names; "" where none applies. */
  readonly filter: string;
  readonly date: string;
  readonly layer: string;
  readonly boundary: string;
}

/** A page with its head, an empty place for its number, and what it shows. */
export function createPage(
  { title, filter, date, layer, boundary }: PageHead,
  paper: Paper,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const head = element(
    'header',
    'print-page__head',
    element('p', 'print-page__title', title),
    element('p', 'print-page__date', [date, layer, boundary].join(' · ')),
  );
  if (filter !== '') head.append(element('p', 'print-page__filter', filter));
  const page = element('section', `print-page print-page--${paper}`, head, ...content);
  // Not empty, so that it takes its room when the page is measured.
  page.append(element('p', 'print-page__number', '\u00a0'));
  return page;
}

/** Writes "page n of m" on every page. */
export function numberPages(
  pages: readonly HTMLElement[],
  describe: (page: number, of: number) => string,
): void {
  for (const [index, page] of pages.entries()) {
    const place = page.querySelector('.print-page__number');
    if (place !== null) place.textContent = describe(index + 1, pages.length);
  }
}

/** True when a page that is laid out holds more than fits on it. */
export function isOverfull(page: HTMLElement): boolean {
  return page.scrollHeight > page.clientHeight;
}
