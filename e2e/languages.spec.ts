import type { Page } from '@playwright/test';

import { readManifest, readProvinces, readSources } from './data';
import { findFigure, findTile, readTiles } from './figures';
import { expect, openDashboard, test } from './fixtures';

const names = {
  headline: ['Số liệu chính', 'Key figures'],
  'province-map': ['Bản đồ các tỉnh', 'Map of the provinces'],
  'pilot-counts': ['Số tỉnh theo mô hình', 'Provinces per model'],
  'pilot-matrix': ['Tỉnh và mô hình', 'Provinces and models'],
} as const;

test('the switch changes language, title and the names of all figures', async ({ page }) => {
  await openDashboard(page, 'provinces=60');
  const ids = await page
    .locator('[data-figure]')
    .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-figure') ?? ''));
  const vietnamese = await nameAll();
  const title = await page.title();

  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL('./?provinces=60&lang=en');
  await expect(page).toHaveTitle('Then Chốt · Party building in the southern region');
  const english = await nameAll();
  for (const [id, [vi, en]] of Object.entries(names)) {
    expect(vietnamese[id]).toBe(vi);
    expect(english[id]).toBe(en);
  }
  for (const id of ids) {
    expect(english[id], id).not.toBe(vietnamese[id]);
    await expect(findFigure(page, id)).toHaveAccessibleName(english[id] ?? '');
  }

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Tiếng Việt' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page).toHaveTitle(title);
  await expect(page).toHaveURL('./?provinces=60');

  async function nameAll(): Promise<Record<string, string>> {
    const entries = ids.map(
      async (id) =>
        [id, await findFigure(page, id).getByRole('heading').first().innerText()] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }
});

const accented = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;

/**
 * Every text and label on the page in which a Vietnamese word is left when publishers, titles,
 * provinces and the product's name are taken out, and that is not marked as Vietnamese.
 */
async function findVietnamese(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent?.closest('[lang=vi], script, style') === null) found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('*:not([lang=vi])')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        found.push(element.getAttribute(name) ?? '');
      }
    }
    return found;
  });
  const allowed = [
    'Then Chốt',
    ...readSources().sources.flatMap((source) => [
      source.titleEn ?? source.title,
      source.publisherEn ?? source.publisher,
    ]),
    ...readProvinces().provinces.map(({ nameVi }) => nameVi),
  ].sort((a, b) => b.length - a.length);
  return [...new Set(texts)].filter((text) =>
    accented.test(allowed.reduce((rest, known) => rest.replaceAll(known, ''), text)),
  );
}

test('no Vietnamese words are left on the English page', async ({ page }) => {
  // Every sheet is opened, which takes its time on a slow machine.
  test.setTimeout(90_000);
  const found = new Map<string, string>();
  async function look(where: string): Promise<void> {
    for (const text of await findVietnamese(page)) {
      if (!found.has(text)) found.set(text, where);
    }
  }

  await openDashboard(page, 'lang=en');
  await look('the first view');
  await page.getByRole('button', { name: 'More', exact: true }).click();
  await look('the page menu');
  await page.getByRole('menuitem', { name: 'Keyboard help' }).click();
  await look('the keyboard help');
  await page.keyboard.press('Escape');
  for (const name of [/^Provinces/u, /^Region/u, /^Models/u, /^Level/u]) {
    await page
      .getByRole('region', { name: 'Filters' })
      .getByRole('button', { name, expanded: false })
      .click();
    await look(`the filter ${name.source}`);
    await page.keyboard.press('Escape');
  }
  for (const button of await page.getByRole('button', { name: /^Table/u }).all()) {
    await button.click();
  }
  await look('the tables');
  for (const indicator of ['staff-reduction', 'committee-additions']) {
    await openDashboard(page, `lang=en&indicator=${indicator}&level=district`);
    await look(indicator);
  }
  for (const { code, nameEn } of readProvinces().provinces) {
    await findTile(page, code).focus();
    await page.keyboard.press('i');
    await expect(page.getByRole('tabpanel').getByRole('heading', { name: nameEn })).toBeVisible();
    await look(`the sheet of ${nameEn}`);
  }
  await openDashboard(page, 'lang=en&provinces=abc&region=mekong-delta');
  await findTile(page, '60').click();
  await look('the notices');
  expect(Object.fromEntries(found)).toEqual({});
});

test('numbers and dates are written in the way of the language', async ({ page }) => {
  const [year = '', month = '', day = ''] = readManifest().releasedOn.split('-');
  const query = 'indicator=staff-reduction&scope=administrative';
  await openDashboard(page, query);
  const vietnamese = await readTiles(page);
  await expect(page.getByText(`Số liệu ${day}/${month}/${year}`)).toBeVisible();
  expect(textOf(vietnamese, '79')).toMatch(/^15,6/u);
  const finding = findFigure(page, 'staff-roadmap').getByText(/tỉnh công bố kết quả/u);
  await expect(finding).toContainText(/\d,\d+\s%/u);

  await openDashboard(page, `${query}&lang=en`);
  expect(textOf(await readTiles(page), '79')).toMatch(/^15\.6/u);
  await expect(
    page.getByText(new RegExp(`Data of ${Number(day)} [A-Z][a-z]{2} ${year}`, 'u')),
  ).toBeVisible();
  await expect(
    findFigure(page, 'staff-roadmap').getByText(/provinces publish a result/u),
  ).toContainText(/\d\.\d+%/u);
});

function textOf(tiles: Awaited<ReturnType<typeof readTiles>>, code: string): string {
  return tiles.find((tile) => tile.code === code)?.text ?? '';
}
