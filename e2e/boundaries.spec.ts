import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { findFigure, findTile } from './figures';
import { expect, openDashboard, test, waitUntilReady } from './fixtures';
import { dropFile, exportFile, findReport, readChanges } from './giveBack';

const units = 'boundaries=2025';
const partialCodes = ['56', '68'];

const tilesOf = (page: Page) => findFigure(page, 'province-map').locator('[data-province]');

async function switchTo(page: Page, option: '2019' | '2025'): Promise<void> {
  await page.getByLabel('Địa giới', { exact: true }).selectOption(option);
  await waitUntilReady(page);
}

/** Sum of the numbers of all tiles. */
async function sumOfTiles(page: Page): Promise<number> {
  const values = await tilesOf(page).evaluateAll((tiles) =>
    tiles.map((tile) => Number(tile.getAttribute('data-value') ?? 0)),
  );
  return values.reduce((sum, value) => sum + value, 0);
}

async function takeText(page: Page, id: string, item: RegExp): Promise<string> {
  const figure = findFigure(page, id);
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  const downloading = page.waitForEvent('download');
  await figure.getByRole('button', { name: item }).click();
  const bytes = new Uint8Array(await readFile(await (await downloading).path()));
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return strFromU8(bytes);
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('');
}

test('22 tiles become 10, and the same code is another place', async ({ page }) => {
  await openDashboard(page, 'provinces=80');
  await expect(tilesOf(page)).toHaveCount(22);
  await expect(findTile(page, '80')).toHaveAccessibleName(/^Long An/u);
  await openDashboard(page, `${units}&provinces=80`);
  await expect(tilesOf(page)).toHaveCount(10);
  await expect(findTile(page, '80')).toHaveAccessibleName(/^Tây Ninh, gồm Long An, Tây Ninh/u);
  await expect(findFigure(page, 'province-map')).toContainText('Địa giới từ 1/7/2025');
});

test('provinces=79 is a place of its own under each boundary', async ({ page }) => {
  await openDashboard(page, 'provinces=79');
  await expect(findTile(page, '79')).toHaveAttribute('aria-pressed', 'true');
  await expect(findTile(page, '79')).not.toHaveAccessibleName(/gồm/u);
  await openDashboard(page, `${units}&provinces=79`);
  await expect(findTile(page, '79')).toHaveAccessibleName(/gồm TP\.HCM, Bình Dương, BR-VT/u);
  await expect(findTile(page, '79')).toHaveAttribute('aria-pressed', 'true');
});

test('there and back restores the choice; after a reload all members', async ({ page }) => {
  await openDashboard(page, 'provinces=60,74');
  await switchTo(page, '2025');
  await expect(page).toHaveURL(/provinces=68,79/u);
  await switchTo(page, '2019');
  await expect(page).toHaveURL('./?provinces=60,74');
  await switchTo(page, '2025');
  await page.reload();
  await waitUntilReady(page);
  await switchTo(page, '2019');
  await expect(page).toHaveURL('./?provinces=60,68,74,77,79');
});

test('regions and clusters are cleared with a reason', async ({ page }) => {
  await openDashboard(page, 'region=mekong-delta&cluster=5');
  await switchTo(page, '2025');
  await expect(page).toHaveURL('./?boundaries=2025');
  await expect(page.getByText(/Đã bỏ lọc theo vùng, cụm/u)).toBeVisible();
});

test('counts are the same under both boundaries', async ({ page }) => {
  const query = 'layer=illustrative&indicator=committee-additions&year=2019';
  await openDashboard(page, query);
  const former = await sumOfTiles(page);
  expect(former).toBeGreaterThan(0);
  await openDashboard(page, `${query}&${units}`);
  expect(await sumOfTiles(page)).toBe(former);
});

test('every figure names the boundary', async ({ page }) => {
  await openDashboard(page, units);
  for (const figure of await page.locator('[data-figure]').all()) {
    await expect(figure.locator('.figure__caption')).toContainText('Địa giới từ 1/7/2025');
  }
});

test('units that are not whole say so in every export', async ({ page }) => {
  test.setTimeout(120_000);
  await openDashboard(page, units);
  for (const code of partialCodes) {
    await expect(findTile(page, code)).toHaveAccessibleName(/\*.*ngoài 22 tỉnh/u);
  }
  for (const id of ['province-map', 'pilot-matrix']) {
    for (const kind of [/^SVG/u, /CSV/u, /XLSX/u]) {
      const text = await takeText(page, id, kind);
      expect(text, `${id} ${kind}`).toContain('Lâm Đồng*');
      expect(text, `${id} ${kind}`).toContain('Đắk Nông');
      expect(text, `${id} ${kind}`).toContain('Khánh Hòa*');
    }
    const png = await exportFile(page, id, /PNG 16:9/u);
    expect(png.buffer.toString('utf8'), id).toContain('Lâm Đồng*');
  }
  await page.getByRole('button', { name: 'Tài liệu họp' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /Tải PPTX/u }).click();
  const deck = unzipSync(new Uint8Array(await readFile(await (await downloading).path())));
  const slides = Object.entries(deck).filter(([name]) => /slides\/slide\d+\.xml$/u.test(name));
  const text = slides.map(([, part]) => strFromU8(part)).join('');
  expect(text).toContain('Lâm Đồng*');
  expect(text).toContain('Địa giới từ 1/7/2025');
});

test('a picture comes back to its boundary', async ({ page, openTab }) => {
  await openDashboard(page, `provinces=79&${units}`);
  const address = new URL(page.url()).search;
  const png = await exportFile(page, 'pilot-matrix', /PNG 16:9/u);
  const tab = await openTab();
  await openDashboard(tab, 'provinces=79');
  await dropFile(tab, png);
  await expect(tab).toHaveURL(`./${address}`);
  await expect(findReport(tab)).toContainText('đúng là của bản');
  expect(await readChanges(tab)).toEqual([]);
});

test('arrows lead from unit to unit', async ({ page }) => {
  await openDashboard(page, units);
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

test('the sheet of a unit sets its members side by side and pins one of them', async ({ page }) => {
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

test('outlines of the units stay switched on', async ({ page }) => {
  await openDashboard(page);
  const outlines = findFigure(page, 'province-map').locator('.unit-outlines');
  await expect(outlines).toHaveCount(0);
  await page.getByLabel('Khung bao quanh các tỉnh').selectOption('units');
  await expect(outlines).toHaveCount(1);
  await page.reload();
  await waitUntilReady(page);
  await expect(outlines).toHaveCount(1);
  expect(await takeText(page, 'province-map', /^SVG/u)).toContain('viền: tỉnh từ 1/7/2025');
});
