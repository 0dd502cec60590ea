import type { Page } from '@playwright/test';

import { answerData, holdAnswers, readDataText, readManifest, releaseWith } from './data';
import { findFigure, readFigureStates, readHeadline, readTiles } from './figures';
import { expect, openDashboard, test, waitUntilReady } from './fixtures';
import { chooseFiles, findImport, readStatus, workbookOf } from './importing';

/** Longer than the page waits for a server that does not answer. */
const pastPatienceMs = 61_000;
/** Longer than the pauses after which it asks again by itself. */
const pastRetriesMs = 10_000;

const publishedNumbers = ['74', '32', '16', '34', '12'];

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
  const masked = [...new Set(lines)].map((line) =>
    line.replace(/\b[0-9a-f]{12}\b/gu, '<mã>').replace(/\d+\/\d+\/20\d\d/gu, '<ngày>'),
  );
  return `${masked.join('\n')}\n`;
}

async function expectSentences(page: Page, name: string): Promise<void> {
  expect(await readSentences(page)).toMatchSnapshot(`faults-${name}.txt`);
}

const retry = (page: Page) => page.getByRole('button', { name: 'Thử lại' }).first();

async function expectAllThere(page: Page): Promise<void> {
  // While a file is asked for again, the page holds no figure.
  await expect.poll(async () => (await readHeadline(page)).slice(0, 5)).toEqual(publishedNumbers);
  await waitUntilReady(page);
  await expect(retry(page)).toHaveCount(0);
  expect(Object.values(await readFigureStates(page))).not.toContain('error');
}

test.beforeEach(({ faults }) => {
  faults.allow(/Failed to load resource|net::ERR|Failed to fetch/u);
});

/** Breaks a file of the data folder; returns what lets time pass until the page has noticed. */
type Break = (page: Page, file: string) => Promise<void>;

const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

async function answerWith(page: Page, file: string, body: string | Buffer): Promise<void> {
  await page.route(
    (url) => url.pathname.endsWith(`/data/${file}`),
    (route) => route.fulfill({ contentType: 'application/json', body }),
  );
}

const breaks: Readonly<Record<string, Break>> = {
  missing: (page, file) => answerData(page, { [file]: { status: 404, body: '' } }),
  'server-fault': (page, file) => answerData(page, { [file]: { status: 500, body: '' } }),
  unreachable: async (page, file) => {
    await page.route(`**/data/${file}*`, (route) => route.abort());
  },
  slow: async (page, file) => {
    await holdAnswers(page, `**/data/${file}*`);
  },
  cut: (page, file) => {
    const text = readDataText(file);
    return answerWith(page, file, text.slice(0, Math.floor(text.length / 2)));
  },
  html: (page, file) =>
    answerData(page, {
      [file]: { body: '<!doctype html><title>IIS</title>', contentType: 'text/html' },
    }),
  'wrong-type': (page, file) => answerWith(page, file, '"một dòng chữ"'),
  'wrong-encoding': (page, file) => answerWith(page, file, utf16(readDataText(file))),
};

for (const file of ['manifest.json', 'provinces.json', 'staff-reduction.json'] as const) {
  for (const [fault, breakFile] of Object.entries(breaks)) {
    test(`${file}, ${fault}: one sentence, “thử lại”, and all else stays`, async ({ page }) => {
      await page.clock.install();
      await breakFile(page, file);
      await page.goto('./');
      await expect(async () => {
        await page.clock.fastForward(fault === 'slow' ? pastPatienceMs : pastRetriesMs);
        await expect(retry(page)).toBeVisible({ timeout: 500 });
      }).toPass();
      await page.clock.resume();
      if (file === 'staff-reduction.json') {
        await waitUntilReady(page);
        expect(await readTiles(page)).toHaveLength(22);
        expect((await readHeadline(page)).slice(0, 5)).toEqual(publishedNumbers);
      } else {
        await expect(page.locator('main')).toHaveAttribute('data-state', 'error');
        await expect(page.locator('[data-figure]')).toHaveCount(0);
      }
      await expectSentences(page, `${file.replace('.json', '')}-${fault}`);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await retry(page).click();
      await expectAllThere(page);
    });
  }
}

test('manifest.json of a newer program', async ({ page }) => {
  const body = JSON.stringify({ ...readManifest(), schemaVersion: 2 });
  await answerData(page, { 'manifest.json': { body } });
  await page.goto('./');
  await expect(page.locator('main')).toHaveAttribute('data-state', 'error');
  await expectSentences(page, 'manifest-newer-schema');
});

test('two releases mixed: a file of another release is never shown', async ({ page }) => {
  const other = readDataText('committee-additions.json').replace(/("value":\s*)74\b/u, '$175');
  await answerData(page, { 'committee-additions.json': { body: other } });
  await page.goto('./');
  await waitUntilReady(page);
  expect(await readHeadline(page)).not.toContain('75');
  await expectSentences(page, 'two-releases-mixed');
  // The rest of that release arrives: then it is shown, whole.
  await answerData(page, {
    'manifest.json': { body: releaseWith('committee-additions.json', other) },
  });
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
  await expect(staff).toHaveAttribute('data-state', 'error', { timeout: 20_000 });
  await page.getByRole('button', { name: 'Thêm' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.locator('.notices')).not.toBeEmpty();
  await expectSentences(page, 'offline-in-the-middle');

  await context.setOffline(false);
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
    .getByRole('button', { name: /^Dùng .* dòng tốt$/u })
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
    await expectSentences(page, name);
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

for (const [name, time] of [
  ['clock-behind', '1999-01-01T08:00:00+07:00'],
  ['clock-ahead', '2099-01-01T08:00:00+07:00'],
] as const) {
  test(`${name}: the same page, and a new release is not dated by it unsaid`, async ({ page }) => {
    await page.clock.install({ time });
    await openDashboard(page);
    expect((await readHeadline(page)).slice(0, 5)).toEqual(publishedNumbers);
    expect(await readSentences(page)).toBe('\n');
    await importOneRow(page);
    await page.getByRole('button', { name: 'Lưu bản phát hành' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lưu bản phát hành' });
    const { releasedOn } = readManifest();
    await expect(dialog.getByLabel('Ngày phát hành')).toHaveValue(
      name === 'clock-behind' ? releasedOn : '2099-01-01',
    );
    const warning = dialog.getByText('Đồng hồ của máy này chỉ ngày 01/01/1999');
    await expect(warning).toHaveCount(name === 'clock-behind' ? 1 : 0);
  });
}
