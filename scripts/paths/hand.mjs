/**
 * What drives a page: the few moves that the user paths need, the same for Playwright (Chromium)
 * and Puppeteer (Firefox).
 *
 * @typedef {object} TakenFile
 * @property {string} name
 * @property {Uint8Array} bytes
 *
 * @typedef {object} GivenFile
 * @property {string} name
 * @property {Uint8Array} bytes
 *
 * @typedef {object} Hand
 * @property {(address: string) => Promise<void>} open loads an address, also one that differs only behind `#`
 * @property {() => Promise<void>} back
 * @property {<A, T>(look: (arg: A) => T, arg: A) => Promise<T>} read runs in the page
 * @property {(find: (arg: Wanted) => Element | undefined, arg: Wanted) => Promise<boolean>} click
 *   presses with the mouse what is found in the page; false when there is nothing to press
 * @property {(selector: string, file: GivenFile) => Promise<void>} choose gives a file to an input
 * @property {(press: () => Promise<void>) => Promise<TakenFile>} take the file that a press downloads
 * @property {<T>(name: string, run: () => Promise<T>) => Promise<T>} step
 */

/**
 * Something to press.
 * @typedef {object} Wanted
 * @property {string} scope CSS selector of where it stands
 * @property {string} selector CSS selector of what it is
 * @property {string} name regular expression for its label or text
 */

/**
 * Runs in the page, so it must not use anything outside itself.
 * @param {Wanted} wanted
 */
function findByName({ scope, selector, name }) {
  const pattern = new RegExp(name, 'u');
  const places = document.querySelectorAll(scope);
  for (const place of places) {
    for (const element of place.querySelectorAll(selector)) {
      const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
      if (pattern.test(label.trim()) && element.getClientRects().length > 0) return element;
    }
  }
  return undefined;
}

const patienceMs = 30_000;
const pauseMs = 60;

/**
 * Asks again until the answer is there; a fault names what was waited for.
 * @template T
 * @param {string} what
 * @param {() => Promise<T | undefined | false>} ask
 * @returns {Promise<T>}
 */
export async function until(what, ask) {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`Waited ${patienceMs / 1000} s in vain for ${what}.`);
    await new Promise((resolve) => {
      setTimeout(resolve, pauseMs);
    });
  }
}

/**
 * Presses something once it is there.
 * @param {Hand} hand
 * @param {Wanted} wanted
 */
export async function press(hand, wanted) {
  await until(`something to press: ${wanted.scope} ${wanted.selector} “${wanted.name}”`, () =>
    hand.click(findByName, wanted),
  );
}

/**
 * @param {string} what
 * @param {unknown} actual
 * @param {unknown} expected
 */
export function check(what, actual, expected) {
  const [is, ought] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== ought) throw new Error(`${what}: ${is} instead of ${ought}.`);
}
