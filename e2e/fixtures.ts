import { test as base, expect } from '@playwright/test';
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';

import { parseAddress } from '../src/state/address';

export { expect };

const ownHosts = new Set(['127.0.0.1', 'then-chot.test']);

/** What went wrong on any page of a test, beside what the test itself asserts. */
class Faults {
  readonly found: string[] = [];
  readonly #allowed: RegExp[] = [];

  /** For tests that break something on purpose: faults that match are expected. */
  allow(pattern: RegExp): void {
    this.#allowed.push(pattern);
  }

  add(fault: string): void {
    this.found.push(fault);
  }

  get unexpected(): readonly string[] {
    return this.found.filter((fault) => !this.#allowed.some((pattern) => pattern.test(fault)));
  }
}

async function watch(context: BrowserContext, faults: Faults): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') {
      faults.add(`console error: ${message.text()} (${message.location().url})`);
    }
  });
  context.on('weberror', (webError) => {
    const error = webError.error();
    faults.add(`page error: ${error.message} ${error.stack ?? ''}`);
  });
  context.on('request', (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    const isOutside = /^(https?|wss?|ftp):$/.test(protocol) && !ownHosts.has(hostname);
    if (isOutside) faults.add(`request to another host: ${href}`);
  });
  await context.exposeFunction('reportPolicyViolation', (violation: string) => {
    faults.add(`policy violation: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(globalThis, 'reportPolicyViolation');
      if (typeof report !== 'function') return;
      Reflect.apply(report, undefined, [
        `${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`,
      ]);
    });
  });
}

interface Fixtures {
  faults: Faults;
  /** Opens an empty tab of a new browser profile: nothing cached, nothing loaded. */
  openTab: (options?: BrowserContextOptions) => Promise<Page>;
}

/**
 * A test that also fails on console errors, page errors, policy violations, and requests to
 * other hosts. A test that provokes one says so: `faults.allow(/404/)`.
 */
export const test = base.extend<Fixtures>({
  faults: [
    async ({ context }, use) => {
      const faults = new Faults();
      await watch(context, faults);
      await use(faults);
      expect(faults.unexpected, 'faults on the page').toEqual([]);
    },
    { auto: true },
  ],
  openTab: async ({ browser, faults }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      await watch(context, faults);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
});

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
