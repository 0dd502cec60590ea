/* oxlint-disable unicorn/consistent-function-scoping -- runs in the page, without this file */
import type { Page } from '@playwright/test';

/** What a reader could not read: too small, cut, or one text over another. One line each. */
export function findIllegible(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const leastPx = 12;
    const found = new Set<string>();
    const clipped = new Map<Element, boolean>();

    function nameOf(element: Element): string {
      const figure = element.closest('[data-figure]')?.getAttribute('data-figure');
      const { className } = element;
      const kind = typeof className === 'string' && className !== '' ? `.${className}` : '';
      return `${figure ?? 'page'}: ${element.tagName.toLowerCase()}${kind}`;
    }

    function quote(element: Element): string {
      return `"${(element.textContent ?? '').trim().slice(0, 40)}"`;
    }

    /** Not there, or there only for those who listen. */
    function isUnseen(element: Element): boolean {
      const box = element.getBoundingClientRect();
      const look = getComputedStyle(element);
      if (box.width <= 1 || box.height <= 1 || look.visibility !== 'visible') return true;
      return isClipped(element);
    }

    /** Asked of every text, whose parents are the same again and again. */
    function isClipped(element: Element): boolean {
      const known = clipped.get(element);
      if (known !== undefined) return known;
      const { parentElement } = element;
      const isIt =
        getComputedStyle(element).clipPath !== 'none' ||
        (parentElement !== null && isClipped(parentElement));
      clipped.set(element, isIt);
      return isIt;
    }

    function checkSizes(): void {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const element = node.parentElement;
        if (element === null || (node.textContent ?? '').trim() === '' || isUnseen(element))
          continue;
        const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
        const scale = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
        const sizePx = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
        if (sizePx < leastPx - 0.01) {
          found.add(`${nameOf(element)} ${quote(element)} is ${sizePx.toFixed(1)} px`);
        }
      }
    }

    /** Line boxes touch where letters do not: what counts is the height of small letters. */
    function lettersOf(text: Element): DOMRect {
      const { x, y, width, height } = text.getBoundingClientRect();
      return new DOMRect(x, y + height * 0.28, width, height * 0.48);
    }

    function checkDrawings(): void {
      for (const svg of document.querySelectorAll('[data-figure] .figure__drawing svg')) {
        const edge = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll('text')]
          .filter((text) => !isUnseen(text) && (text.textContent ?? '').trim() !== '')
          .map((text) => ({ text, box: lettersOf(text) }));
        for (const [index, { text, box }] of texts.entries()) {
          const { left, right, top, bottom } = box;
          const isOut = left < edge.left - 1 || right > edge.right + 1;
          if (isOut || top < edge.top - 1 || bottom > edge.bottom + 1) {
            found.add(`${nameOf(svg)} ${quote(text)} is cut at the edge of its drawing`);
          }
          for (const other of texts.slice(index + 1)) {
            const across = Math.min(right, other.box.right) - Math.max(left, other.box.left);
            const down = Math.min(bottom, other.box.bottom) - Math.max(top, other.box.top);
            if (across > 1 && down > 1) {
              found.add(`${nameOf(svg)} ${quote(text)} lies over ${quote(other.text)}`);
            }
          }
        }
      }
    }

    function checkBoxes(): void {
      for (const element of document.querySelectorAll<HTMLElement>('body *:not(svg, svg *)')) {
        const { overflowX, overflowY } = getComputedStyle(element);
        const isCut =
          (/hidden|clip/u.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (/hidden|clip/u.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
        // The field of words is made to be cropped.
        if (isCut && !element.matches('.watermark') && !isUnseen(element)) {
          found.add(`${nameOf(element)} ${quote(element)} is cut by its box`);
        }
      }
    }

    /** A select shows as much of its choice as it has room for, without saying so. */
    function checkSelects(): void {
      for (const select of document.querySelectorAll('select')) {
        if (isUnseen(select)) continue;
        const chosen = select.selectedOptions[0]?.textContent ?? '';
        const probe = select.cloneNode(false);
        if (!(probe instanceof HTMLSelectElement)) continue;
        probe.append(new Option(chosen));
        probe.style.cssText = 'position: absolute; width: max-content; max-width: none';
        select.after(probe);
        const neededPx = probe.getBoundingClientRect().width;
        probe.remove();
        if (neededPx > select.getBoundingClientRect().width + 1) {
          found.add(`${nameOf(select)} "${chosen}" is cut by its box`);
        }
      }
    }

    checkSizes();
    checkDrawings();
    checkBoxes();
    checkSelects();
    return [...found];
  });
}
