import type { Browser } from 'playwright-core';

import { openPage } from './openPage';
import type { BenchPage } from './pages';

/** One load of a page, nothing cached, nobody scrolling. Times in ms since it was asked for. */
export interface Load {
  readonly bytesKb: number;
  readonly requests: number;
  readonly firstPaintMs: number;
  readonly readyMs: number;
  /** NaN where a figure waits for the reader to come near. */
  readonly allDrawnMs: number;
  /** Last change of the document. */
  readonly settledMs: number;
  readonly layoutShift: number;
  readonly longestTaskMs: number;
  readonly blockedMs: number;
}

export async function measureLoad(
  browser: Browser,
  origin: string,
  benchPage: BenchPage,
): Promise<Load> {
  const { context, traffic, look, waitUntil, waitForQuiet } = await openPage(
    browser,
    origin,
    benchPage,
  );
  try {
    if (!(await waitUntil(({ readyMs }) => readyMs !== undefined, 60_000))) {
      throw new Error(`${benchPage.name} was not ready within a minute.`);
    }
    await waitForQuiet();
    const seen = await look();
    return {
      bytesKb: traffic.bytes / 1000,
      requests: traffic.requests,
      firstPaintMs: seen.firstPaintMs ?? Number.NaN,
      readyMs: seen.readyMs ?? Number.NaN,
      allDrawnMs: seen.allDrawnMs ?? Number.NaN,
      settledMs: seen.changedMs,
      layoutShift: seen.layoutShift,
      longestTaskMs: seen.longestTaskMs,
      blockedMs: seen.blockedMs,
    };
  } finally {
    await context.close();
  }
}
