import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import type { Page } from '@playwright/test';

import { expect, openDashboard, test } from './fixtures';
import { distDir, singleFileUrl } from './site';

const sentence = (page: Page) => page.locator('#too-old');

/** The address of the script that starts the page. */
async function readEntry(): Promise<string> {
  const html = await readFile(join(distDir, 'index.html'), 'utf8');
  return /<script type="module"[^>]*src="\.\/([^"]+)"/u.exec(html)?.[1] ?? '';
}

test('a browser of today is told nothing', async ({ page }) => {
  await page.clock.install();
  await openDashboard(page);
  // Longer than the script of the head waits for the page to start.
  await page.clock.fastForward(2000);
  await expect(sentence(page)).toHaveCount(0);
});

for (const place of ['the server', 'the disk'] as const) {
  test(`a browser too old is told so in both languages, from ${place}`, async ({
    page,
    faults,
  }) => {
    faults.allow(/./u);
    await page.addInitScript(() => {
      Reflect.deleteProperty(Object, 'hasOwn');
    });
    await page.goto(place === 'the disk' ? singleFileUrl : './');
    await expect(sentence(page)).toContainText('Trình duyệt này quá cũ');
    await expect(sentence(page)).toContainText('This browser is too old');
    await expect(sentence(page)).toHaveAttribute('role', 'alert');
    // Not covered by anything, and on the screen.
    await expect(sentence(page)).toBeInViewport();
    expect(faults.found.filter((fault) => fault.startsWith('policy violation'))).toEqual([]);
  });
}

for (const [name, answer] of [
  ['is not on the server', { status: 404, body: '' }],
  ['is written in a syntax to come', { body: 'let a = ;', contentType: 'text/javascript' }],
  ['stops before it has started', { body: 'throw new Error("x")', contentType: 'text/javascript' }],
] as const) {
  test(`a script that ${name} is said`, async ({ page, faults }) => {
    faults.allow(/./u);
    await page.route(`**/${await readEntry()}`, (route) => route.fulfill(answer));
    await page.goto('./');
    await expect(sentence(page)).toContainText('Trang không khởi động được');
    await expect(sentence(page)).toContainText('then-chot.html');
  });
}

test('the folder opened from the disk says how to open it', async ({ page, faults }) => {
  faults.allow(/./u);
  await page.goto(pathToFileURL(join(distDir, 'index.html')).href);
  await expect(sentence(page)).toContainText('mở tệp then-chot.html');
});
