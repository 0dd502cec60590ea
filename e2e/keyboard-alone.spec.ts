import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { findFigure } from './figures';
import { expect, openDashboard, test } from './fixtures';

/** What has the focus; fails where nothing has. */
async function nameOfFocus(page: Page): Promise<string> {
  const { name } = await readFocus(page.locator('body'));
  expect(name, 'something has the focus').not.toBe('');
  return name;
}

/** The name of what has the focus, none for nothing, and whether it is the element. */
function readFocus(element: Locator): Promise<{ name: string; isHere: boolean }> {
  return element.evaluate((wanted) => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) return { name: '', isHere: false };
    const text = activeElement.getAttribute('aria-label') ?? activeElement.textContent ?? '';
    return {
      name: text === '' ? activeElement.tagName : text,
      isHere: activeElement === wanted,
    };
  });
}

/** Goes on with a key until the element has the focus, which must be somewhere all the while. */
async function goTo(page: Page, target: Locator, key = 'Tab', most = 150): Promise<void> {
  await expect(target).toBeVisible();
  let { isHere } = await readFocus(target);
  for (let press = 0; press < most && !isHere; press += 1) {
    await page.keyboard.press(key);
    const focus = await readFocus(target);
    expect(focus.name, 'something has the focus').not.toBe('');
    ({ isHere } = focus);
  }
  if (!isHere) throw new Error(`${key} does not lead to ${String(target)}`);
}

test('two provinces, a model, a cell, a picture, the presentation: by keyboard alone', async ({
  page,
}) => {
  await openDashboard(page);

  // Two provinces: one on the map, one from the list.
  await page.keyboard.press('Tab');
  const provinces = page.getByRole('button', { name: /^Tỉnh, thành phố/u });
  await goTo(page, provinces);
  await page.keyboard.press('Enter');
  await nameOfFocus(page);
  await goTo(page, page.getByRole('checkbox', { name: 'Bình Thuận' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(provinces).toBeFocused();
  await expect(page).toHaveURL(/provinces=60$/u);
  const map = findFigure(page, 'province-map');
  await goTo(page, map.locator('[data-province][tabindex="0"]'));
  await goTo(page, map.locator('[data-province="75"]'), 'ArrowLeft', 3);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/provinces=60,75$/u);
  await expect(map.locator('[data-province="75"]')).toBeFocused();

  // A model, from the head of its column in the matrix.
  const matrix = findFigure(page, 'pilot-matrix');
  const grid = matrix.getByRole('grid');
  await goTo(page, grid.locator('[tabindex="0"]'));
  const column = grid.getByRole('columnheader', { name: /văn phòng/iu });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowUp');
  await goTo(page, column, 'ArrowRight', 12);
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/provinces=60,75&models=merge-offices$/u);
  await nameOfFocus(page);

  // One cell: its words stand beside it.
  await goTo(page, grid.locator('[tabindex="0"]'));
  const cell = grid.locator('[data-province="60"][data-model="merge-offices"]');
  await goTo(page, cell, 'ArrowDown', 2);
  await expect(matrix.locator('.mark-details__box')).toHaveText(/^Bình Thuận, .*: nêu tên/u);
  await expect(matrix.locator('.mark-details__box')).toBeInViewport({ ratio: 1 });
  expect(await nameOfFocus(page)).toMatch(/^Bình Thuận, /u);

  // A picture of the figure.
  const take = matrix.getByRole('button', { name: /^Xuất/u });
  await goTo(page, take, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await nameOfFocus(page);
  // Put away without a choice, the list gives the focus back.
  const png = page.getByRole('button', { name: /PNG 16:9/u });
  await goTo(page, png, 'Tab', 20);
  await page.keyboard.press('Escape');
  await expect(png).toHaveCount(0);
  await expect(take).toBeFocused();
  await page.keyboard.press('Enter');
  await goTo(page, png, 'Tab', 20);
  const downloading = page.waitForEvent('download', { timeout: 60_000 });
  await page.keyboard.press('Enter');
  const picture = await readFile(await (await downloading).path());
  expect(picture.subarray(1, 4).toString()).toBe('PNG');
  await page.keyboard.press('Escape');
  await expect(take).toBeFocused();

  // The presentation, from the header, and back to it.
  const present = page.getByRole('button', { name: 'Trình chiếu' });
  await goTo(page, present, 'Shift+Tab');
  const address = page.url();
  await page.keyboard.press('Enter');
  const layer = page.getByRole('dialog', { name: 'Trình chiếu' });
  await expect(layer.getByRole('heading', { level: 2 })).toBeFocused();
  const before = await layer.locator('.slide').getAttribute('data-slide');
  await page.keyboard.press('PageDown');
  await nameOfFocus(page);
  const after = await layer.locator('.slide').getAttribute('data-slide');
  expect(after).not.toBe(before);
  await page.keyboard.press('PageDown');
  await nameOfFocus(page);
  await page.keyboard.press('Tab');
  expect(await layer.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('PageUp');
  await nameOfFocus(page);
  expect(await layer.locator('.slide').getAttribute('data-slide')).toBe(after);
  // The words of a mark go first, then the presentation.
  for (let press = 0; press < 2 && (await layer.count()) > 0; press += 1) {
    await page.keyboard.press('Escape');
  }
  await expect(layer).toHaveCount(0);
  await expect(present).toBeFocused();
  await expect(page).toHaveURL(address);
});
