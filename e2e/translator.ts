import type { Page } from '@playwright/test';

/** How a translator takes a text: into an element of its own, or a copy of it in its place. */
export type Taking = 'wraps' | 'replaces';

/**
 * Does to the page what browsers' translators do, from its first text on: every text outside of
 * drawings, also one that comes later, ends up in two elements. The words stay as they are, so that
 * they can be compared with those of a page that nobody translates.
 */
export async function translate(page: Page, taking: Taking): Promise<void> {
  await page.addInitScript((how) => {
    const take = (text: Text): void => {
      if (text.parentElement?.closest('font, svg, script, style, head') !== null) return;
      if (text.data.trim() === '') return;
      const outer = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      const inner = outer.cloneNode();
      outer.append(inner);
      text.replaceWith(outer);
      inner.appendChild(how === 'wraps' ? text : text.cloneNode());
    };
    const takeAll = (root: Node): void => {
      if (!root.isConnected) return;
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts = root instanceof Text ? [root] : [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        if (node instanceof Text) texts.push(node);
      }
      texts.forEach(take);
    };
    new MutationObserver((records) => {
      for (const { addedNodes, target, type } of records) {
        if (type === 'characterData') takeAll(target);
        addedNodes.forEach(takeAll);
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  }, taking);
}
