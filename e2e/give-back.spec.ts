import { PNG } from 'pngjs';

import { answerData, readManifest, readPilots, releaseWith } from './data';
import { findFigure } from './figures';
import { expect, openDashboard, showView, test, waitUntilReady } from './fixtures';
import { dropFile, exportFile, findReport, giveFile, readChanges } from './giveBack';
import { insecureUrl, singleFileUrl } from './site';

const current = `phiên bản ${readManifest().release}`;

test('PNG and SVG bring their view back in another browser, chosen or dropped', async ({
  visit: page,
  openTab,
}) => {
  const query = 'provinces=60&models=merge-offices';
  await showView(page, query);
  const png = await exportFile(page, 'pilot-matrix', /PNG vuông/u);
  const svg = await exportFile(page, 'pilot-matrix', /^SVG/u);
  const tab = await openTab();
  await openDashboard(tab);
  await dropFile(tab, png);
  await expect(findReport(tab)).toContainText('Đã mở lại biểu đồ “Tỉnh và mô hình”');
  await expect(findReport(tab)).toContainText(`đúng là của ${current}`);
  await expect(tab.locator('.drop-hint')).toHaveCount(0);
  expect(new URL(tab.url()).search).toBe(`?${query}`);
  expect(await readChanges(tab)).toEqual([]);
  await tab.keyboard.press('Escape');
  await tab.goBack();
  expect(new URL(tab.url()).search).toBe('');

  expect(await giveFile(tab, svg)).toContain(`đúng là của ${current}`);
  expect(new URL(tab.url()).search).toBe(`?${query}`);
  expect(await readChanges(tab)).toEqual([]);
});

test('a picture of another release says which rows changed', async ({ page }) => {
  await openDashboard(page, 'models=merge-offices,dual-secretary-chair');
  const picture = await exportFile(page, 'pilot-counts', /PNG A4/u);
  const pilots = readPilots();
  const kept = pilots.observations.filter(({ model }) => model !== 'merge-offices');
  const one = pilots.observations.find(({ model }) => model === 'merge-offices');
  const text = JSON.stringify({ ...pilots, observations: [...kept, one] });
  await answerData(page, {
    'manifest.json': { body: releaseWith('pilot-models.json', text) },
    'pilot-models.json': { body: text },
  });
  await openDashboard(page);
  const said = await giveFile(page, picture);
  expect(said).toContain(`làm từ ${current}`);
  expect(said).toContain('1 dòng thay đổi');
  const changes = await readChanges(page);
  const named = changes.find(([, what]) => what === 'nêu tên');
  expect(named?.[0]).toContain('Hợp nhất văn phòng');
  const before = pilots.observations.filter(
    ({ model, state }) => model === 'merge-offices' && state === 'named',
  );
  expect(named?.slice(2)).toEqual([String(new Set(before.map((r) => r.province)).size), '1']);

  await page.getByRole('dialog').getByRole('button', { name: 'Đến biểu đồ này' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(findFigure(page, 'pilot-counts')).toBeInViewport();
});

test('what is no picture of this page is told in a sentence, and nothing is lost', async ({
  visit: page,
}) => {
  await showView(page, 'provinces=60');
  const plainPng = PNG.sync.write(new PNG({ width: 4, height: 4 }));
  const said = await giveFile(page, { name: 'b.png', mimeType: 'image/png', buffer: plainPng });
  expect(said).toContain('không mang thông tin');
  expect(said).toContain('b.png');
  await page.keyboard.press('Escape');
  await dropFile(page, { name: 'f.txt', mimeType: 'text/plain', buffer: Buffer.from('xin chào') });
  await expect(findReport(page)).toContainText('không phải ảnh PNG hoặc SVG');
  expect(new URL(page.url()).search).toBe('?provinces=60');
});

test('the printed code restores the view by keyboard, a wrong one says so', async ({
  visit: page,
}) => {
  await showView(page, 'provinces=60,84&level=commune&indicator=staff-reduction');
  const caption = await findFigure(page, 'pilot-matrix').locator('.figure__about').textContent();
  const code = /Mã\stra\scứu:\s([0-9A-Z-]+)/u.exec(caption ?? '')?.[1] ?? '';
  expect(code).not.toBe('');
  await showView(page, '');
  await page.getByRole('button', { name: 'Thêm', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Mở lại biểu đồ' }).press('Enter');
  const input = page.getByLabel('Mã tra cứu in ở cuối ảnh');
  const last = code.at(-1) === '7' ? '8' : '7';
  await input.fill(`${code.slice(0, -1)}${last}`);
  await input.press('Enter');
  await expect(findReport(page)).toContainText('sai ít nhất một ký tự');
  expect(new URL(page.url()).search).toBe('');
  await input.fill(code.toLowerCase().replaceAll('-', ' '));
  await input.press('Enter');
  await expect(findReport(page)).toContainText('Bình Thuận, Trà Vinh');
  expect(new URL(page.url()).search).toBe(
    '?provinces=60,84&level=commune&indicator=staff-reduction',
  );
});

test('every shape has its size, the dark one is dark, and the picture can be copied', async ({
  visit: page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  for (const [entry, size] of [
    [/PNG 16:9/u, [1920, 1080]],
    [/PNG A4/u, [3508, 2480]],
    [/PNG vuông/u, [1080, 1080]],
  ] as const) {
    const { buffer } = await exportFile(page, 'pilot-counts', entry);
    const { width, height, data } = PNG.sync.read(buffer);
    expect([width, height]).toEqual(size);
    expect(data[0]).toBeGreaterThan(200);
  }
  const map = findFigure(page, 'province-map');
  await map.getByRole('button', { name: /^Xuất/u }).click();
  await map.getByRole('button', { name: /Sao chép ảnh/u }).click();
  await expect(map.getByRole('status')).toContainText('Đã sao chép ảnh');
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toEqual(['image/png']);

  const figure = findFigure(page, 'pilot-counts');
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  await figure.getByRole('checkbox', { name: 'Ảnh nền tối' }).check();
  await page.keyboard.press('Escape');
  const { buffer } = await exportFile(page, 'pilot-counts', /PNG 16:9/u);
  expect(PNG.sync.read(buffer).data[0]).toBeLessThan(60);
  // As other tests have it.
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  await figure.getByRole('checkbox', { name: 'Ảnh nền tối' }).uncheck();
});

for (const [where, url] of [
  ['plain http', insecureUrl],
  ['the single file', singleFileUrl],
] as const) {
  test(`from ${where} the picture is shown, downloaded and given back`, async ({ openTab }) => {
    const page = await openTab();
    await page.goto(url);
    await waitUntilReady(page);
    const figure = findFigure(page, 'pilot-counts');
    await figure.getByRole('button', { name: /^Xuất/u }).click();
    const entry = where === 'plain http' ? /Sao chép ảnh/u : /Xem ảnh/u;
    await figure.getByRole('button', { name: entry }).click();
    const dialog = page.getByRole('dialog');
    const image = dialog.getByRole('img', { name: 'Số tỉnh theo mô hình' });
    await expect
      .poll(() => image.evaluate((element) => Number(Reflect.get(element, 'naturalWidth'))))
      .toBe(1920);
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Tải ảnh này' }).click();
    expect((await downloading).suggestedFilename()).toMatch(/^then-chot_pilot-counts_.*\.png$/u);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    const picture = await exportFile(page, 'pilot-counts', /PNG 16:9/u);
    expect(await giveFile(page, picture)).toContain('đúng là của phiên bản');
  });
}
