import type { Page } from '@playwright/test';

import { chooseBasis } from './controls';
import { findFigure, findTile } from './figures';
import { expect, openDashboard, showView, test, waitUntilReady } from './fixtures';
import { dropFile, exportFile, findReport, readChanges } from './giveBack';

const units = 'boundaries=2025';
const partialCodes = ['56', '68'];

const tilesOf = (page: Page) => findFigure(page, 'province-map').locator('[data-province]');

async function switchTo(page: Page, option: '2019' | '2025'): Promise<void> {
  await chooseBasis(page, 'Địa giới', option);
  await waitUntilReady(page);
}

/** Sum of the numbers of all tiles. */
async function sumOfTiles(page: Page): Promise<number> {
  const values = await tilesOf(page).evaluateAll((tiles) =>
    tiles.map((tile) => Number(tile.getAttribute('data-value') ?? 0)),
  );
  return values.reduce((sum, value) => sum + value, 0);
}

async function takeSvg(page: Page, id: string): Promise<string> {
  const { buffer } = await exportFile(page, id, /^SVG/u);
  return buffer.toString('utf8');
}

test('22 tiles become 10, and the same code is another place', async ({ visit: page }) => {
  const madeUp = 'layer=illustrative&indicator=committee-additions&year=2019';
  await showView(page, 'provinces=79,80');
  await expect(tilesOf(page)).toHaveCount(22);
  await expect(findTile(page, '80')).toHaveAccessibleName(/^Long An/u);
  await expect(findTile(page, '79')).toHaveAttribute('aria-pressed', 'true');
  await expect(findTile(page, '79')).not.toHaveAccessibleName(/gồm/u);
  await showView(page, madeUp);
  const former = await sumOfTiles(page);
  expect(former).toBeGreaterThan(0);
  await showView(page, `${madeUp}&${units}`);
  expect(await sumOfTiles(page), 'counts are the same').toBe(former);

  await showView(page, `${units}&provinces=79,80`);
  await expect(tilesOf(page)).toHaveCount(10);
  await expect(findTile(page, '80')).toHaveAccessibleName(/^Tây Ninh, gồm Long An, Tây Ninh/u);
  await expect(findTile(page, '79')).toHaveAccessibleName(/gồm TP\.HCM, Bình Dương, BR-VT/u);
  await expect(findTile(page, '79')).toHaveAttribute('aria-pressed', 'true');
  for (const code of partialCodes) {
    await expect(findTile(page, code)).toHaveAccessibleName(/\*.*ngoài 22 tỉnh/u);
  }
  for (const figure of await page.locator('[data-figure]').all()) {
    await expect(figure.locator('.figure__caption')).toContainText('Địa giới từ 1/7/2025');
  }

  await test.step('arrows lead from unit to unit', async () => {
    const walks = [
      ['92', 'ArrowRight', '86'],
      ['79', 'ArrowLeft', '80'],
      ['79', 'ArrowUp', '75'],
      ['75', 'ArrowRight', '68'],
      ['68', 'ArrowRight', '56'],
      ['56', 'ArrowRight', '56'],
    ] as const;
    for (const [from, key, to] of walks) {
      await findTile(page, from).focus();
      await page.keyboard.press(key);
      await expect(findTile(page, to), `${from} ${key}`).toBeFocused();
    }
  });
});

test('there and back restores the choice; after a reload all members; groups are cleared', async ({
  visit: page,
}) => {
  await showView(page, 'provinces=60,74');
  await switchTo(page, '2025');
  await expect(page).toHaveURL(/provinces=68,79/u);
  await switchTo(page, '2019');
  await expect(page).toHaveURL('./?provinces=60,74');
  await switchTo(page, '2025');
  await page.reload();
  await waitUntilReady(page);
  await switchTo(page, '2019');
  await expect(page).toHaveURL('./?provinces=60,68,74,77,79');

  await showView(page, 'region=mekong-delta&cluster=5');
  await switchTo(page, '2025');
  await expect(page).toHaveURL('./?boundaries=2025');
  await expect(page.getByText(/Đã bỏ lọc theo vùng, cụm/u)).toBeVisible();
});

test('files mark units that are not whole, and a picture comes back to its boundary', async ({
  visit: page,
}) => {
  await showView(page, units);
  for (const id of ['province-map', 'pilot-matrix']) {
    const svg = await takeSvg(page, id);
    for (const name of ['Lâm Đồng*', 'Đắk Nông', 'Khánh Hòa*']) expect(svg, id).toContain(name);
  }
  const address = `provinces=79&${units}`;
  await showView(page, address);
  const png = await exportFile(page, 'pilot-matrix', /PNG 16:9/u);
  await showView(page, 'provinces=79');
  await dropFile(page, png);
  await expect(page).toHaveURL(`./?${address}`);
  await expect(findReport(page)).toContainText('đúng là của phiên bản');
  expect(await readChanges(page)).toEqual([]);
});

test('the sheet of a unit sets its members side by side and pins one', async ({ page }) => {
  await openDashboard(page, `${units}&sheet=68&layer=illustrative`);
  const sheet = page.getByRole('article', { name: /Lâm Đồng\*/u });
  await expect(sheet.getByRole('columnheader', { name: /Đắk Nông/u })).toBeVisible();
  await expect(sheet.locator('.watermark text').first()).toHaveText('SỐ LIỆU MINH HỌA');
  await sheet.getByRole('button', { name: 'Tỉnh của tôi: Bình Thuận' }).click();
  await expect(sheet).toContainText('Có tỉnh của tôi: Bình Thuận');
  await page.setViewportSize({ width: 390, height: 844 });
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
  ).toBeLessThanOrEqual(0);
});
