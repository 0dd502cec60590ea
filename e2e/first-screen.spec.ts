import type { Page } from '@playwright/test';

import { findFigure, findTile, waitUntilFollowed } from './figures';
import { expect, openDashboard, showView, test } from './fixtures';

/** Words and controls that are in sight, without the filter's own words; a row of tabs is one control. */
function countInSight(page: Page): Promise<{ words: number; controls: number }> {
  return page.evaluate(() => {
    const isClipped = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
    const isInSight = (element: Element): boolean => {
      const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
      if (width <= 1 || height <= 1 || bottom <= 0 || right <= 0) return false;
      if (top >= innerHeight || left >= innerWidth) return false;
      return getComputedStyle(element).visibility === 'visible' && !isClipped(element);
    };
    let words = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node;
      const text = (node.textContent ?? '').trim();
      if (text === '' || parentElement === null || !isInSight(parentElement)) continue;
      // What is read aloud is not in sight.
      const isSeen = parentElement.closest('.filter-bar, [role=status]') === null;
      if (isSeen) words += text.split(/\s+/u).length;
    }
    const controls = [...document.querySelectorAll('button, select, input, summary, a[href]')]
      .filter(
        (control) => isInSight(control) && control.closest('svg, [data-key-messages]') === null,
      )
      .filter((control) => control.getAttribute('aria-selected') !== 'false');
    return { words, controls: controls.length };
  });
}

test('the first screen says little and offers little', async ({ visit: page }) => {
  for (const [width, height, mostWords, mostControls] of [
    [1366, 625, 470, 16],
    [390, 844, 225, 10],
  ] as const) {
    await test.step(`${width}x${height}`, async () => {
      await page.setViewportSize({ width, height });
      await showView(page, '');
      const { words, controls } = await countInSight(page);
      expect(words, 'words').toBeLessThanOrEqual(mostWords);
      expect(controls, 'controls').toBeLessThanOrEqual(mostControls);
    });
  }
});

test('masthead and filter bar keep their rows, figures their distance', async ({ visit: page }) => {
  const heightOf = async (selector: string) =>
    Math.round((await page.locator(selector).first().boundingBox())?.height ?? 0);
  for (const query of [
    '',
    'provinces=84',
    'provinces=60,79,84&models=merge-offices&level=district',
  ]) {
    await test.step(`?${query}`, async () => {
      await showView(page, query);
      expect(await heightOf('.page-header')).toBeLessThanOrEqual(45);
      expect(await heightOf('.filter-bar')).toBe(40);
      const gaps = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('.later > .figure')]
          .map((figure) => figure.getBoundingClientRect())
          .filter(({ height }) => height > 0);
        return boxes
          .slice(1)
          .map(({ top }, index) => Math.round(top - (boxes[index]?.bottom ?? 0)));
      });
      expect(
        gaps.every((gap) => gap >= 40),
        gaps.join(' '),
      ).toBe(true);
    });
  }
});

test('all three missions stand on one wide screen', async ({ visit: page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await showView(page, '');
  for (const id of ['province-map', 'pilot-counts', 'staff-reduction'] as const) {
    const box = await findFigure(page, id).boundingBox();
    expect(box?.y, id).toBeLessThan(300);
  }
});

test('twenty presses move nothing but what they mean', async ({ page }) => {
  await openDashboard(page);
  await page.evaluate(() => {
    const shifts: string[] = [];
    Reflect.set(globalThis, 'shifts', shifts);
    // Also what moves right after a press, which the browser itself would forgive.
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: unknown = Reflect.get(entry, 'sources');
        for (const source of Array.isArray(sources) ? sources : []) {
          const node: unknown = Reflect.get(source, 'node');
          if (!(node instanceof Element)) continue;
          const { top, bottom } = node.getBoundingClientRect();
          if (bottom > 0 && top < innerHeight) {
            shifts.push(`${Reflect.get(entry, 'value')} ${node.outerHTML.slice(0, 90)}`);
          }
        }
      }
    }).observe({ type: 'layout-shift', buffered: false });
  });
  const presses = ['60', '84', '75', '79', '92', '60', '84', '75', '79', '92'];
  for (const code of [...presses, ...presses]) {
    await findTile(page, code).click();
    await waitUntilFollowed(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  }
  expect(await page.evaluate(() => Reflect.get(globalThis, 'shifts') as unknown)).toEqual([]);
});

test('the list of provinces: its search has the focus, Enter takes the first hit, a space stays one', async ({
  page,
}) => {
  await openDashboard(page);
  await page.getByRole('button', { name: /^Tỉnh, thành phố/u }).click();
  const search = page.getByRole('searchbox');
  await expect(search).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./');
  await page.keyboard.type('can tho');
  await expect(search).toHaveValue('can tho');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./?provinces=92');
  await expect(search).toBeFocused();
  await page.keyboard.type('can tho');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('./');
});

test('an empty figure is one sentence with the ways out', async ({ visit: page }) => {
  await showView(page, 'region=central-highlands&models=merge-offices');
  const empty = page.locator('[data-state=empty]:not([data-figure=province-map])');
  expect(await empty.count()).toBeGreaterThan(3);
  for (const figure of await empty.all()) {
    expect((await figure.boundingBox())?.height).toBeLessThanOrEqual(80);
    await expect(figure.getByRole('button', { name: 'Nhập từ Excel' })).toBeVisible();
  }
  await empty.first().getByRole('button', { name: 'Bỏ bộ lọc' }).click();
  await expect(page).toHaveURL('./');
});

test('what is read first is in one line, and all of it behind the i', async ({ visit: page }) => {
  const figure = findFigure(page, 'pilot-matrix');
  const about = figure.locator('.figure__about');
  await expect(about).toBeHidden();
  const heightNow = async () => (await figure.boundingBox())?.height;
  const before = await heightNow();
  const button = figure.getByRole('button', { name: /^Về số liệu/u });
  await button.click();
  await expect(about).toContainText('Mã tra cứu');
  expect(await heightNow()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(about).toBeHidden();
  await expect(button).toBeFocused();
});

test('key messages lead to their figures, the address stays', async ({ visit: page }) => {
  const links = page.locator('[data-key-messages] a');
  await expect(links).toHaveCount(1);
  await showView(page, 'provinces=84');
  await expect(links).toHaveCount(2);
  await links.first().click();
  await expect(findFigure(page, 'staff-reduction').getByRole('heading')).toBeFocused();
  await expect(page).toHaveURL('./?provinces=84');
});
