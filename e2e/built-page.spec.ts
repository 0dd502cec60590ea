import type { Page } from '@playwright/test';
import { findFigure } from './figures';
import { holdAnswers, readDataText, readManifest, releaseWith } from './data';
import { expect, openDashboard, test, waitUntilReady } from './fixtures';

const headline = (page: Page) => page.locator('[data-figure=headline] dd');

test('without scripts the page can be read, and says what is missing', async ({ openTab }) => {
  const page = await openTab({ javaScriptEnabled: false });
  await page.goto('./');
  await expect(page.locator('main')).toHaveAttribute('data-state', 'loading');
  expect((await headline(page).allTextContents()).slice(0, 3)).toEqual(['74', '32', '16']);
  await expect(page.locator('[data-figure=province-map] [data-province]')).toHaveCount(22);
  await expect(
    page.locator('[data-figure=pilot-matrix] [data-value-state=named][data-model]'),
  ).toHaveCount(34);
  await expect(page.locator('[data-figure=province-map] .figure__caption')).toContainText(
    'Nguồn: Bài tổng kết công tác năm 2019',
  );
  await expect(page.locator('[data-figure=headline] .figure__body')).toHaveCSS('opacity', '1');
  await expect(page.getByText('hãy bật JavaScript')).toBeVisible();
});

test('a tile that is pressed before the script is there leads to its view', async ({ page }) => {
  const release = await holdAnswers(page, '**/assets/*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('[data-figure=province-map] [data-province="60"]').click();
  await page.waitForURL(/\?provinces=60$/u, { waitUntil: 'commit' });
  release();
  await waitUntilReady(page);
  await expect(page.locator('[data-figure=province-map] [data-province="60"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('another release on the server replaces the numbers of the build before it is ready', async ({
  page,
}) => {
  const text = readDataText('committee-additions.json').replace(/("value":\s*)74\b/u, '$175');
  expect(text).not.toBe(readDataText('committee-additions.json'));
  await page.route('**/data/manifest.json', (route) =>
    route.fulfill({ body: releaseWith('committee-additions.json', text) }),
  );
  await page.route('**/data/committee-additions.json*', (route) => route.fulfill({ body: text }));
  await page.addInitScript(() => {
    // Whatever stands there while the page calls itself ready.
    const seen = new Set<string>();
    Reflect.set(globalThis, 'seenWhenReady', seen);
    new MutationObserver(() => {
      const main = document.querySelector('main[data-state=ready]');
      const number = main?.querySelector('[data-number=executive]')?.textContent;
      if (typeof number === 'string') seen.add(number);
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await openDashboard(page);
  const seen = await page.evaluate(() => {
    const found: unknown = Reflect.get(globalThis, 'seenWhenReady');
    return found instanceof Set ? [...found].map(String) : [];
  });
  expect(seen).toEqual(['75']);
  await expect(page.locator('#first-view')).toHaveCount(0);
  await expect(page.getByText(readManifest().release)).toHaveCount(0);
});

for (const [width, height] of [
  [1366, 625],
  [1920, 1080],
  [390, 844],
] as const) {
  test(`nothing moves while the page opens, ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.addInitScript(() => {
      let sum = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
        Reflect.set(globalThis, 'shiftSum', sum);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // As on a slow line: the page first, then the face, then the script.
    const release = await holdAnswers(page, '**/assets/*.js');
    const releaseFaces = await holdAnswers(page, '**/assets/*.woff2');
    await page.goto('./', { waitUntil: 'commit' });
    await expect(headline(page).first()).toBeVisible();
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))),
    );
    releaseFaces();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await page.evaluate(() => document.fonts.check("16px 'Be Vietnam Pro'"))).toBe(true);
    release();
    await waitUntilReady(page);
    // Lines may move by a pixel or two when the face comes; 0.1 is what is called good.
    const sum = await page.evaluate(() => Number(Reflect.get(globalThis, 'shiftSum') ?? 0));
    expect(sum).toBeLessThan(0.005);
  });
}

test('what the reader has kept is not shown otherwise first', async ({ page }) => {
  await openDashboard(page);
  await page.evaluate(() => localStorage.setItem('then-chot:pinned-province', '60'));
  await page.evaluate(() => localStorage.setItem('then-chot:theme', 'dark'));
  const release = await holdAnswers(page, '**/assets/*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-figure=province-map]')).toBeHidden();
  release();
  await waitUntilReady(page);
  await expect(page.locator('[data-figure=province-map]')).toBeVisible();
});

test('the focus stays on its tile when the app takes over', async ({ page }) => {
  const release = await holdAnswers(page, '**/assets/*.js');
  await page.goto('./', { waitUntil: 'commit' });
  const tile = page.locator('[data-figure=province-map] [data-province][tabindex="0"]');
  await tile.focus();
  const code = await tile.getAttribute('data-province');
  release();
  await waitUntilReady(page);
  await expect(page.locator(`[data-figure=province-map] [data-province="${code}"]`)).toBeFocused();
});

/** What the page asks for, in order; its time stands still. */
interface Asked {
  readonly files: readonly string[];
  readonly sections: readonly string[];
}

async function openQuietly(page: Page): Promise<Asked> {
  const files: string[] = [];
  const sections: string[] = [];
  page.on('request', (request) => {
    const { protocol, pathname } = new URL(request.url());
    if (protocol !== 'http:') return;
    files.push(pathname);
    const found = /assets\/(\w+Section)-/u.exec(pathname)?.[1];
    if (found !== undefined) sections.push(found);
  });
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.setViewportSize({ width: 1366, height: 625 });
  await page.goto('./');
  const main = page.locator('main');
  await expect(async () => {
    await page.clock.runFor(10);
    await expect(main).toHaveAttribute('data-state', 'ready', { timeout: 100 });
  }).toPass();
  await page.clock.runFor(1000);
  return { files, sections };
}

for (const [name, begin] of [
  ['somebody uses the page', (page: Page) => page.mouse.move(1, 1)],
  ['it has been open for a while', (page: Page) => page.clock.runFor(4000)],
] as const) {
  test(`the first screen costs only itself until ${name}`, async ({ page }) => {
    const { files, sections } = await openQuietly(page);
    expect(sections).toEqual(['MatrixSection']);
    const countOf = (pattern: RegExp): number => files.filter((file) => pattern.test(file)).length;
    expect(new Set(files).size, 'nothing is asked for twice').toBe(files.length);
    expect({
      page: countOf(/\/$/u),
      data: countOf(/\.json$/u),
      faces: countOf(/\.woff2$/u),
      // The first one and the matrix, whose parts other sections share.
      scripts: countOf(/\.js$/u),
    }).toEqual({ page: 1, data: 7, faces: 2, scripts: 5 });
    expect(files).toHaveLength(15);
    await begin(page);
    await page.clock.runFor(1000);
    await page.clock.resume();
    for (const id of ['staff-roadmap', 'committee-additions'] as const) {
      await expect(findFigure(page, id).locator('.figure__drawing svg').first()).toBeAttached();
    }
    expect(sections).toEqual(expect.arrayContaining(['RoadmapSection', 'CommitteeSection']));
  });
}

test('for a reader who saves data nothing is fetched ahead', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const { sections } = await openQuietly(page);
  await page.clock.runFor(60_000);
  expect(sections).toEqual(['MatrixSection']);
});
