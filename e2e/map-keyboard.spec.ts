import type { Page } from '@playwright/test';

import { findFigure, findTile } from './figures';
import { expect, test } from './fixtures';

const focusedProvince = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('data-province') ?? undefined);

test('the map is one tab stop; arrows lead to the true neighbour, or stay', async ({
  visit: page,
}) => {
  const map = findFigure(page, 'province-map');
  await map.getByRole('button', { name: /^Xuất/u }).focus();
  await page.keyboard.press('Tab');
  const first = await focusedProvince(page);
  expect(first).toBeDefined();
  await page.keyboard.press('Tab');
  expect(await focusedProvince(page)).toBeUndefined();
  await expect(map.locator('svg :focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  expect(await focusedProvince(page)).toBe(first);
  await expect(map.locator('[data-province][tabindex="0"]')).toHaveCount(1);

  await findTile(page, '92').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focusedProvince(page), 'remembers where the reader was').toBe('86');

  const walks = [
    // Cần Thơ: right to Vĩnh Long, up to Tiền Giang, left to Đồng Tháp, down to Cần Thơ.
    ['92', 'ArrowRight', '86'],
    ['86', 'ArrowUp', '82'],
    ['82', 'ArrowLeft', '87'],
    ['87', 'ArrowDown', '92'],
    // Across the corner, where the straight way is sea: Ninh Thuận down to Bình Thuận.
    ['58', 'ArrowDown', '60'],
    // Over the gap in the row: Bình Phước left to Tây Ninh, which it borders.
    ['70', 'ArrowLeft', '72'],
    // The tile below is no neighbour, the one at the corner is: TP.HCM down to Tiền Giang.
    ['79', 'ArrowDown', '82'],
    // Nothing there: stays.
    ['84', 'ArrowRight', '84'],
    ['84', 'ArrowDown', '84'],
    ['58', 'ArrowUp', '58'],
    ['96', 'ArrowLeft', '96'],
  ] as const;
  for (const [from, key, to] of walks) {
    await findTile(page, from).focus();
    await page.keyboard.press(key);
    expect(await focusedProvince(page), `${from} ${key}`).toBe(to);
  }
  await expect(page).toHaveURL('./');
});

test('Enter, Space and a click choose a province and take it off again', async ({
  visit: page,
}) => {
  const tile = findTile(page, '84');
  await tile.focus();
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await expect(tile, key).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL('./?provinces=84');
    await expect(tile).toBeFocused();
    await page.keyboard.press(key);
    await expect(tile, key).toHaveAttribute('aria-pressed', 'false');
    await expect(page).toHaveURL('./');
  }
  const clicked = findTile(page, '60');
  await clicked.click();
  await expect(page).toHaveURL('./?provinces=60');
  await expect(clicked).toHaveAttribute('aria-pressed', 'true');
  await expect(
    findFigure(page, 'province-map').locator('[data-province][data-left="false"]'),
    'the first choice narrows to it',
  ).toHaveCount(21);
  await clicked.click();
  await expect(page).toHaveURL('./');
});

test('a click with Ctrl opens the view elsewhere and leaves this one', async ({ visit: page }) => {
  const opened = page.context().waitForEvent('page');
  await findTile(page, '60').click({ modifiers: ['Control'] });
  const other = await opened;
  await expect(other).toHaveURL('./?provinces=60');
  await expect(findTile(other, '60')).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('./');
  await expect(findTile(page, '60')).toHaveAttribute('aria-pressed', 'false');
  await other.close();
});

test('i opens the sheet of the province with models, level and source', async ({ visit: page }) => {
  await findTile(page, '75').focus();
  await page.keyboard.press('i');
  await expect(page).toHaveURL('./?sheet=75');
  await expect(page.getByRole('tab', { name: 'Hồ sơ tỉnh' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  const sheet = page.getByRole('tabpanel', { name: 'Hồ sơ tỉnh' });
  await expect(sheet.getByRole('heading', { name: 'Đồng Nai' })).toBeVisible();
  await expect(sheet).toContainText('Bí thư chi bộ kiêm trưởng ấp');
  await expect(sheet).toContainText('ghi nhận · ấp, khu phố');
  await expect(sheet.getByRole('link').first()).toHaveAttribute('href', /^https?:/u);
  await expect(findTile(page, '75'), 'not modal: the map keeps the focus').toBeFocused();

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('i');
  await expect(sheet.getByRole('heading', { name: 'Bình Thuận' })).toBeVisible();
  await page.getByRole('tab', { name: 'Theo mô hình' }).click();
  await expect(findFigure(page, 'pilot-counts')).toBeVisible();
  await expect(page).toHaveURL('./');
});
