import { PNG } from 'pngjs';

import { answerData, readManifest, readPilots, releaseWith } from './data';
import { findFigure } from './figures';
import { expect, openDashboard, test, waitUntilReady } from './fixtures';
import {
  dropFile,
  exportFile,
  findReport,
  type GivenFile,
  giveFile,
  readChanges,
} from './giveBack';
import { insecureUrl, singleFileUrl } from './site';

const current = `bản ${readManifest().release}`;

const rounds = [
  ['', 'headline'],
  ['provinces=60,84&level=district', 'pilot-matrix'],
  ['region=mekong-delta&cluster=5&models=merge-offices', 'pilot-counts'],
  ['indicator=staff-reduction&scope=administrative', 'province-map'],
  ['indicator=committee-additions&measure=standing&sheet=95', 'committee-additions'],
  ['scope=public-service', 'staff-roadmap'],
  ['provinces=79&lang=en', 'findings'],
] as const;

for (const [query, id] of rounds) {
  test(`${id} under “${query}” comes back from PNG and SVG`, async ({ page, openTab }) => {
    await openDashboard(page, query);
    const png = await exportFile(page, id, /PNG 16:9/u);
    const svg = await exportFile(page, id, /^SVG/u);
    const tab = await openTab();
    for (const picture of [png, svg]) {
      await openDashboard(tab, 'provinces=96');
      const said = await giveFile(tab, picture);
      expect(new URL(tab.url()).search).toBe(query === '' ? '' : `?${query}`);
      expect(said).toContain(readManifest().release);
      expect(said).toMatch(/đúng là của bản|are those of the current release/u);
      expect(await readChanges(tab)).toEqual([]);
    }
  });
}

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

  await page.getByRole('dialog').getByRole('button', { name: 'Đến hình này' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(findFigure(page, 'pilot-counts')).toBeInViewport();
});

test('a release that changed something else leaves the rows as they are', async ({ page }) => {
  await openDashboard(page, 'provinces=95');
  const picture = await exportFile(page, 'committee-additions', /PNG 16:9/u);
  const text = JSON.stringify({ ...readPilots(), openLists: [] });
  await answerData(page, {
    'manifest.json': { body: releaseWith('pilot-models.json', text) },
    'pilot-models.json': { body: text },
  });
  await openDashboard(page);
  expect(await giveFile(page, picture)).toContain('không dòng nào của hình này thay đổi');
  expect(await readChanges(page)).toEqual([]);
});

test('a picture dropped anywhere restores its view and the page stays', async ({ page }) => {
  await openDashboard(page, 'provinces=60&models=merge-offices');
  const picture = await exportFile(page, 'pilot-matrix', /PNG vuông/u);
  await openDashboard(page);
  await dropFile(page, picture);
  await expect(findReport(page)).toContainText('Đã mở lại hình “Tỉnh và mô hình”');
  await expect(page.locator('.drop-hint')).toHaveCount(0);
  expect(new URL(page.url()).search).toBe('?provinces=60&models=merge-offices');
  await page.keyboard.press('Escape');
  await page.goBack();
  expect(new URL(page.url()).search).toBe('');
});

const plainPng = PNG.sync.write(new PNG({ width: 4, height: 4 }));
const garbage: readonly (readonly [string, GivenFile, string])[] = [
  ['another type', file('a.jpg', 'image/jpeg', Buffer.from([0xff, 0xd8, 0xff])), 'không phải ảnh'],
  ['an empty file', file('a.png', 'image/png', Buffer.alloc(0)), 'không phải ảnh'],
  ['another program’s PNG', file('b.png', 'image/png', plainPng), 'không mang thông tin'],
  ['a PNG cut off', file('c.png', 'image/png', plainPng.subarray(0, 40)), 'bị hỏng'],
  [
    'another program’s SVG',
    file('d.svg', 'image/svg+xml', Buffer.from('<svg xmlns="x"><metadata>{}</metadata></svg>')),
    'không mang thông tin',
  ],
  [
    'an SVG of a newer version',
    file(
      'e.svg',
      'image/svg+xml',
      Buffer.from('<svg><metadata>{"program":"then-chot","version":99}</metadata></svg>'),
    ),
    'bản mới hơn',
  ],
];

test('what is no picture of this page is told in a sentence, and nothing is lost', async ({
  page,
}) => {
  await openDashboard(page, 'provinces=60');
  for (const [what, given, words] of garbage) {
    const said = await giveFile(page, given);
    expect(said, what).toContain(words);
    expect(said, what).toContain(given.name);
    expect(new URL(page.url()).search, what).toBe('?provinces=60');
  }
  await page.keyboard.press('Escape');
  await dropFile(page, file('f.txt', 'text/plain', Buffer.from('xin chào')));
  await expect(findReport(page)).toContainText('không phải ảnh PNG hoặc SVG');
  expect(new URL(page.url()).search).toBe('?provinces=60');
});

test('the printed code restores the view by keyboard, a wrong one says so', async ({ page }) => {
  await openDashboard(page, 'provinces=60,84&level=commune&indicator=staff-reduction');
  const caption = await findFigure(page, 'pilot-matrix').locator('.figure__caption').innerText();
  const code = /Mã\sxem:\s([0-9A-Z-]+)/u.exec(caption)?.[1] ?? '';
  expect(code).not.toBe('');
  await openDashboard(page);
  await page.getByRole('button', { name: 'Thêm', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Mở lại hình' }).press('Enter');
  const input = page.getByLabel('Mã xem in ở cuối ảnh');
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

test('every shape has its size, and the dark one is dark', async ({ page }) => {
  await openDashboard(page);
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
  const figure = findFigure(page, 'pilot-counts');
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  await figure.getByRole('checkbox', { name: 'Ảnh nền tối' }).check();
  await page.keyboard.press('Escape');
  const { buffer } = await exportFile(page, 'pilot-counts', /PNG 16:9/u);
  expect(PNG.sync.read(buffer).data[0]).toBeLessThan(60);
});

test('the picture is copied where that is allowed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDashboard(page);
  const figure = findFigure(page, 'province-map');
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  await figure.getByRole('button', { name: /Sao chép ảnh/u }).click();
  await expect(figure.getByRole('status')).toContainText('Đã sao chép ảnh');
  const types = await page.evaluate(async () => (await navigator.clipboard.read())[0]?.types);
  expect(types).toEqual(['image/png']);
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
    expect(await giveFile(page, picture)).toContain('đúng là của bản');
  });
}

function file(name: string, mimeType: string, buffer: Buffer): GivenFile {
  return { name, mimeType, buffer };
}
