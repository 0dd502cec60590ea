import type { Page } from '@playwright/test';

import { holdAnswers } from './data';
import { chooseBasis, findTableTabs } from './controls';
import { findTile } from './figures';
import { expect, openDashboard, test, waitUntilReady } from './fixtures';
import { type Taking, translate } from './translator';

/** What stands on the page, place by place, and where the focus is. */
function readPage(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() => {
    const places = document.querySelectorAll(
      'h1, header, article, dialog, table, [data-figure], [data-slide], [role=region], [role=status]',
    );
    const texts = [...places].map((place, index): [string, string] => {
      const name = place.getAttribute('data-figure') ?? place.className;
      return [`${index} ${place.tagName} ${name}`, place.textContent];
    });
    const { activeElement } = document;
    const focus = activeElement?.cloneNode() ?? document;
    return {
      ...Object.fromEntries<string>(texts),
      focus: new XMLSerializer().serializeToString(focus),
    };
  });
}

/** Ready, and what is read aloud is told: it comes late. */
async function waitUntilTold(page: Page): Promise<void> {
  await waitUntilReady(page);
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
}

/** The places that show one thing on one page and another on the other. */
async function findDifferences(one: Page, other: Page): Promise<string[]> {
  const [left, right] = [await readPage(one), await readPage(other)];
  return Object.keys({ ...left, ...right }).flatMap((place) => {
    const texts = [left[place] ?? '', right[place] ?? ''];
    return texts[0] === texts[1] ? [] : [[place, ...texts].join('\n')];
  });
}

const countTaken = (page: Page): Promise<number> => page.locator('font > font').count();

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first();

const steps: readonly [name: string, step: (page: Page) => Promise<void>][] = [
  ['a province', (page) => findTile(page, '84').click()],
  ['another one', (page) => findTile(page, '79').click()],
  ['taken back', (page) => button(page, /^Hoàn tác/u).click()],
  ['its sheet', (page) => page.getByRole('tab', { name: 'Hồ sơ tỉnh' }).click()],
  ['made-up data', (page) => choose(page, 'Lớp số liệu', 'illustrative')],
  ['the units of 2025', (page) => choose(page, 'Địa giới', '2025')],
  ['published data', (page) => choose(page, 'Lớp số liệu', 'published')],
  ['the provinces of 2019', (page) => choose(page, 'Địa giới', '2019')],
  ['a table', (page) => findTableTabs(page).filter({ visible: true }).first().click()],
  ['without filters', (page) => button(page, /^Bỏ hết/u).click()],
  ['a region', (page) => pickInList(page, /^Vùng/u, 0)],
  ['a model', (page) => pickInList(page, /^Mô hình/u, 1)],
  ['a notice on what was cleared', (page) => choose(page, 'Địa giới', '2025')],
  ['one step back', async (page) => void (await page.goBack())],
  ['English', (page) => pickInMenu(page, 'Thêm', 'English')],
  ['Vietnamese', (page) => pickInMenu(page, 'More', 'Tiếng Việt')],
  ['a presentation', (page) => button(page, 'Trình chiếu').click()],
  ['its next slide', (page) => page.keyboard.press('PageDown')],
  ['its end', (page) => page.keyboard.press('Escape')],
];

async function choose(page: Page, name: string, value: string): Promise<void> {
  await chooseBasis(page, name, value);
}

async function pickInList(page: Page, name: RegExp, index: number): Promise<void> {
  await button(page, name).click();
  await page.getByRole('checkbox').filter({ visible: true }).nth(index).click();
  await page.keyboard.press('Escape');
}

async function pickInMenu(page: Page, menu: string, item: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a translated page shows what another one shows after each choice', async ({
  page: plain,
  openTab,
}) => {
  await openDashboard(plain);
  const translated: [Taking, Page][] = [
    ['wraps', await openTab()],
    ['replaces', await openTab()],
  ];
  for (const [taking, page] of translated) await translate(page, taking);
  for (const [, page] of translated) await openDashboard(page);
  for (const [name, step] of [['the page', undefined] as const, ...steps]) {
    await test.step(name, async () => {
      await step?.(plain);
      await waitUntilTold(plain);
      for (const [taking, page] of translated) {
        await step?.(page);
        await waitUntilTold(page);
        await expect
          .poll(() => findDifferences(plain, page), { message: `${name}: ${taking}` })
          .toEqual([]);
        expect(await countTaken(page)).toBeGreaterThan(100);
      }
    });
  }
});

test('the page of the build may be translated before the app takes its place', async ({
  page: plain,
  openTab,
}) => {
  await openDashboard(plain);
  const page = await openTab();
  await translate(page, 'replaces');
  const release = await holdAnswers(page, '**/assets/*.js');
  await page.goto('./', { waitUntil: 'commit' });
  await expect.poll(() => countTaken(page)).toBeGreaterThan(100);
  release();
  await waitUntilReady(page);
  await expect.poll(() => findDifferences(plain, page)).toEqual([]);
});
