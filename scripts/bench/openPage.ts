import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

import { conditions, slowDown } from './conditions';
import type { BenchPage } from './pages';
import { readSeen, type Seen, watchPage } from './watchPage';

/** A page in a browser profile of its own, with nothing cached. */
export interface OpenedPage {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly session: CDPSession;
  /** Bytes and requests so far, data: and blob: not counted. */
  readonly traffic: { bytes: number; requests: number };
  readonly look: () => Promise<Seen>;
  /** Waits until what has been seen satisfies `isEnough`; false after `timeoutMs`. */
  readonly waitUntil: (isEnough: (seen: Seen) => boolean, timeoutMs?: number) => Promise<boolean>;
  /** Waits until neither network nor document have changed for `quietMs`. */
  readonly waitForQuiet: (quietMs?: number) => Promise<void>;
}

const pollMs = 100;
const defaultQuietMs = 1000;

/** Opens a page under the conditions of the benchmark; close its context afterwards. */
export async function openPage(
  browser: Browser,
  origin: string,
  { id, tiles }: BenchPage,
): Promise<OpenedPage> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: conditions.viewport,
    locale: 'vi-VN',
  });
  const page = await context.newPage();
  const session = await slowDown(context, page);
  const traffic = { bytes: 0, requests: 0 };
  const open = new Set<string>();
  let trafficAt = performance.now();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    trafficAt = performance.now();
    if (!request.url.startsWith('http')) return;
    if (!open.has(requestId)) traffic.requests += 1;
    open.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    trafficAt = performance.now();
    if (open.delete(requestId)) traffic.bytes += encodedDataLength;
  });
  session.on('Network.loadingFailed', ({ requestId }) => open.delete(requestId));
  // tsx names functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (target) => target;');
  await page.addInitScript(watchPage, tiles);
  await page.goto(`${origin}${id}/`, { waitUntil: 'commit' });

  const look = (): Promise<Seen> => page.evaluate(readSeen);
  const waitUntil: OpenedPage['waitUntil'] = async (isEnough, timeoutMs = 30_000) => {
    const end = performance.now() + timeoutMs;
    while (performance.now() < end) {
      if (isEnough(await look())) return true;
      await page.waitForTimeout(pollMs);
    }
    return false;
  };
  const waitForQuiet = async (quietMs = defaultQuietMs): Promise<void> => {
    let changedMs = -1;
    let quietSince = performance.now();
    const end = performance.now() + 30_000;
    while (performance.now() < end) {
      await page.waitForTimeout(pollMs);
      const seen = await look();
      if (seen.changedMs !== changedMs || open.size > 0) quietSince = performance.now();
      ({ changedMs } = seen);
      if (performance.now() - Math.max(quietSince, trafficAt) >= quietMs) return;
    }
  };
  return { context, page, session, traffic, look, waitUntil, waitForQuiet };
}
