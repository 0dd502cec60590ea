import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { readManifest } from './data';
import { findFigure, readFigureStates, readTiles } from './figures';
import { expect, test, waitUntilReady } from './fixtures';
import { distDir, insecureUrl } from './site';

const secret = 'Bình Thuận 8,5';

/** Puts a chart's code out of order: what it exports throws when it is drawn. */
async function breakChart(page: Page, chunk: RegExp): Promise<void> {
  const names = await readdir(join(distDir, 'assets'));
  const name = names.find((file) => chunk.test(file) && file.endsWith('.js'));
  if (name === undefined) throw new Error(`The build has no chunk ${chunk.source}.`);
  const code = await readFile(join(distDir, 'assets', name), 'utf8');
  const exported = (/export\{([^}]*)\};?\s*$/u.exec(code)?.[1] ?? '')
    .split(',')
    .map((part) => part.split(' as ').pop() ?? '');
  const body = exported.map((as) => `boom as ${as}`).join(',');
  await page.route(`**/assets/${name}`, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `function boom(){throw new TypeError('injected “${secret}”')}export{${body}};`,
    }),
  );
}

const copyButton = (place: Page | Locator): Locator =>
  place.getByRole('button', { name: /^(?:Sao chép báo lỗi|Copy error report)$/u });

function readClipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a figure that fails leaves the others alone and gives a report', async ({
  page,
  context,
  faults,
}) => {
  faults.allow(/injected/u);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await breakChart(page, /^RoadmapChart-/u);
  await page.goto('./?provinces=60&lang=en&ten=nguyen-van-a');
  await waitUntilReady(page);
  const figure = findFigure(page, 'staff-roadmap');
  await expect(figure).toHaveAttribute('data-state', 'error');
  await expect(figure).toContainText('injected');
  const { 'staff-roadmap': broken, ...others } = await readFigureStates(page);
  expect(broken).toBe('error');
  expect(Object.values(others)).not.toContain('error');
  expect(await readTiles(page)).toHaveLength(22);

  await copyButton(figure).click();
  await expect(figure.getByText('The error report is copied.')).toBeVisible();
  const report = await readClipboard(page);
  expect(report).toMatch(/^Then Chốt: error report\nProgram: \d+\.\d+\.\d+ [0-9a-f]{12}\n/u);
  expect(report).toContain(`Data release: ${readManifest().release}`);
  expect(report).toContain('View: ?provinces=60&lang=en\n');
  expect(report).toMatch(/Browser: Mozilla/u);
  expect(report).toContain('Where: staff-roadmap');
  expect(report).toContain('Message: TypeError: injected “…”');
  for (const hidden of [secret, 'Bình Thuận', 'nguyen-van-a', '127.0.0.1', 'http:']) {
    expect(report).not.toContain(hidden);
  }
});

test('where nobody may copy, the report stands selected in a field', async ({
  openTab,
  faults,
}) => {
  faults.allow(/injected/u);
  const page = await openTab();
  await page.addInitScript(() => {
    // By its name: the type calls it old, and it is all there is over plain http.
    Reflect.set(document, 'execCommand', () => false);
  });
  await breakChart(page, /^RoadmapChart-/u);
  await page.goto(insecureUrl);
  const figure = findFigure(page, 'staff-roadmap');
  await copyButton(figure).click();
  const field = figure.getByRole('textbox', { name: 'Nội dung báo lỗi' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/Nơi xảy ra: staff-roadmap/u);
  const selected = await field.evaluate((element) =>
    element instanceof HTMLTextAreaElement ? element.selectionEnd - element.selectionStart : 0,
  );
  expect(selected).toBe((await field.inputValue()).length);
});

test('what is no error of the page is not told; what is, once, and the page goes on', async ({
  visit: page,
  faults,
}) => {
  faults.allow(/injected|given up/u);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => {
    window.dispatchEvent(
      new ErrorEvent('error', { message: 'ResizeObserver loop completed', error: null }),
    );
    const error = new Error('x');
    window.dispatchEvent(
      new ErrorEvent('error', { error, filename: 'chrome-extension://abc/content.js' }),
    );
    void Promise.reject(new DOMException('given up', 'AbortError'));
  });
  const notice = page.getByRole('alert').filter({ hasText: 'lỗi ngoài dự kiến' });
  for (const [name, provoke] of [
    ['an error in an event', () => setTimeout(() => reportError(new Error('injected')))],
    ['a promise that nobody hears', () => void Promise.reject(new Error('injected'))],
  ] as const) {
    await test.step(name, async () => {
      await page.evaluate(provoke);
      await expect(notice).toBeVisible();
      await page.evaluate(provoke);
      await expect(copyButton(page)).toHaveCount(1);
      // The first error is the one that is told: none of those before was.
      await copyButton(page).click();
      await expect(notice.getByText('Đã sao chép báo lỗi.')).toBeVisible();
      expect(await readClipboard(page)).toContain('Lời báo: Error: injected');
      await findFigure(page, 'province-map').locator('[data-province="60"]').click();
      await expect(page).toHaveURL(name.startsWith('an error') ? /provinces=60/u : /\/$/u);
      await notice.getByRole('button', { name: 'Đóng thông báo' }).click();
      await expect(copyButton(page)).toHaveCount(0);
    });
  }
});

test('a page that cannot be drawn says so, with a report and two ways on', async ({
  page,
  context,
  faults,
}) => {
  faults.allow(/injected/u);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // The class name of the header, as the compiler keeps it.
  const part = 'className:`page-header`,';
  await page.route('**/assets/*.js', async (route) => {
    const response = await route.fetch();
    const code = await response.text();
    // Only under this filter; the way out leads to the same, cached code.
    const broken =
      'className:(()=>{if(location.search)throw new Error(`injected`);return`page-header`})(),';
    const body = code.replace(part, () => broken);
    await route.fulfill({ response, body });
  });
  await page.goto('./?provinces=60');
  const alert = page.getByRole('alert').filter({ hasText: 'Trang gặp lỗi ngoài dự kiến' });
  await expect(alert).toBeVisible();
  await expect(page.locator('#first-view')).toHaveCount(0);
  await copyButton(alert).click();
  await expect(alert.getByText('Đã sao chép báo lỗi.')).toBeVisible();
  const report = await readClipboard(page);
  expect(report).toContain('Nơi xảy ra: cả trang');
  expect(report).toContain('Lời báo: Error: injected');
  await alert.getByRole('button', { name: 'Mở trang không kèm bộ lọc' }).click();
  await waitUntilReady(page);
  expect(new URL(page.url()).search).toBe('');
  expect(await readTiles(page)).toHaveLength(22);
});
