import type { Page } from '@playwright/test';

import { readProvinces, readSources } from './data';
import { findTableTabs } from './controls';
import { findFigure, findTile, readTiles } from './figures';
import { expect, openDashboard, test } from './fixtures';

const names = {
  headline: ['Số liệu chính', 'Key figures'],
  'province-map': ['Bản đồ các tỉnh', 'Map of the provinces'],
  'pilot-counts': ['Số tỉnh theo mô hình', 'Provinces per model'],
  'pilot-matrix': ['Tỉnh và mô hình', 'Provinces and models'],
} as const;

/** The one file that holds all that is said in English. */
const englishFile = /\/assets\/english-[^/]*\.js$/u;

test('the switch fetches English, and changes language, title and names of all figures', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (englishFile.test(request.url())) asked.push(request.url());
  });
  await openDashboard(page, 'provinces=60');
  const ids = await page
    .locator('[data-figure]')
    .evaluateAll((figures) => figures.map((figure) => figure.getAttribute('data-figure') ?? ''));
  const vietnamese = await nameAll();
  const title = await page.title();

  await page.getByRole('button', { name: 'Thêm', exact: true }).click();
  expect(asked).toEqual([]);
  await page.getByRole('menuitem', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(new Set(asked).size).toBe(1);
  await expect(page).toHaveURL('./?provinces=60&lang=en');
  await expect(page).toHaveTitle('Then Chốt · Party building in the southern region');
  // Parts below the first screen follow a moment later.
  for (const [id, [, en]] of Object.entries(names)) {
    await expect(findFigure(page, id)).toHaveAccessibleName(en);
  }
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
  // A drawn text may break within a name: its first words end one line, the others begin the next.
  const halves = allowed.flatMap((name) => {
    const words = name.split(' ');
    return words
      .slice(1)
      .map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  });
  const withoutHalves = (text: string): string =>
    halves.reduce((rest, [head = '', tail = '']) => {
      if (rest.endsWith(` ${head}`)) return rest.slice(0, -head.length);
      return rest.startsWith(tail) ? rest.slice(tail.length) : rest;
    }, text);
  return [...new Set(texts)].filter((text) => {
    const rest = allowed.reduce((left, known) => left.replaceAll(known, ''), text);
    return accented.test(rest) && accented.test(withoutHalves(rest));
  });
}

test('no Vietnamese words are left on the English page', async ({ page }) => {
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
  for (const tab of await findTableTabs(page).all()) {
    await tab.click();
  }
  await look('the tables');
  // All pages, and the sheets of all provinces, are looked through without a browser.
  await openDashboard(page, 'lang=en&provinces=abc&region=mekong-delta');
  await look('a link with odd values');
  await findTile(page, '60').click();
  await look('the notices');
  await findTile(page, '60').focus();
  await page.keyboard.press('i');
  await expect(
    page.getByRole('tabpanel').getByRole('heading', { name: 'Binh Thuan' }),
  ).toBeVisible();
  await look('a sheet');
  expect(Object.fromEntries(found)).toEqual({});
});

const missing = {
  vi: 'Chưa tải được tiếng Anh nên trang vẫn là tiếng Việt.',
  button: 'Đóng thông báo',
};

test('English that cannot be fetched leaves the page in Vietnamese, with a notice', async ({
  page,
  faults,
}) => {
  faults.allow(/ERR_FAILED/u);
  await page.route(englishFile, (route) => route.abort());
  await test.step('an English link keeps its filter', async () => {
    await openDashboard(page, 'lang=en&provinces=60');
    await expect(page.getByText(missing.vi)).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(page).toHaveURL('./?lang=en&provinces=60');
    expect((await readTiles(page)).find(({ code }) => code === '60')?.text).not.toBe('');
  });

  await openDashboard(page, 'provinces=60');
  await chooseEnglish();
  const notice = page.getByText(missing.vi);
  await expect(notice).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page).toHaveURL('./?provinces=60');
  await page.getByRole('button', { name: missing.button }).click();
  await expect(notice).toHaveCount(0);

  await page.unroute(englishFile);
  await chooseEnglish();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL('./?provinces=60&lang=en');
  await expect(findFigure(page, 'headline')).toHaveAccessibleName('Key figures');

  async function chooseEnglish(): Promise<void> {
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
  }
});

test('an English link is English from the first thing that is drawn, also when gone back to', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'seenHeadings', seen);
    new MutationObserver(() => {
      const heading = document.querySelector('h1');
      // What stands in the file itself is hidden until it is known to be right.
      if (heading?.checkVisibility({ visibilityProperty: true }) === true)
        seen.push(heading.textContent ?? '');
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await openDashboard(page, 'lang=en&provinces=60');
  const seen = await page.evaluate((): unknown => Reflect.get(globalThis, 'seenHeadings'));
  expect(seen).toEqual(expect.arrayContaining([expect.stringContaining('southern region')]));
  expect([seen].flat().filter((text) => !String(text).includes('southern region'))).toEqual([]);

  await page.getByRole('button', { name: 'More', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Tiếng Việt' }).click();
  await expect(page).toHaveURL('./?provinces=60');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(findFigure(page, 'headline')).toHaveAccessibleName('Số liệu chính');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(findFigure(page, 'headline')).toHaveAccessibleName('Key figures');
});
