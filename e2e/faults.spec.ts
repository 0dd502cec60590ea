import type { Locator, Page } from '@playwright/test';

import { answerData, holdAnswers, readDataText, readManifest, releaseWith } from './data';
import { findFigure, findNamedCells, readFigureStates, readHeadline, readTiles } from './figures';
import { expect, openDashboard, test, waitUntilReady } from './fixtures';
import { chooseFiles, findImport, readStatus, workbookOf } from './importing';

// One case of each kind as a browser has it. What is said of every file and every way to break it,
// and what the page keeps, stands in src/app/faults.test.tsx.

/** Longer than the page waits for a server that does not answer. */
const pastPatienceMs = 61_000;

const publishedNumbers = ['74', '32', '16', '34', '12'];
const staffFigures = ['staff-reduction', 'staff-roadmap'];

/**
 * Everything that the page says is wrong, a line each, as a reader has it before him. What differs
 * from run to run is masked.
 */
async function readSentences(page: Page): Promise<string> {
  const boxes = page.locator(
    '[role=alert], .notices, .figure__fault, .tool-loading, .export-menu__status, .layer-banner, .import-tool__notice',
  );
  const texts = (await boxes.allInnerTexts()).flatMap((text) => text.split('\n'));
  const lines = texts.map((text) => text.trim()).filter((text) => text !== '');
  const masked = [...new Set(lines)].map((line) => line.replace(/\d+\/\d+\/20\d\d/gu, '<ngày>'));
  return `${masked.join('\n')}\n`;
}

async function expectSentences(page: Page, name: string): Promise<void> {
  expect(await readSentences(page)).toMatchSnapshot(`faults-${name}.txt`);
}

const retry = (page: Page) => page.getByRole('button', { name: 'Thử lại' }).first();

async function expectAll(page: Page): Promise<void> {
  // While a file is asked for again, the page holds no figure.
  await expect.poll(async () => (await readHeadline(page)).slice(0, 5)).toEqual(publishedNumbers);
  await waitUntilReady(page);
  await expect(retry(page)).toHaveCount(0);
  await expect(findNamedCells(page)).toHaveCount(34);
  expect(Object.values(await readFigureStates(page))).not.toContain('error');
}

/** The sentence stands above the page and in the figures of staff; all else is as it was. */
async function expectOnlyStaffLost(page: Page, sentence: string): Promise<void> {
  await waitUntilReady(page);
  const notice: Locator = page.locator('main').getByRole('status').filter({ hasText: sentence });
  await expect(notice.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  const states = await readFigureStates(page);
  const lost = Object.keys(states).filter((id) => states[id] === 'error');
  expect(lost.sort()).toEqual(staffFigures);
  for (const id of staffFigures) await expect(findFigure(page, id)).toContainText(sentence);
  expect(await readTiles(page)).toHaveLength(22);
  await expect(findNamedCells(page)).toHaveCount(34);
  expect(await readHeadline(page)).toEqual(publishedNumbers);
}

test.beforeEach(({ faults }) => {
  faults.allow(/Failed to load resource|net::ERR|Failed to fetch/u);
});

test('a foundation is missing: one sentence instead of the page, until it is there', async ({
  page,
}) => {
  await answerData(page, { 'provinces.json': { status: 404, body: '' } });
  await page.goto('./');
  await expect(page.locator('main')).toHaveAttribute('data-state', 'error');
  await expect(page.locator('[data-figure]')).toHaveCount(0);
  await expect(page.getByRole('alert')).toContainText('Tệp provinces.json: máy chủ trả lời 404');
  await page.unrouteAll();
  await retry(page).click();
  await expectAll(page);
});

test('one file is cut: only its figures are lost, until it is mended', async ({ page }) => {
  const text = readDataText('staff-reduction.json');
  const cut = text.slice(0, text.length / 2);
  await answerData(page, { 'staff-reduction.json': { body: cut } });
  await page.goto('./');
  await expectOnlyStaffLost(page, 'JSON bị hỏng hoặc bị cắt gần');
  await page.unrouteAll();
  await retry(page).click();
  await expectAll(page);
});

test('a slow server: loading is said, then which file never came; what came is there', async ({
  page,
}) => {
  await page.clock.install();
  const releasePilots = await holdAnswers(page, '**/data/pilot-models.json*');
  await holdAnswers(page, '**/data/staff-reduction.json*');
  await page.goto('./');
  await expect(page.locator('main')).toHaveAttribute('data-state', 'loading');
  await expect(page.getByText('Đang tải số liệu…')).toBeVisible();
  // The numbers of the build can be read meanwhile, pale, as they are not confirmed yet.
  await expect(page.locator('[data-figure=headline] .figure__body')).toHaveCSS('opacity', '0.6');
  const pilots = page.waitForResponse(/pilot-models\.json/u);
  releasePilots();
  // Once the page has it, whole: the time that is put forward counts for what is still on its way.
  await (await pilots).finished();
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => done());
        port1.start();
        port2.postMessage('turn');
      }),
  );
  await expect(async () => {
    await page.clock.fastForward(pastPatienceMs);
    await expect(retry(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.clock.resume();
  await expectOnlyStaffLost(
    page,
    'Tệp staff-reduction.json: máy chủ chưa gửi xong sau 60 giây. Kiểm tra đường truyền',
  );
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await retry(page).click();
  await expectAll(page);
});

test('two releases mixed: the other file is never shown until the rest of its release is there', async ({
  page,
}) => {
  const path = 'committee-additions.json';
  const other = readDataText(path).replace(/("value":\s*)74\b/u, '$175');
  await answerData(page, { [path]: { body: other } });
  await page.goto('./');
  await waitUntilReady(page);
  expect(await readHeadline(page)).not.toContain('75');
  const listed = readManifest().files.find((file) => file.path === path)?.sha256 ?? '';
  await expect(page.locator('.notices')).toContainText(`manifest.json ghi ${listed.slice(0, 12)}`);
  // Found without a reload, and shown whole.
  await answerData(page, { 'manifest.json': { body: releaseWith(path, other) } });
  await retry(page).click();
  await expect.poll(async () => (await readHeadline(page))[0]).toBe('75');
  await expect(retry(page)).toHaveCount(0);
});

test('offline in the middle: what is there stays, what is asked for is told, and can be had later', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('./');
  await page.locator('main[data-state=ready]').waitFor();
  await context.setOffline(true);
  await page.locator('[data-figure=province-map] [data-province="60"]').click();
  await expect(page).toHaveURL(/provinces=60/u);
  expect((await readHeadline(page)).slice(0, 3)).toEqual(['74', '32', '16']);

  await page.getByRole('button', { name: 'Xuất: Số liệu chính' }).click();
  const status = page.locator('.export-menu__status').first();
  await expect(status).not.toBeEmpty();
  expect(`${await status.innerText()}\n`).toMatchSnapshot('faults-offline-export.txt');
  await page.getByRole('button', { name: 'Tài liệu họp' }).click();
  await expect(page.locator('.tool-loading button').first()).toBeVisible({ timeout: 20_000 });
  const staff = findFigure(page, 'staff-reduction');
  await staff.scrollIntoViewIfNeeded();
  await expect(staff).toHaveAttribute('data-state', 'error');
  await page.getByRole('button', { name: 'Thêm' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.locator('.notices')).not.toBeEmpty();
  await expectSentences(page, 'offline-in-the-middle');

  await context.setOffline(false);
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await staff.getByRole('button', { name: 'Thử lại' }).click();
  await expect(staff).toHaveAttribute('data-state', 'ready');
  await expect(staff.locator('.figure__drawing svg').first()).toBeAttached();
});

const staffRow = {
  code: '60',
  province: 'Bình Thuận',
  scope: 'khối hành chính',
  date: '31/12/2019',
  percent: 8.5,
};

async function importOneRow(page: Page): Promise<void> {
  await chooseFiles(page, await workbookOf('bien-che.xlsx', { TinhGian: [staffRow] }));
  await readStatus(page);
  await findImport(page)
    .getByRole('button', { name: /^Dùng .* dòng hợp lệ$/u })
    .click();
  await expect(findImport(page)).toBeHidden();
}

for (const [name, forbid] of [
  [
    'storage-blocked',
    () => {
      for (const key of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(globalThis, key, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    },
  ],
  [
    'storage-full',
    () => {
      for (const [store, write] of [
        [Storage.prototype, 'setItem'],
        [IDBObjectStore.prototype, 'put'],
        [IDBObjectStore.prototype, 'add'],
      ] as const) {
        Object.defineProperty(store, write, {
          value: () => {
            throw new DOMException('full', 'QuotaExceededError');
          },
        });
      }
    },
  ],
] as const) {
  test(`${name}: the page works, and what it cannot keep it says`, async ({ page }) => {
    await page.addInitScript(forbid);
    await openDashboard(page);
    expect((await readHeadline(page)).slice(0, 5)).toEqual(publishedNumbers);
    await page.getByRole('button', { name: 'Thêm' }).click();
    await page.getByRole('menuitemradio', { name: 'Tối' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await importOneRow(page);
    await waitUntilReady(page);
    await expect(findFigure(page, 'staff-reduction').locator('.figure__caption')).toContainText(
      'Số liệu nội bộ, nhập ngày',
    );
    await expectSentences(page, name);
    await page.reload();
    await expect(page.getByRole('status').first()).toContainText('chưa nhập');
  });
}

test('a second tab takes the imported rows away: the first one says so and shows the published', async ({
  page,
  context,
}) => {
  await openDashboard(page);
  await importOneRow(page);
  await waitUntilReady(page);
  const second = await context.newPage();
  await openDashboard(second, 'layer=local');
  await expect(second.locator('.layer-banner')).toBeVisible();
  await second.getByRole('button', { name: 'Bỏ số liệu nội bộ' }).click();
  await expect(page.locator('.layer-banner')).toHaveCount(0);
  await waitUntilReady(page);
  await expectSentences(page, 'second-tab');
  await expect(findFigure(page, 'staff-reduction')).not.toContainText('Số liệu nội bộ');
});

test('the clock is far behind: the same page, rows are taken as ever, and a new release is not dated by it unsaid', async ({
  page,
}) => {
  await page.clock.install({ time: '2010-02-01T08:00:00+07:00' });
  await openDashboard(page);
  expect((await readHeadline(page)).slice(0, 5)).toEqual(publishedNumbers);
  expect(await readSentences(page)).toBe('\n');
  await importOneRow(page);
  await page.getByRole('button', { name: 'Lưu bản phát hành' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lưu bản phát hành' });
  await expect(dialog.getByLabel('Ngày phát hành')).toHaveValue(readManifest().releasedOn);
  await expect(dialog.getByText('Đồng hồ của máy này chỉ ngày 01/02/2010')).toHaveCount(1);
});
