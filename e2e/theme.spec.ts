import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

import { darkPalette, lightPalette } from '../src/figures/palette';
import { findBarriers } from './barriers';
import { findFigure } from './figures';
import { expect, openDashboard, showView, test } from './fixtures';
import { exportPicture } from './picture';

/** The ground that the page shows now. */
function readPaper(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
}

function rgbOf(hex: string): string {
  return `rgb(${[1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16)).join(', ')})`;
}

const lightPaper = rgbOf(lightPalette.paper);
const darkPaper = rgbOf(darkPalette.paper);

/** Notes which theme the page has when the first of it is there; in `data-first-theme`. */
async function noteFirstTheme(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (document.querySelector('main') === null) return;
      const { theme = 'none' } = document.documentElement.dataset;
      document.documentElement.setAttribute('data-first-theme', theme);
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

test('the page has the colours of the address, else those chosen before, else those of the system', async ({
  page,
}) => {
  const html = page.locator('html');
  await noteFirstTheme(page);
  await page.emulateMedia({ colorScheme: 'dark' });

  await test.step('those of the address, which are read and never written', async () => {
    await openDashboard(page, 'theme=light');
    await expect(html, 'before anything is drawn').toHaveAttribute('data-first-theme', 'light');
    expect(await readPaper(page)).toBe(lightPaper);
    await expect(page.getByRole('status').first()).not.toContainText('theme');
    await page.locator('[data-province="60"]').first().click();
    await expect(page).toHaveURL(/\?provinces=60$/u);
    expect(await readPaper(page), 'for this visit').toBe(lightPaper);
  });

  await test.step('in the next visit those of the system, also when the system changes', async () => {
    await openDashboard(page);
    await expect(html, 'before anything is drawn').toHaveAttribute('data-first-theme', 'dark');
    expect(await readPaper(page)).toBe(darkPaper);
    const frame = page.locator('meta[name="theme-color"]');
    await expect(frame.first()).toHaveAttribute('content', darkPalette.paper);
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => readPaper(page)).toBe(lightPaper);
    await expect(frame.first()).toHaveAttribute('content', lightPalette.paper);
  });

  await test.step('those that the reader chose before', async () => {
    await page.evaluate(() => localStorage.setItem('then-chot:theme', 'dark'));
    await openDashboard(page);
    await expect(html, 'before anything is drawn').toHaveAttribute('data-first-theme', 'dark');
    expect(await readPaper(page)).toBe(darkPaper);
    await openDashboard(page, 'theme=light');
    expect(await readPaper(page)).toBe(lightPaper);
  });
});

test('pictures and paper stay light', async ({ page }) => {
  await noteFirstTheme(page);
  await openDashboard(page, 'theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-first-theme', 'dark');
  const { data } = PNG.sync.read((await exportPicture(page, 'province-map')).bytes);
  expect(rgbOf(`#${data.subarray(0, 3).toString('hex')}`)).toBe(lightPaper);
  await page.emulateMedia({ media: 'print' });
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(ink).toBe(rgbOf(lightPalette.ink));
});

test('in forced colours the drawings keep their marks, hatching and words', async ({
  visit: page,
}) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await showView(page, 'layer=illustrative&indicator=staff-reduction');
  const map = findFigure(page, 'province-map');
  await expect(map.locator('svg pattern').first()).toBeAttached();
  const kept = await map.evaluate((figure) =>
    ['.figure__drawing', '.watermark'].map((selector) => {
      const part = figure.querySelector(selector);
      return part === null ? 'missing' : getComputedStyle(part).forcedColorAdjust;
    }),
  );
  expect(kept).toEqual(['none', 'none']);
  const words = map.locator('.watermark text').first();
  await expect(words).toHaveCSS('fill', rgbOf(darkPalette.ink));
  // What is no colour is looked at where the colours are the page's own: accessibility.spec.ts.
  expect(await findBarriers(page, 'html', 'colors')).toEqual([]);
});

test('nothing moves for longer than it may', async ({ visit: page }) => {
  await showView(page, 'layer=illustrative');
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  for (const [reducedMotion, mostMs] of [
    ['no-preference', 150],
    ['reduce', 0],
  ] as const) {
    await page.emulateMedia({ reducedMotion });
    const longestMs = await page.evaluate(() => {
      const times = [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return `${transitionDuration},${animationDuration}`.split(',').map(Number.parseFloat);
      });
      return 1000 * Math.max(0, ...times.filter((time) => !Number.isNaN(time)));
    });
    expect(longestMs, reducedMotion).toBeLessThanOrEqual(mostMs);
  }
  await page.keyboard.press('Escape');
});
