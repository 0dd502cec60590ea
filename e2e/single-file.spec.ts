import { findNamedCells, findTile, readHeadline, readTiles } from './figures';
import { expect, test, waitUntilReady } from './fixtures';
import { singleFileUrl } from './site';

test.beforeEach(async ({ context }) => {
  await context.setOffline(true);
});

test('the single file opens from the disk, filters and goes back', async ({ page }) => {
  await page.goto(singleFileUrl);
  await waitUntilReady(page);
  expect(await readTiles(page)).toHaveLength(22);
  expect((await readHeadline(page)).slice(0, 5)).toEqual(['74', '32', '16', '34', '12']);

  await findTile(page, '60').click();
  await expect(page).toHaveURL(`${singleFileUrl}#?provinces=60`);
  await expect(findNamedCells(page)).toHaveCount(4);
  await page.goBack();
  await expect(findNamedCells(page)).toHaveCount(34);
  await expect(findTile(page, '60')).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await expect(findNamedCells(page)).toHaveCount(4);
});

test('a link into the single file opens its view', async ({ page }) => {
  await page.goto(`${singleFileUrl}#?models=merge-offices&lang=en`);
  await waitUntilReady(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(findNamedCells(page)).toHaveCount(8);
});

test('the single file draws its text in its own face', async ({ page }) => {
  await page.goto(singleFileUrl);
  await waitUntilReady(page);
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts]
      .filter(({ family, status }) => family.includes('Be Vietnam Pro') && status === 'loaded')
      .map(({ weight }) => weight);
  });
  expect(new Set(loaded)).toEqual(new Set(['400', '600']));
});
