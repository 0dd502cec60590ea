import type { CDPSession, Page } from '@playwright/test';
import { findTile } from './figures';
import { expect, openDashboard, test } from './fixtures';

const firstRound = 100;
const changes = 500;
/** What caches of the engine may add; a listener or model kept at each change would add far more. */
const mostGrowth = 1.15;

/** Bytes of JavaScript objects that are still in use. */
async function heapOf(session: CDPSession): Promise<number> {
  // What a first collection only marks goes with the second.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}

/** Chooses and drops provinces, another one each time, and waits for the page after each. */
async function changeFilters(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    async ({ start, end }) => {
      for (let change = start; change < end; change += 1) {
        const tiles = document.querySelectorAll<SVGElement>(
          '[data-figure=province-map] [data-province]',
        );
        const tile = tiles[change % tiles.length];
        tile?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        await new Promise((resolve) => {
          requestAnimationFrame(() => setTimeout(resolve));
        });
      }
    },
    { start: from, end: to },
  );
}

test('500 filter changes leave the memory level', async ({ page }) => {
  test.setTimeout(240_000);
  await openDashboard(page);
  await findTile(page, '60').click();
  await expect(findTile(page, '60')).toHaveAttribute('aria-pressed', 'true');
  await findTile(page, '60').click();
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('Performance.enable');
  await changeFilters(page, 0, firstRound);
  const early = await heapOf(session);
  await changeFilters(page, firstRound, changes);
  const late = await heapOf(session);
  // The clicks were answered, not swallowed: 500 of 22 tiles in turn leave some chosen.
  await expect(page).toHaveURL(/provinces=/u);
  expect(early).toBeGreaterThan(1e6);
  expect(late / early, `${early} bytes after ${firstRound}, ${late} after ${changes}`).toBeLessThan(
    mostGrowth,
  );
});
