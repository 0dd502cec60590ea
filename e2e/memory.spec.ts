import type { CDPSession, Page } from '@playwright/test';
import { expect, openDashboard, test } from './fixtures';

/** Every tile is pressed twice in so many changes: afterwards no province is chosen. */
const round = 44;
/** By then each figure was drawn twice, and what is kept of the one before is there. */
const firstChanges = 6 * round;
const changes = 12 * round;
/** 1.1 % was measured at most; 4 kB kept at each change would be more than this. */
const mostGrowth = 1.05;

interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  /** One row of `node_fields` after the other. */
  readonly nodes: readonly number[];
}

/**
 * Bytes of the objects, texts and functions in use, without what the engine compiled for them: how
 * much it compiles depends on how busy the machine is.
 */
async function bytesInUse(session: CDPSession): Promise<number> {
  const chunks: string[] = [];
  const keep = ({ chunk }: { readonly chunk: string }): void => void chunks.push(chunk);
  session.on('HeapProfiler.addHeapSnapshotChunk', keep);
  // A snapshot collects what is not in use before it is taken.
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  session.off('HeapProfiler.addHeapSnapshotChunk', keep);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const code = types[0].indexOf('code');
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (nodes[at + typeAt] !== code) bytes += nodes[at + sizeAt] ?? Number.NaN;
  }
  return bytes;
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
  await openDashboard(page);
  const chosen = page.locator('[data-figure=province-map] [data-province][aria-pressed=true]');
  /** Bytes in use after the changes; half a round before their end every tile is chosen. */
  const bytesAfter = async (from: number, to: number): Promise<number> => {
    await changeFilters(page, from, to - round / 2);
    await expect(chosen).toHaveCount(round / 2);
    await changeFilters(page, to - round / 2, to);
    await expect(chosen).toHaveCount(0);
    return bytesInUse(session);
  };
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const early = await bytesAfter(0, firstChanges);
  const late = await bytesAfter(firstChanges, changes);
  expect(early).toBeGreaterThan(1e6);
  expect(
    late / early,
    `${early} bytes after ${firstChanges} changes, ${late} after ${changes}`,
  ).toBeLessThan(mostGrowth);
});
