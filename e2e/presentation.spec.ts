import type { Locator, Page } from '@playwright/test';

import { findBarriers } from './barriers';
import { answerData } from './data';
import { findBasis } from './controls';
import { findFigure } from './figures';
import { expect, openDashboard, showView, test } from './fixtures';

const layerOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Trình chiếu' });
const slideOf = (page: Page, id: string): Locator => page.locator(`[data-slide="${id}"]`);

/** Whether the page fills the screen. */
function isFull(page: Page): Promise<boolean> {
  return page.evaluate(() => document.fullscreenElement !== null);
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
  await expect(layerOf(page).getByText('Biểu đồ 2 trong 8', { exact: true })).toBeAttached();
  await expect(layerOf(page).getByRole('status').first()).toContainText(
    'Biểu đồ 2 trong 8. Bản đồ',
  );

  await page.keyboard.press('Escape');
  await expect(layerOf(page)).toHaveCount(0);
  await expect(button).toBeFocused();
  await expect(page).toHaveURL(/\?level=district$/u);
  await expect(page).toHaveTitle(title);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(scrolled);
  await expect.poll(() => isFull(page)).toBe(false);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  // The way back does not lead through the presentation again.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Tài liệu họp' })).toBeFocused();
});

test('left at once, it does not keep the screen', async ({ visit: page }) => {
  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  await page.evaluate(() => history.back());
  await expect(layerOf(page)).toHaveCount(0);
  // Longer than the browser takes to fill the screen.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  await expect.poll(() => isFull(page)).toBe(false);
});

test('Back ends it from any page of it', async ({ visit: page }) => {
  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  await expect(layerOf(page)).toBeVisible();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(slideOf(page, 'pilot-counts')).toBeVisible();
  await page.goBack();
  await expect(layerOf(page)).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('');
  await expect(page.getByRole('button', { name: 'Trình chiếu' })).toBeFocused();
  await expect.poll(() => isFull(page)).toBe(false);
});

test('f before the page knows that the screen is full leaves it, not the presentation', async ({
  visit: page,
}) => {
  await page.evaluate(() => {
    document.addEventListener(
      'fullscreenchange',
      () => {
        const key = new KeyboardEvent('keydown', { key: 'f', bubbles: true });
        (document.activeElement ?? document.body).dispatchEvent(key);
      },
      { once: true, capture: true },
    );
  });
  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  await expect(layerOf(page)).toBeVisible();
  // Longer than the browser takes to fill the screen and to give it back.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  await expect.poll(() => isFull(page)).toBe(false);
  await expect(layerOf(page)).toBeVisible();
});

test('the full screen comes and goes with f, and leaving it otherwise ends', async ({
  visit: page,
}) => {
  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(false);
  await expect(layerOf(page)).toBeVisible();
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(true);
  await page.evaluate(() => document.exitFullscreen());
  await expect(layerOf(page)).toHaveCount(0);
});

test('a link opens straight into it; the filter and the marks change it', async ({ page }) => {
  await openDashboard(page, 'present=province-map');
  const slide = slideOf(page, 'province-map');
  await expect(slide).toBeVisible();
  await expect.poll(() => isFull(page)).toBe(false);
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

test('a slide that has nothing to show says so', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/u);
  await answerData(page, { 'findings.json': { status: 404, body: '' } });
  await openDashboard(page, 'present=findings');
  await expect(slideOf(page, 'findings')).toHaveAttribute('data-state', 'error');
  await expect(slideOf(page, 'findings')).toContainText('findings.json');

  await showView(page, 'provinces=79&models=merge-offices&present=pilot-matrix');
  await expect(slideOf(page, 'pilot-matrix')).toHaveAttribute('data-state', 'empty');
  await expect(slideOf(page, 'pilot-matrix').getByRole('heading')).toHaveText(/không còn/u);
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

test('every figure fills the screen, with no text smaller than it takes to read it', async ({
  visit: page,
}) => {
  for (const [width, height, least] of [
    [1920, 1080, 20],
    [1366, 768, 14],
  ] as const) {
    await page.setViewportSize({ width, height });
    await showView(page, 'present=headline');
    const places = await layerOf(page).locator('.presentation__place').textContent();
    const count = Number(/\/(\d+)/u.exec(places ?? '')?.[1]);
    expect(count).toBe(8);
    for (let place = 1; place <= count; place += 1) {
      await test.step(`${place}/${count}, ${width}x${height}, no text under ${least} px`, async () => {
        await expect(layerOf(page).getByText(`${place}/${count}`, { exact: true })).toBeVisible();
        await layerOf(page).locator('.figure__drawing svg').first().waitFor();
        const seen = await page.evaluate(readSlide);
        expect(seen.smallestPx, seen.id).toBeGreaterThanOrEqual(least);
        expect(seen.hiddenPx, `${seen.id} does not scroll`).toBeLessThanOrEqual(0);
        expect(seen.beyondPx, `${seen.id} stays in its box`).toBeLessThanOrEqual(least * 0.35);
        await page.keyboard.press('PageDown');
      });
    }
  }
});

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

/** Boxes of a part and of the slide, which must not touch. */
async function coversSlide(page: Page, part: Locator): Promise<boolean> {
  const [box, slide] = await Promise.all([
    part.boundingBox(),
    page.locator('.slide').boundingBox(),
  ]);
  if (box === null || slide === null) throw new Error('Nothing is drawn');
  return box.y < slide.y + slide.height - 0.5 && box.y + box.height > slide.y + 0.5;
}

test('the choices of the shown figure stand beside it', async ({ visit: page }) => {
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const)
    await test.step(`${width}x${height}`, async () => {
      await page.setViewportSize({ width, height });
      await showView(page, 'layer=illustrative&present=province-map');
      const choices = layerOf(page).getByRole('group', { name: 'Chọn cho biểu đồ này' });
      const slide = slideOf(page, 'province-map');
      await choices
        .getByRole('combobox', { name: 'Chỉ tiêu trên bản đồ' })
        .selectOption('staff-reduction');
      await expect(slide).toContainText('Cuối năm 2021, khối hành chính');
      await choices.getByRole('combobox', { name: /^Năm/u }).selectOption('2018');
      await expect(slide).toContainText('Cuối năm 2018');
      await choices.getByRole('combobox', { name: /^Khối|^Phạm vi/u }).selectOption({ index: 1 });
      await expect(page).toHaveURL(/scope=.*year=2018.*present=province-map/u);
      const controls = layerOf(page)
        .getByRole('group', { name: 'Điều khiển trình chiếu' })
        .locator('button, select');
      for (const control of await controls.all()) {
        if (!(await control.isVisible())) continue;
        const box = await control.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
        expect(await coversSlide(page, control)).toBe(false);
        await expect(control).toBeInViewport({ ratio: 1 });
      }

      // A remote turns the page from the list too, and the focus goes on to what is there.
      await choices.getByRole('combobox').last().focus();
      await page.keyboard.press('PageDown');
      await expect(slideOf(page, 'pilot-counts')).toBeVisible();
      await expect(layerOf(page).getByRole('heading', { level: 2 })).toBeFocused();
      await expect(choices).toHaveCount(0);
      await page.keyboard.press('PageDown');
      await choices.getByRole('combobox', { name: /^Thứ tự/u }).selectOption('north');
      await expect(slideOf(page, 'pilot-matrix')).toContainText('bắc vào nam');
      await expect(page).toHaveURL(/sort=north.*present=pilot-matrix|present=pilot-matrix/u);
    });
});

test('rows of the matrix are read from afar', async ({ visit: page }) => {
  for (const [width, height] of [
    [1920, 1080],
    [1366, 768],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const query of ['', 'lang=en&', 'boundaries=2025&', 'layer=illustrative&']) {
      await test.step(`${width}x${height} ${query}`, async () => {
        await showView(page, `${query}present=pilot-matrix`);
        const heads = slideOf(page, 'pilot-matrix').getByRole('rowheader');
        await expect(heads).toHaveCount(query.startsWith('boundaries') ? 10 : 22);
        const seen = await slideOf(page, 'pilot-matrix').evaluate(readRows);
        expect(seen.rowPx).toBeGreaterThanOrEqual(24);
        expect(seen.fontPx).toBeGreaterThanOrEqual(20);
        expect(seen.hiddenPx).toBeLessThanOrEqual(0);
        expect(seen.cut).toBe(0);
      });
    }
  }
});

/** Steps of rows, the smallest text of their heads, and what does not fit into the slide. */
function readRows(slide: Element): Record<'rowPx' | 'fontPx' | 'hiddenPx' | 'cut', number> {
  const heads = [...slide.querySelectorAll('[role=rowheader]')];
  const boxes = heads.map((head) => head.getBoundingClientRect());
  const steps = boxes.flatMap(({ x, y }, index) => {
    const before = boxes[index - 1];
    return before !== undefined && before.x === x ? [y - before.y] : [];
  });
  const texts = heads.flatMap((head) => [...head.querySelectorAll('text')]);
  const sizes = texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize));
  const { right, bottom } = slide.getBoundingClientRect();
  const words = [...slide.querySelectorAll('svg text')].map((text) => text.getBoundingClientRect());
  return {
    rowPx: Math.min(...steps),
    fontPx: Math.min(...sizes),
    hiddenPx: slide.scrollHeight - slide.clientHeight,
    cut: words.filter((box) => box.left < 0 || box.right > right || box.bottom > bottom).length,
  };
}

test('keys of one letter can be switched off, here as on the page', async ({ page }) => {
  await openDashboard(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Phím tắt' });
  await help.getByRole('checkbox', { name: /một ký tự/u }).uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(help).toHaveCount(0);
  await findFigure(page, 'province-map').locator('[data-province="60"]').focus();
  await page.keyboard.press('i');
  await expect(page).not.toHaveURL(/sheet/u);

  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press('f');
  await page.keyboard.press('PageDown');
  await expect(slideOf(page, 'province-map')).toBeVisible();
  expect(await isFull(page)).toBe(true);
  const full = layerOf(page).getByRole('button', { name: 'Thu nhỏ' });
  await expect(full).toHaveAttribute('title', 'Vào hoặc ra toàn màn hình');
  await full.click();
  await expect.poll(() => isFull(page)).toBe(false);
  await expect(layerOf(page)).toBeVisible();
});

test('what a choice took away is told beside the slide', async ({ visit: page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await showView(page, 'region=south-east&present=province-map');
  await layerOf(page).getByRole('button', { name: 'Lọc', exact: true }).click();
  const region = layerOf(page).locator('.presentation__notices').getByRole('status');
  await expect(region).toBeAttached();
  await expect(region).toBeEmpty();
  await (await findBasis(page, 'Địa giới')).selectOption('2025');
  await expect(region).toContainText(/vùng/iu);
  expect(await coversSlide(page, layerOf(page).locator('.presentation__notices'))).toBe(false);
  expect(await coversSlide(page, layerOf(page).locator('.presentation__filter'))).toBe(false);
  expect(await findBarriers(page, '.presentation'), 'with a notice').toEqual([]);
  await region.getByRole('button').click();
  await expect(region).toBeEmpty();
  await expect(layerOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await expect(page).toHaveURL(/present=province-map/u);
});

test('odd values of a link straight into it are told; without a figure on the page', async ({
  page,
}) => {
  await openDashboard(page, 'provinces=abc&present=headline');
  await expect(layerOf(page).locator('.notice')).toContainText('abc');
  await showView(page, 'present=weather');
  await expect(layerOf(page)).toHaveCount(0);
  await expect(page.locator('.notice')).toContainText('present = “weather”');
});

test('a province is marked wherever the slide names it', async ({ visit: page }) => {
  await showView(page, 'present=pilot-matrix');
  const slide = slideOf(page, 'pilot-matrix');
  await slide.locator('[data-province="84"][data-model]').first().hover();
  await expect(slide.locator('[role=rowheader][data-linked]')).toHaveAttribute(
    'data-province',
    '84',
  );
  await page.mouse.move(2, 2);
  await expect(slide.locator('[data-linked]')).toHaveCount(0);
});

test('the words of a mark are never cut', async ({ visit: page }) => {
  for (const [width, height, at] of [
    [1366, 768, 'slide'],
    [390, 844, 'slide'],
    [1366, 625, 'page'],
    [360, 740, 'page'],
  ] as const) {
    await test.step(`${at}, ${width}x${height}`, async () => {
      await page.setViewportSize({ width, height });
      await showView(page, at === 'slide' ? 'present=pilot-matrix' : '');
      const root = at === 'slide' ? page.locator('.slide') : findFigure(page, 'pilot-matrix');
      await root.scrollIntoViewIfNeeded();
      const cells = root.locator('svg [data-model]');
      await cells.first().waitFor();
      const count = await cells.count();
      for (const index of [0, 10, Math.floor(count / 2), count - 1]) {
        const cell = cells.nth(index);
        await cell.focus();
        const words = root.locator('.mark-details__box');
        await expect(words).toHaveText((await cell.getAttribute('aria-label')) ?? '');
        await expect(words).toBeInViewport({ ratio: 1 });
        if (at === 'slide') {
          expect(await words.evaluate(isCutByScrolling)).toBe(false);
        }
        // Beside the mark, not over it.
        const [box, mark] = await Promise.all([words.boundingBox(), cell.boundingBox()]);
        if (!box || !mark) throw new Error('Nothing is drawn');
        expect(box.y >= mark.y + mark.height || box.y + box.height <= mark.y).toBe(true);
      }
    });
  }
});

/** True where the slide does not show all of an element. */
function isCutByScrolling(element: Element): boolean {
  const slide = element.closest('.slide')?.getBoundingClientRect();
  const { top, bottom } = element.getBoundingClientRect();
  return slide === undefined || top < slide.top - 0.5 || bottom > slide.bottom + 0.5;
}

test('hurried keys, reloading and going back leave it whole', async ({ visit: page }) => {
  await page.getByRole('button', { name: 'Trình chiếu' }).click();
  await expect(layerOf(page)).toBeVisible();
  // Sent without waiting for what the one before has done.
  await Promise.all(
    ['PageDown', 'PageDown', 'PageDown', 'PageUp', 'PageDown', 'PageDown'].map((key) =>
      page.keyboard.press(key),
    ),
  );
  await expect(slideOf(page, 'staff-roadmap')).toHaveAttribute('data-state', 'ready');
  await page.reload();
  await expect(slideOf(page, 'staff-roadmap')).toHaveAttribute('data-state', 'ready');
  await expect(layerOf(page).getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(layerOf(page)).toHaveCount(0);
  await expect(page.locator('main')).toBeFocused();
  await page.goForward().catch(() => null);
  await expect(page.locator('main')).not.toHaveAttribute('inert');
});

test('what is told of a slide, to those who listen and of made-up figures', async ({
  visit: page,
}) => {
  await showView(page, 'present=committee-additions');
  await expect(layerOf(page)).toMatchAriaSnapshot(`
    - dialog "Trình chiếu":
      - region "Bổ sung cấp ủy":
        - heading /74 ủy viên BCH, 32 ủy viên BTV/ [level=2]
        - paragraph: /Địa giới 2019/
      - status: /Biểu đồ 7 trong 8. Bổ sung cấp ủy. Cả khu vực/
      - status
      - group "Điều khiển trình chiếu":
        - button "Trước"
        - text: Biểu đồ 7 trong 8
        - button "Sau"
        - button "Lọc"
        - button "Kết thúc"
  `);
  await expect(findFigure(page, 'headline')).toHaveCount(1);

  // Made-up figures carry their words.
  await showView(page, 'layer=illustrative&present=staff-reduction');
  const slide = slideOf(page, 'staff-reduction');
  await expect(slide.locator('.watermark')).toContainText(/minh họa/iu);
  await expect(slide).toContainText('Số liệu minh họa');
});
