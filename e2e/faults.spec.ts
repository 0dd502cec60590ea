import type { Locator, Page } from '@playwright/test';

import type { DatasetPath } from '../src/domain/dataset';
import { createFaults, type Fault, page404 } from './brokenFiles';
import {
  answerData,
  holdAnswers,
  readDataText,
  readManifest,
  readPilots,
  releaseWith,
} from './data';
import { findNamedCells, readFigureStates, readHeadline, readTiles } from './figures';
import { expect, test, waitUntilReady } from './fixtures';

const mainOf = (page: Page): Locator => page.locator('main');

async function expectSentence(box: Locator, path: string, says: Fault['says']): Promise<void> {
  await expect(box).toContainText(`Tệp ${path}`);
  for (const part of says) await expect(box).toContainText(part);
}

async function expectPageFault(page: Page, path: string, says: Fault['says']): Promise<void> {
  await expect(mainOf(page)).toHaveAttribute('data-state', 'error');
  await expectSentence(page.getByRole('alert'), path, says);
  await expect(page.getByRole('button', { name: 'Thử lại' })).toBeVisible();
}

/** Figures that cannot stand without a file; those not on the page yet do not matter. */
const dependents: Readonly<Record<string, readonly string[]>> = {
  'committee-additions.json': ['committee-additions'],
  'staff-reduction.json': ['staff-roadmap', 'staff-reduction'],
  'pilot-models.json': ['province-map', 'pilot-counts', 'pilot-matrix'],
  'findings.json': ['findings'],
};

async function expectOnlyItsFigures(page: Page, path: string, says: Fault['says']): Promise<void> {
  await waitUntilReady(page);
  const notice = mainOf(page).getByRole('status').filter({ hasText: path });
  await expectSentence(notice, path, says);
  await expect(notice.getByRole('button', { name: 'Thử lại' })).toBeVisible();

  const states = await readFigureStates(page);
  for (const [id, state] of Object.entries(states)) {
    expect(state, id).toBe(dependents[path]?.includes(id) === true ? 'error' : 'ready');
  }
  for (const id of dependents[path] ?? []) {
    if (states[id] === undefined) continue;
    await expectSentence(page.locator(`[data-figure="${id}"]`), path, says);
  }
  const numbers = await readHeadline(page);
  const isThere = (file: string): boolean => file !== path;
  expect(numbers.slice(0, 3).join() === '74,32,16').toBe(isThere('committee-additions.json'));
  expect(numbers.includes('34')).toBe(isThere('pilot-models.json'));
  expect(numbers.includes('8/22')).toBe(isThere('staff-reduction.json'));
  if (isThere('pilot-models.json')) {
    expect(await readTiles(page)).toHaveLength(22);
    await expect(findNamedCells(page)).toHaveCount(34);
  }
}

async function expectAll(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Thử lại' })).toHaveCount(0);
  await waitUntilReady(page);
  await expect(findNamedCells(page)).toHaveCount(34);
  expect((await readHeadline(page)).slice(0, 5)).toEqual(['74', '32', '16', '34', '12']);
  expect(Object.values(await readFigureStates(page))).not.toContain('error');
}

test.beforeEach(({ faults }) => {
  // Browsers report each 404 in the console.
  faults.allow(/Failed to load resource/u);
});

const foundations: readonly DatasetPath[] = ['provinces.json', 'sources.json'];
const paths = [...foundations, ...Object.keys(dependents)] as readonly DatasetPath[];

for (const path of paths) {
  const expectFault = foundations.includes(path) ? expectPageFault : expectOnlyItsFigures;

  test(`${path}: missing`, async ({ page }) => {
    await answerData(page, { [path]: { status: 404, body: page404, contentType: 'text/html' } });
    await page.goto('./');
    await expectFault(page, path, ['404']);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expectAll(page);
  });

  test(`${path}: broken on the server, manifest as before`, async ({ page }) => {
    for (const { name, text, contentType, says, saysUnlisted } of createFaults(path)) {
      await test.step(name, async () => {
        await answerData(page, { [path]: { body: text, ...(contentType && { contentType }) } });
        await page.goto('./');
        await expectFault(page, path, saysUnlisted ?? says);
        await page.unrouteAll();
      });
    }
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expectAll(page);
  });

  test(`${path}: broken before the release was made`, async ({ page }) => {
    for (const { name, text, contentType, says } of createFaults(path)) {
      await test.step(name, async () => {
        await answerData(page, {
          [path]: { body: text, ...(contentType && { contentType }) },
          'manifest.json': { body: releaseWith(path, text) },
        });
        await page.goto('./');
        await expectFault(page, path, says);
        await page.unrouteAll();
      });
    }
  });
}

for (const path of ['pilot-models.json', 'provinces.json'] as const) {
  test(`${path}: mended by a new release, found without a reload`, async ({ page }) => {
    const text = createFaults(path)[1]?.text ?? '';
    await answerData(page, {
      [path]: { body: text },
      'manifest.json': { body: releaseWith(path, text) },
    });
    await page.goto('./');
    await page.getByRole('button', { name: 'Thử lại' }).waitFor();
    // The mended file comes with a manifest of its own.
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await expectAll(page);
  });
}

test('sources.json: lacks the source of one pilot row', async ({ page }) => {
  const id = 'kien-giang-2018-de-an-hop-nhat';
  const row = readPilots().observations.findIndex(({ sourceId }) => sourceId === id);
  const text = readDataText('sources.json').replace(`"${id}"`, '"another-source"');
  await answerData(page, {
    'sources.json': { body: text },
    'manifest.json': { body: releaseWith('sources.json', text) },
  });
  await page.goto('./');
  await expectOnlyItsFigures(page, 'pilot-models.json', [
    `mục observations[${row}].sourceId: “${id}”`,
    'không phải nguồn có trong sources.json',
  ]);
  await page.unrouteAll();
  await answerData(page, { 'sources.json': { body: text } });
  await page.goto('./');
  await expectPageFault(page, 'sources.json', [/nội dung có mã [0-9a-f]{12}/u]);
});

test('a file of another release is refused', async ({ page }) => {
  await answerData(page, { 'findings.json': { body: `${readDataText('findings.json')}\n` } });
  await page.goto('./');
  const listed = readManifest().files.find((file) => file.path === 'findings.json')?.sha256 ?? '';
  await expectOnlyItsFigures(page, 'findings.json', [`manifest.json ghi ${listed.slice(0, 12)}`]);
});

test('manifest.json: missing, broken, or not of its files', async ({ page }) => {
  const manifest = readManifest();
  const cases: readonly (Omit<Fault, 'saysUnlisted'> & { readonly status?: number })[] = [
    { name: 'missing', status: 404, text: page404, says: ['404'] },
    ...createFaults('manifest.json'),
    {
      name: 'a file is not listed',
      text: JSON.stringify({ ...manifest, files: manifest.files.slice(1) }),
      says: [manifest.files[0]?.path ?? ''],
    },
    {
      name: 'the release id of other files',
      text: JSON.stringify({ ...manifest, release: '0123456789ab' }),
      says: ['0123456789ab'],
    },
    {
      name: 'made for a newer program',
      text: JSON.stringify({ ...manifest, schemaVersion: 2 }),
      says: ['schemaVersion là 2'],
    },
  ];
  for (const { name, status = 200, text, contentType, says } of cases) {
    await test.step(name, async () => {
      await answerData(page, {
        'manifest.json': { status, body: text, ...(contentType && { contentType }) },
      });
      await page.goto('./');
      await expectPageFault(page, 'manifest.json', says);
      await page.unrouteAll();
    });
  }
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expectAll(page);
});

test('the map of another indicator falls with its own file only', async ({ page }) => {
  await answerData(page, { 'staff-reduction.json': { status: 404, body: '' } });
  await page.goto('./?indicator=staff-reduction');
  await waitUntilReady(page);
  const states = await readFigureStates(page);
  expect(states).toMatchObject({
    'province-map': 'error',
    'pilot-counts': 'ready',
    'pilot-matrix': 'ready',
  });
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await expectAll(page);
  expect(await readTiles(page)).toHaveLength(22);
});

test('a slow server: loading is said, then the page is ready', async ({ page }) => {
  const release = await holdAnswers(page, '**/data/pilot-models.json*');
  await page.goto('./');
  await expect(mainOf(page)).toHaveAttribute('data-state', 'loading');
  await expect(page.getByText('Đang tải số liệu…')).toBeVisible();
  // The numbers of the build can be read meanwhile, pale, as they are not confirmed yet.
  await expect(page.locator('[data-figure=headline] .figure__body')).toHaveCSS('opacity', '0.6');
  release();
  await expectAll(page);
});
