import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';

import { answerData } from './data';
import { findFigure } from './figures';
import { expect, openDashboard, test } from './fixtures';

test.beforeEach(() => {
  test.setTimeout(90_000);
});

const layerOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Trình chiếu' });
const slideOf = (page: Page, id: string): Locator => page.locator(`[data-slide="${id}"]`);

async function findBarriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // What lies behind is out of reach.
    .include('.presentation')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

test('keys turn the pages, and the end is where it began', async ({ page }) => {
  await openDashboard(page, 'level=district');
  const button = page.getByRole('button', { name: 'Trình chiếu' });
  const title = await page.title();
  await page.evaluate(() => window.scrollTo(0, 60));
  await button.focus();
  const scrolled = await page.evaluate(() => window.scrollY);
  const entries = await page.evaluate(() => history.length);
  await page.keyboard.press('Enter');

  await expect(slideOf(page, 'headline')).toBeVisible();
  await expect(page).toHaveURL(/\?level=district&present=headline$/u);
  await expect(layerOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page).toHaveTitle(/Trình chiếu/u);
  expect(await page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML');

  for (const [key, id] of [
    ['ArrowRight', 'province-map'],
    ['PageDown', 'pilot-counts'],
    ['Space', 'pilot-matrix'],
    ['ArrowLeft', 'pilot-counts'],
    ['PageUp', 'province-map'],
    ['End', 'findings'],
    ['PageDown', 'findings'],
    ['Home', 'headline'],
    ['PageUp', 'headline'],
    ['PageDown', 'province-map'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(slideOf(page, id), key).toHaveAttribute('data-state', 'ready');
  }
  await expect(layerOf(page).getByText('Hình 2 trong 8', { exact: true })).toBeAttached();
  await expect(layerOf(page).getByRole('status').last()).toContainText('Hình 2 trong 8. Bản đồ');

  await page.keyboard.press('Escape');
  await expect(layerOf(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/\?level=district$/u);
  await expect(page).toHaveTitle(title);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  // The way back does not lead through the presentation again.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Tài liệu họp' })).toBeFocused();
});

test('Back ends it from any page of it', async ({ page }) => {
  await openDashboard(page);
  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(slideOf(page, 'pilot-counts')).toBeVisible();
  await page.goBack();
  await expect(layerOf(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.getByRole('button', { name: 'Trình chiếu' })).toBeFocused();
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('the full screen comes and goes with f, and leaving it otherwise ends', async ({ page }) => {
  await openDashboard(page);
  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  const isFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
  await expect.poll(isFull).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(false);
  await expect(layerOf(page)).toBeVisible();
  await page.keyboard.press('f');
  await expect.poll(isFull).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect(layerOf(page)).toHaveCount(0);
});

test('a link opens straight into it; the filter and the marks change it', async ({ page }) => {
  await openDashboard(page, 'present=province-map');
  const slide = slideOf(page, 'province-map');
  await expect(slide).toBeVisible();
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expect(page.locator('main')).not.toBeInViewport({ ratio: 2 });

  // A mark has its own keys: arrows move on the map, Space chooses.
  await slide.locator('[data-province="60"]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(slide).toBeVisible();
  await slide.locator('[data-province="60"]').focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/provinces=60/u);
  await expect(slide.locator('[data-province="84"]')).toHaveAttribute('data-left', 'false');
  // Escape first puts the words of the mark away, then the filter, then it ends.
  const filter = layerOf(page).getByRole('button', { name: 'Lọc', exact: true });
  await filter.click();
  await layerOf(page)
    .getByRole('button', { name: /^Bỏ hết/u })
    .click();
  await expect(page).toHaveURL(/\?present=province-map$/u);
  await layerOf(page).getByRole('button', { name: /^Cấp/u }).click();
  await layerOf(page).getByRole('checkbox', { name: 'cấp huyện' }).check();
  await expect(page).toHaveURL(/\?level=district&present=province-map$/u);
  await page.keyboard.press('Escape');
  await expect(layerOf(page).getByRole('checkbox')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(filter).toBeFocused();
  await expect(filter).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Escape');
  await expect(layerOf(page)).toHaveCount(0);
  await expect(page).toHaveURL(/\?level=district$/u);
  await expect(page.locator('main')).toBeFocused();
});

test('a figure that does not exist is named and the page is shown', async ({ page }) => {
  await openDashboard(page, 'present=weather');
  await expect(layerOf(page)).toHaveCount(0);
  await expect(page.locator('.notice')).toContainText('present = “weather”');
});

test('a slide that has nothing to show says so', async ({ page, faults }) => {
  await openDashboard(page, 'provinces=79&models=merge-offices&present=pilot-matrix');
  await expect(slideOf(page, 'pilot-matrix')).toHaveAttribute('data-state', 'empty');
  await expect(slideOf(page, 'pilot-matrix').getByRole('heading')).toHaveText(/không còn/u);

  faults.allow(/Failed to load resource/u);
  await answerData(page, { 'findings.json': { status: 404, body: '' } });
  await openDashboard(page, 'present=findings');
  await expect(slideOf(page, 'findings')).toHaveAttribute('data-state', 'error');
  await expect(slideOf(page, 'findings')).toContainText('findings.json');
});

test('made-up figures carry their words on the slide', async ({ page }) => {
  await openDashboard(page, 'layer=illustrative&present=staff-reduction');
  const slide = slideOf(page, 'staff-reduction');
  await expect(slide.locator('.watermark')).toContainText(/minh họa/iu);
  await expect(slide).toContainText('Số liệu minh họa');
});

test('a finger drawn sideways turns the page', async ({ openTab }) => {
  const page = await openTab({ viewport: { width: 390, height: 844 }, hasTouch: true });
  await openDashboard(page, 'present=province-map');
  const drag = (from: number, to: number): Promise<void> =>
    page.evaluate(
      ([start = 0, end = 0]) => {
        const target = document.querySelector('.slide__head') ?? document.body;
        const touchAt = (clientX: number): Touch =>
          new Touch({ identifier: 1, target, clientX, clientY: 60 });
        const send = (type: string, x: number, touches: Touch[]): boolean =>
          target.dispatchEvent(
            new TouchEvent(type, { bubbles: true, touches, changedTouches: [touchAt(x)] }),
          );
        send('touchstart', start, [touchAt(start)]);
        send('touchend', end, []);
      },
      [from, to],
    );
  await drag(300, 80);
  await expect(slideOf(page, 'pilot-counts')).toBeVisible();
  await drag(80, 300);
  await expect(slideOf(page, 'province-map')).toBeVisible();
  await drag(200, 180);
  await expect(slideOf(page, 'province-map')).toBeVisible();
});

for (const [width, height, least] of [
  [1920, 1080, 20],
  [1366, 768, 14],
] as const) {
  test(`every figure fills ${width}x${height} with no text under ${least} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openDashboard(page, 'present=headline');
    const places = await layerOf(page).locator('.presentation__place').textContent();
    const count = Number(/\/(\d+)/u.exec(places ?? '')?.[1]);
    expect(count).toBe(8);
    for (let place = 1; place <= count; place += 1) {
      await expect(layerOf(page).getByText(`${place}/${count}`, { exact: true })).toBeVisible();
      await layerOf(page).locator('.figure__drawing svg').first().waitFor();
      const seen = await page.evaluate(readSlide);
      expect(seen.smallestPx, seen.id).toBeGreaterThanOrEqual(least);
      expect(seen.hiddenPx, `${seen.id} does not scroll`).toBeLessThanOrEqual(0);
      expect(seen.beyondPx, `${seen.id} stays in its box`).toBeLessThanOrEqual(least * 0.35);
      await page.keyboard.press('PageDown');
    }
  });
}

/** The smallest text of the slide, and how far it reaches beyond what can be seen, in px. */
function readSlide(): { id: string; smallestPx: number; hiddenPx: number; beyondPx: number } {
  const slide = document.querySelector<HTMLElement>('.slide');
  const svg = slide?.querySelector<SVGSVGElement>('.figure__drawing svg');
  if (!slide || !svg) throw new Error('No slide is drawn');
  const sizes = [...document.querySelectorAll('.presentation *')]
    .filter((element) => element.closest('.visually-hidden') === null)
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    )
    .map((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const { x, y, width, height } = svg.getBBox();
  const box = svg.getBoundingClientRect();
  return {
    id: slide.dataset['slide'] ?? '',
    smallestPx: Math.min(...sizes),
    hiddenPx: slide.scrollHeight - slide.clientHeight,
    beyondPx: Math.max(-x, -y, x + width - box.width, y + height - box.height),
  };
}

for (const [lang, size, query] of [
  ['vi', { width: 1366, height: 768 }, ''],
  ['en', { width: 390, height: 844 }, '&layer=illustrative'],
] as const) {
  test(`no barriers on any slide (${lang}, ${size.width} px)`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const id of ['province-map', 'pilot-matrix', 'staff-roadmap', 'findings']) {
      await openDashboard(page, `lang=${lang}${query}&present=${id}`);
      await slideOf(page, id).locator('.figure__drawing svg').first().waitFor();
      expect(await findBarriers(page), id).toEqual([]);
    }
    await page.getByRole('button', { name: lang === 'vi' ? 'Lọc' : 'Filter', exact: true }).click();
    expect(await findBarriers(page), 'with the filter open').toEqual([]);
  });
}

test('what a screen reader is told of a slide', async ({ page }) => {
  await openDashboard(page, 'present=committee-additions');
  await expect(layerOf(page)).toMatchAriaSnapshot(`
    - dialog "Trình chiếu":
      - region "Bổ sung cấp ủy":
        - heading /74 ủy viên BCH, 32 ủy viên BTV/ [level=2]
        - paragraph: /Địa giới 2019/
      - status: /Hình 7 trong 8. Bổ sung cấp ủy. Cả khu vực/
      - group "Điều khiển trình chiếu":
        - button "Trước"
        - text: Hình 7 trong 8
        - button "Sau"
        - button "Lọc"
        - button "Kết thúc"
  `);
  await expect(findFigure(page, 'headline')).toHaveCount(1);
});
