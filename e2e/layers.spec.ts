import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { answerData, readManifest, readDataText, releaseWith } from './data';
import { findFigure, readHeadline } from './figures';
import { expect, openDashboard, test, waitUntilReady } from './fixtures';

const words = 'SỐ LIỆU MINH HỌA';
/** The figures whose numbers the illustrative layer replaces. */
const madeUpFigures = ['headline', 'staff-roadmap', 'staff-reduction', 'committee-additions'];
const realFigures = ['pilot-counts', 'pilot-matrix', 'findings'];

async function takeText(page: Page, id: string, item: RegExp): Promise<string> {
  const bytes = await takeBytes(page, id, item);
  return strFromU8(bytes);
}

async function takeBytes(page: Page, id: string, item: RegExp): Promise<Uint8Array> {
  const figure = findFigure(page, id);
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  const downloading = page.waitForEvent('download');
  await figure.getByRole('button', { name: item }).click();
  return new Uint8Array(await readFile(await (await downloading).path()));
}

/** Puts another indicator on the map. */
async function chooseIndicator(page: Page, indicator: string): Promise<void> {
  await page.getByRole('combobox', { name: 'Chỉ tiêu trên bản đồ' }).selectOption(indicator);
  await waitUntilReady(page);
  await expect(page).toHaveURL(new RegExp(`indicator=${indicator}`, 'u'));
}

test('made-up data says so above the page, in every plot, every export and the deck', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await test.step('the select changes the layer and back, and the address says it', async () => {
    await openDashboard(page);
    const published = await readHeadline(page);
    const layer = page.getByRole('combobox', { name: 'Lớp số liệu' });
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
  });

  await chooseIndicator(page, 'staff-reduction');
  await expect(page.getByRole('complementary', { name: 'Lớp số liệu đang xem' })).toContainText(
    words,
  );
  for (const id of [...madeUpFigures, 'province-map']) {
    const figure = findFigure(page, id);
    await expect(figure.locator('.watermark text').first(), id).toHaveText(words);
    const svg = await takeText(page, id, /SVG/u);
    const drawn = svg.replace(/<metadata[\s\S]*<\/metadata>/u, '').match(/>SỐ LIỆU MINH HỌA</gu);
    expect(drawn?.length ?? 0, `${id}: words across the plot`).toBeGreaterThan(3);
    expect(svg, `${id}: sentence`).toContain('[Minh họa]');

    const [head = '', ...rows] = (await takeText(page, id, /CSV/u)).trim().split('\r\n');
    const columns = head.split(';').length;
    expect(columns).toBeGreaterThan(2);
    for (const row of rows) expect(row, id).toContain(words);

    const book = unzipSync(await takeBytes(page, id, /XLSX/u));
    const text = Object.values(book)
      .map((part) => strFromU8(part))
      .join('');
    expect(text, `${id}: workbook`).toContain(words);
  }
  for (const id of realFigures) {
    await expect(findFigure(page, id).locator('.watermark')).toHaveCount(0);
    expect(await takeText(page, id, /CSV/u), id).not.toContain('MINH HỌA');
  }

  await test.step('the deck has the words in every body, chart and workbook', async () => {
    await chooseIndicator(page, 'committee-additions');
    await page.getByRole('button', { name: /^Tài liệu họp/u }).click();
    const downloading = page.waitForEvent('download', { timeout: 60_000 });
    await page.getByRole('dialog').getByRole('button', { name: 'Tải PPTX' }).click();
    const deck = unzipSync(new Uint8Array(await readFile(await (await downloading).path())));
    const textOf = (path: string): string => strFromU8(deck[path] ?? new Uint8Array());
    const slides = Object.keys(deck).filter((path) => /^ppt\/slides\/slide\d+\.xml$/u.test(path));
    const madeUp = slides.filter((path) => textOf(path).includes('[Minh họa]'));
    expect(madeUp.length).toBeGreaterThanOrEqual(5);
    for (const path of madeUp) {
      expect(textOf(path).match(/>SỐ LIỆU MINH HỌA</gu)?.length ?? 0, path).toBeGreaterThan(3);
      const relations = textOf(path.replace('slides/', 'slides/_rels/').concat('.rels'));
      for (const [, chart] of relations.matchAll(/charts\/(chart\d+\.xml)/gu)) {
        expect(textOf(`ppt/charts/${chart}`), chart).toContain(words);
      }
    }
  });
});

test('a link to internal data that is not here shows published data and says why', async ({
  page,
}) => {
  await openDashboard(page, 'layer=local');
  await expect(page.getByRole('status').filter({ hasText: 'nội bộ' })).toContainText(
    'trình duyệt này chưa nhập',
  );
  expect((await readHeadline(page)).slice(0, 3)).toEqual(['74', '32', '16']);
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
