import { readFile } from 'node:fs/promises';

/**
 * @param {import('playwright-core').Page} page
 * @param {<T>(name: string, run: () => Promise<T>) => Promise<T>} step
 * @returns {import('./hand.mjs').Hand}
 */
export function createPlaywrightHand(page, step) {
  return {
    step,
    async open(address) {
      // Another fragment alone would load nothing anew.
      await page.goto('about:blank');
      await page.goto(address);
    },
    async back() {
      await page.goBack();
    },
    // Types of Playwright go into handles, which nobody gives here.
    read: (look, arg) => page.evaluate(/** @type {(arg: unknown) => any} */ (look), arg),
    async click(find, arg) {
      const handle = await page.evaluateHandle(find, arg);
      const element = handle.asElement();
      if (element === null) return false;
      await element.click();
      return true;
    },
    async choose(selector, { name, bytes }) {
      const buffer = Buffer.from(bytes);
      await page.setInputFiles(selector, { name, mimeType: 'text/csv', buffer });
    },
    async take(press) {
      const downloading = page.waitForEvent('download', { timeout: 60_000 });
      await press();
      const download = await downloading;
      return {
        name: download.suggestedFilename(),
        bytes: new Uint8Array(await readFile(await download.path())),
      };
    },
  };
}
