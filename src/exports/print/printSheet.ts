import { createPage, isOverfull, type PageHead } from './printPage';
import { fillPages } from './printRoot';

/** Sizes of text to try, roomy first; "long" is the smallest again, on as many pages as it takes. */
const densities = ['roomy', 'normal', 'dense', 'densest', 'long'] as const;

/** Prints a copy of an element of the page, without its buttons, on one portrait A4. */
export function printSheet(sheet: HTMLElement, head: PageHead): void {
  fillPages('portrait', (root) => {
    const copy = document.importNode(sheet, true);
    for (const button of copy.querySelectorAll('button')) button.remove();
    const page = createPage(head, 'portrait', copy);
    root.append(page);
    for (const density of densities) {
      page.dataset['density'] = density;
      if (!isOverfull(page)) return;
    }
  });
  window.print();
}
