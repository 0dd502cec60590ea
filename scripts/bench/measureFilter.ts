import type { Browser, CDPSession } from 'playwright-core';

import { openPage } from './openPage';
import type { BenchPage } from './pages';
import { percentile } from './stats';

/** A visit: the reader scrolls to the end at once, comes back and clicks tiles. */
export interface Visit {
  /** Every figure drawn, in ms since the page was asked for. */
  readonly allDrawnMs: number;
  readonly visitBytesKb: number;
  readonly visitRequests: number;
  /** Click to next paint by click, in ms. */
  readonly clicksMs: readonly number[];
  readonly filterP50Ms: number;
  readonly filterP95Ms: number;
  /** Click to the last change of the document, in ms, mean of the clicks. */
  readonly filterSettledMs: number;
  /** Main thread time of a click until all is settled, in ms, mean of the clicks. */
  readonly filterCpuMs: number;
  readonly layoutShift: number;
}

const clickCount = 12;
/** What browsers do not tell, because it took less. */
const leastToldMs = 16;

export async function measureVisit(
  browser: Browser,
  origin: string,
  benchPage: BenchPage,
): Promise<Visit> {
  const opened = await openPage(browser, origin, benchPage);
  const { context, page, session, traffic, look, waitUntil, waitForQuiet } = opened;
  try {
    await waitUntil(({ readyMs }) => readyMs !== undefined, 60_000);
    await page.evaluate(scrollThrough);
    await waitUntil(({ allDrawnMs }) => allDrawnMs !== undefined);
    await waitForQuiet();
    const { allDrawnMs = Number.NaN } = await look();
    const visitBytesKb = traffic.bytes / 1000;
    const visitRequests = traffic.requests;
    await page.evaluate(() => scrollTo(0, 0));
    await waitForQuiet();

    const clicksMs: number[] = [];
    const settledMs: number[] = [];
    const cpuMs: number[] = [];
    const count = await page.locator(benchPage.tiles).count();
    for (let click = 0; click < clickCount; click += 1) {
      // Each tile once, then again: choices come and go.
      const tile = page.locator(benchPage.tiles).nth((Math.floor(click / 2) * 5 + 1) % count);
      const box = await tile.boundingBox();
      if (box === null) throw new Error(`${benchPage.name}: a tile is not to be seen.`);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await waitForQuiet(300);
      const known = new Set(Object.keys((await look()).interactions));
      const cpuBefore = await readTaskMs(session);
      const pressed = await page.evaluate(listenForPress);
      await page.mouse.down();
      await page.mouse.up();
      await waitForQuiet(500);
      const seen = await look();
      const fresh = Object.entries(seen.interactions).filter(([id]) => !known.has(id));
      clicksMs.push(Math.max(leastToldMs, ...fresh.map(([, duration]) => duration)));
      const at = await page.evaluate(readPress, pressed);
      settledMs.push(Math.max(0, seen.changedMs - at));
      cpuMs.push((await readTaskMs(session)) - cpuBefore);
    }
    return {
      allDrawnMs,
      visitBytesKb,
      visitRequests,
      clicksMs,
      filterP50Ms: percentile(clicksMs, 0.5),
      filterP95Ms: percentile(clicksMs, 0.95),
      filterSettledMs: mean(settledMs),
      filterCpuMs: mean(cpuMs),
      layoutShift: (await look()).layoutShift,
    };
  } finally {
    await context.close();
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

async function readTaskMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Runs inside the page: goes down half a window a frame until the end stays the end. */
function scrollThrough(): Promise<void> {
  return new Promise((done) => {
    const step = (): void => {
      const before = scrollY;
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      if (scrollY === before) done();
      else requestAnimationFrame(step);
    };
    step();
  });
}

/** Runs inside the page: notes when the next click happens, on the page's own clock. */
function listenForPress(): string {
  const key = 'benchPress';
  Reflect.set(globalThis, key, performance.now());
  addEventListener('click', ({ timeStamp }) => Reflect.set(globalThis, key, timeStamp), {
    capture: true,
    once: true,
  });
  return key;
}

/** Runs inside the page. */
function readPress(key: string): number {
  return Number(Reflect.get(globalThis, key));
}
