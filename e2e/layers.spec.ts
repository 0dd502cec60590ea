import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';
import { strFromU8 } from 'fflate';

import { answerData, readManifest, readDataText, releaseWith } from './data';
import { findBasis } from './controls';
import { findFigure, readHeadline } from './figures';
import { expect, openDashboard, showView, test, waitUntilReady } from './fixtures';

const words = 'SỐ LIỆU MINH HỌA';
/** The figures whose numbers the illustrative layer replaces. */
const madeUpFigures = [
  'headline',
  'province-map',
  'staff-roadmap',
  'staff-reduction',
  'committee-additions',
];
const realFigures = ['pilot-counts', 'pilot-matrix', 'findings'];

async function takeBytes(page: Page, id: string, item: RegExp): Promise<Uint8Array> {
  const figure = findFigure(page, id);
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  const downloading = page.waitForEvent('download');
  await figure.getByRole('button', { name: item }).click();
  return new Uint8Array(await readFile(await (await downloading).path()));
}

test('made-up data says so above the page, in every plot and in files', async ({ visit: page }) => {
  await showView(page, 'layer=illustrative&indicator=staff-reduction');
  await expect(page.getByRole('complementary', { name: 'Lớp số liệu đang xem' })).toContainText(
    words,
  );
  for (const id of madeUpFigures) {
    const mark = findFigure(page, id).locator('.watermark text').first();
    await expect(mark, id).toHaveText(words);
    const svg = strFromU8(await takeBytes(page, id, /SVG/u));
    const drawn = svg.replace(/<metadata[\s\S]*<\/metadata>/u, '').match(/>SỐ LIỆU MINH HỌA</gu);
    expect(drawn?.length ?? 0, `${id}: words across the plot`).toBeGreaterThan(3);
    // Beside published totals the words stand with the made-up number alone.
    expect(svg, `${id}: sentence`).toContain(id === 'headline' ? '(minh họa)' : '[Minh họa]');
  }
  for (const id of realFigures) {
    await expect(findFigure(page, id).locator('.watermark')).toHaveCount(0);
  }
  // What stands in the sheets of all figures and in the deck is looked at without a browser.
  const csv = strFromU8(await takeBytes(page, 'staff-reduction', /CSV/u));
  const [head = '', ...rows] = csv.trim().split('\r\n');
  expect(head.split(';').length).toBeGreaterThan(2);
  for (const row of rows) expect(row).toContain(words);
});

test('the select changes the layer and back, and the address says it', async ({ visit: page }) => {
  const published = await readHeadline(page);
  const layer = await findBasis(page, 'Lớp số liệu');
  await layer.selectOption({ label: 'Số liệu: minh họa (không thật)' });
  await waitUntilReady(page);
  await expect(page).toHaveURL(/[?&]layer=illustrative/u);
  await expect(findFigure(page, 'staff-reduction')).toContainText('[Minh họa]');
  await page.getByRole('button', { name: 'Về số liệu đã công bố' }).click();
  await waitUntilReady(page);
  await expect(page).not.toHaveURL(/layer=/u);
  expect(await readHeadline(page)).toEqual(published);
  await page.goBack();
  await waitUntilReady(page);
  await expect(findFigure(page, 'staff-reduction')).toContainText('[Minh họa]');

  await test.step('internal data that is not here: published data, and why', async () => {
    await openDashboard(page, 'layer=local');
    await expect(page.getByRole('status').filter({ hasText: 'nội bộ' })).toContainText(
      'trình duyệt này chưa nhập',
    );
    expect((await readHeadline(page)).slice(0, 3)).toEqual(['74', '32', '16']);
  });
});

test('made-up data that cannot be loaded leaves the published page standing', async ({
  page,
  faults,
}) => {
  faults.allow(/404/u);
  await page.route('**/data/illustrative/staff-reduction.json*', (route) =>
    route.fulfill({ status: 404, body: '' }),
  );
  await openDashboard(page, 'layer=illustrative');
  await expect(
    page.getByRole('status').filter({ hasText: 'Không mở được số liệu minh họa' }),
  ).toContainText('illustrative/staff-reduction.json');
  await expect(findFigure(page, 'staff-reduction')).not.toContainText('[Minh họa]');
});

test('a tab that comes back after ten minutes offers a new release and swaps nothing', async ({
  page,
}) => {
  await page.clock.install();
  await openDashboard(page);
  const before = await readHeadline(page);
  const text = readDataText('findings.json').replace('\n', '\n\n');
  await answerData(page, {
    'manifest.json': { body: releaseWith('findings.json', text) },
    'findings.json': { body: text },
  });

  const setVisibility = (state: 'hidden' | 'visible'): Promise<void> =>
    page.evaluate((next) => {
      Object.defineProperty(document, 'visibilityState', { value: next, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  const offer = page.getByRole('button', { name: 'Có bản mới – tải lại' });

  await setVisibility('hidden');
  await page.clock.fastForward('09:00');
  await setVisibility('visible');
  await setVisibility('hidden');
  await expect(offer).toHaveCount(0);
  await page.clock.fastForward('10:00');
  await setVisibility('visible');
  await expect(offer).toBeVisible();
  expect(await readHeadline(page)).toEqual(before);

  await offer.click();
  await waitUntilReady(page);
  await expect(offer).toHaveCount(0);
  await expect(findFigure(page, 'pilot-matrix')).not.toContainText(readManifest().release);
});
