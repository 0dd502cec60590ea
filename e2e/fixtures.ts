import { test as base, expect } from '@playwright/test';
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

import { parseAddress } from '../src/state/address';
import { Faults, watch } from './pageFaults';

export { expect };

/** The tab that a worker keeps open from test to test, and how it was when it was new. */
interface KeptTab {
  readonly page: Page;
  readonly asNew: string;
  /** Of the test that runs now. */
  faults: Faults;
}

interface WorkerFixtures {
  kept: { tab?: KeptTab };
}

interface Fixtures {
  faults: Faults;
  /** Opens an empty tab of a new browser profile: nothing cached, nothing loaded. */
  openTab: (options?: BrowserContextOptions) => Promise<Page>;
  /**
   * The default view, ready, in a tab that tests share: loading is most of what a short test costs.
   * It looks like new; where the test before has left something behind, it is new. Not for tests
   * that begin with how a page loads, that count the history, or that need an init script, a clock
   * or listeners, which would stay.
   */
  visit: Page;
}

/**
 * A test that also fails on console errors, page errors, policy violations, and requests to
 * other hosts. A test that provokes one says so: `faults.allow(/404/)`.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  faults: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads out of it what is needed
    async ({}, use) => {
      const faults = new Faults();
      await use(faults);
      expect(faults.unexpected, 'faults on the page').toEqual([]);
    },
    { auto: true },
  ],
  context: async ({ context, faults }, use) => {
    await watch(context, () => faults);
    await use(context);
  },
  openTab: async ({ browser, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      await watch(context, () => faults);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  kept: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads out of it what is needed
    async ({}, use) => {
      const kept: WorkerFixtures['kept'] = {};
      await use(kept);
      await kept.tab?.page.context().close();
    },
    { scope: 'worker' },
  ],
  visit: async ({ browser, faults, kept, viewport }, use) => {
    if (kept.tab !== undefined) {
      kept.tab.faults = faults;
      if (!(await isLikeNew(kept.tab, viewport))) {
        await kept.tab.page.context().close();
        delete kept.tab;
      }
    }
    kept.tab ??= await openKept(await browser.newContext(), faults);
    await use(kept.tab.page);
  },
});

async function openKept(context: BrowserContext, faults: Faults): Promise<KeptTab> {
  const tab = { faults };
  await watch(context, () => tab.faults);
  const page = await context.newPage();
  await openDashboard(page);
  return Object.assign(tab, { page, asNew: await readSettled(page) });
}

/** Shows the default view in the kept tab; false where something of the test before is left. */
async function isLikeNew(
  { page, asNew }: KeptTab,
  viewport: ReturnType<Page['viewportSize']>,
): Promise<boolean> {
  // A test that failed to load the page, or closed it, leaves none.
  if (page.isClosed() || (await page.locator('main[data-state=ready]').count()) === 0) return false;
  await page.unrouteAll();
  await page.context().clearPermissions();
  if (viewport !== null) await page.setViewportSize(viewport);
  const asEver = { media: null, colorScheme: null, reducedMotion: null, forcedColors: null };
  await page.emulateMedia(asEver);
  if ((await page.locator('dialog[open]').count()) > 0) await page.keyboard.press('Escape');
  await page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement) {
      activeElement.blur();
    }
    window.scrollTo(0, 0);
  });
  await showView(page, '');
  return (await readAll(page)) === asNew || (await readSettled(page)) === asNew;
}

/** Some parts are drawn a moment after the others. */
async function readSettled(page: Page): Promise<string> {
  let before = '';
  let now = await readAll(page);
  while (now !== before) {
    before = now;
    await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
    now = await readAll(page);
  }
  return now;
}

/** All that stands on the page and all that the browser keeps for it, to be compared. */
function readAll(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const body = document.body.cloneNode(true);
    if (!(body instanceof HTMLElement)) throw new Error('There is no page.');
    // What was said or measured last stays there and means nothing; so does where the keyboard was.
    const last = '.visually-hidden, .export-menu__status, #recharts_measurement_span';
    for (const said of body.querySelectorAll(last)) said.textContent = '';
    for (const stop of body.querySelectorAll('svg [tabindex]')) stop.removeAttribute('tabindex');
    // Tools come when they are first used, and stand there empty.
    for (const tool of body.querySelectorAll('.import-tool')) {
      if (tool.textContent === '') tool.remove();
    }
    const texts = [...document.documentElement.attributes].map(
      ({ name, value }) => `${name}=${value}`,
    );
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = body; node !== null; node = walker.nextNode()) {
      const attributes = node instanceof Element ? [...node.attributes] : [];
      const words = attributes.map(({ name, value }) => `${name}=${value}`).sort();
      const text = `${node.nodeName} ${node.nodeValue ?? words.join(' ')}`;
      // Some names are made anew whenever a part comes anew.
      texts.push(text.replaceAll(/_r_\w+_|recharts\d+/gu, ''));
    }
    const databases = await indexedDB.databases();
    return [
      location.origin,
      ...[localStorage, sessionStorage].flatMap((store) =>
        Object.keys(store).map((key) => `${key}: ${store.getItem(key)}`),
      ),
      ...databases.map(({ name }) => name ?? ''),
      // Sorted: layers that lie over a drawing come in the order in which they are ready.
      ...texts.sort(),
    ].join('\n');
  });
}

/** Waits until the first screen answers and then until every figure of the page is drawn. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.locator('main[data-state=ready]').waitFor();
  // The figures below the first screen come once somebody uses the page, or after a while.
  await page.mouse.move(1, 1);
  await expect(page.locator('[data-figure][data-state=loading]')).toHaveCount(0);
}

/** Opens the built page with the given query (no question mark) and waits until it is ready. */
export async function openDashboard(page: Page, query = ''): Promise<void> {
  await page.goto(query === '' ? './' : `./?${query}`);
  await waitUntilReady(page);
}

/**
 * Shows another view in the page that is open, as Back and Forward do, and waits until it is ready.
 * What the address cannot say (tables, open lists, the theme) stays as it is.
 */
export async function showView(page: Page, query: string): Promise<void> {
  const { lang } = parseAddress(query).view;
  await page.evaluate(
    (search) => {
      history.pushState(null, '', `${location.pathname}${search}`);
      dispatchEvent(new PopStateEvent('popstate'));
    },
    query && `?${query}`,
  );
  // A language comes by itself, and the view with it.
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await waitUntilReady(page);
}
