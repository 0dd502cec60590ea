import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { until } from './hand.mjs';

/**
 * Downloads land in a folder, since WebDriver BiDi hands over no file.
 * @param {import('puppeteer-core').Page} page
 * @param {string} downloads the folder that the browser saves to
 * @param {(name: string) => void} say
 * @returns {import('./hand.mjs').Hand}
 */
export function createPuppeteerHand(page, downloads, say) {
  return {
    async step(name, run) {
      const result = await run();
      say(name);
      return result;
    },
    async open(address) {
      // Another fragment alone would load nothing anew.
      await page.goto('about:blank');
      await page.goto(address);
    },
    async back() {
      // Not page.goBack: it waits for a load, and a view is no new document.
      await page.evaluate(() => history.back());
    },
    read: (look, arg) => page.evaluate(/** @type {(arg: unknown) => any} */ (look), arg),
    async click(find, arg) {
      const handle = await page.evaluateHandle(find, arg);
      const element = /** @type {import('puppeteer-core').ElementHandle<Element> | null} */ (
        handle.asElement()
      );
      if (element === null) return false;
      await element.click();
      return true;
    },
    async choose(selector, { name, bytes }) {
      const folder = await mkdtemp(join(tmpdir(), 'then-chot-given-'));
      try {
        const path = join(folder, name);
        await writeFile(path, bytes);
        const input = await page.$(selector);
        if (input === null) throw new Error(`There is no ${selector} to give a file to.`);
        const file = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
          input
        );
        await file.uploadFile(path);
      } finally {
        // The page reads the file after the call has returned.
        setTimeout(() => void rm(folder, { recursive: true, force: true }), 10_000).unref();
      }
    },
    async take(press) {
      const before = new Set(await readdir(downloads));
      await press();
      const name = await until('a downloaded file', async () => {
        const names = (await readdir(downloads)).filter((file) => !before.has(file));
        // Firefox writes into NAME.part beside an empty NAME until all is there.
        if (names.some((file) => file.endsWith('.part'))) return undefined;
        const [found] = names;
        if (found === undefined) return undefined;
        return (await readFile(join(downloads, found))).byteLength > 0 ? found : undefined;
      });
      const bytes = new Uint8Array(await readFile(join(downloads, name)));
      await rm(join(downloads, name));
      return { name, bytes };
    },
  };
}
