import type { Page } from '@playwright/test';

import { findBarriers, findBarriersInThemes } from './barriers';
import { answerData } from './data';
import { findFigure } from './figures';
import { expect, openDashboard, showView, test } from './fixtures';

// Each surface once in a wide window, in Vietnamese and both themes, and once on a phone in English.
// Languages differ in words alone and themes in colours, so that a phone shows no other colours:
// only what stands on phones alone is looked at there in both themes too.

test.beforeEach(() => {
  // The checks themselves take seconds on a slow machine.
  test.setTimeout(240_000);
});

test('the check sees a control without a name and text without contrast', async ({ page }) => {
  await openDashboard(page);
  await page.evaluate(() => {
    const [part, nameless, pale] = ['div', 'button', 'p'].map((tag) => document.createElement(tag));
    if (!part || !nameless || !pale) return;
    part.className = 'planted';
    nameless.style.padding = '30px';
    pale.textContent = 'To be read on light paper alone';
    pale.style.color = 'rgb(28, 25, 23)';
    part.append(nameless, pale);
    document.querySelector('main')?.append(part);
  });
  const nameless = expect.stringMatching(/^button-name/u);
  expect(await findBarriersInThemes(page, '.planted')).toEqual([
    nameless,
    expect.stringMatching(/^in dark: color-contrast/u),
  ]);
  expect(await findBarriers(page, '.planted', 'not colors')).toEqual([nameless]);
});

type Find = (page: Page, within?: string) => Promise<string[]>;

const windows = [
  { name: 'in a wide window', isPhone: false, width: 1366, height: 625, lang: 'vi' },
  { name: 'on a phone', isPhone: true, width: 390, height: 844, lang: 'en' },
] as const;

for (const { name, isPhone, width, height, lang } of windows) {
  const find: Find = isPhone
    ? (page, within) => findBarriers(page, within, 'not colors')
    : findBarriersInThemes;

  test.describe(name, () => {
    test.beforeEach(async ({ page }) => {
      await page.setViewportSize({ width, height });
    });

    test('no barriers on the page, with notice, filter, tables and sheet', async ({ page }) => {
      await openDashboard(page, `lang=${lang}&provinces=abc&level=district`);
      await expect(page.locator('.notice')).toContainText('abc');
      if (isPhone) {
        expect(await find(page), 'page').toEqual([]);
        expect(await findBarriersInThemes(page, '.filter-bar'), 'bar').toEqual([]);
        await page.getByRole('button', { name: /^Filters/u }).click();
      }
      await page
        .getByRole('button', { name: /^(?:Tỉnh, thành phố|Provinces)/u })
        .first()
        .click();
      await expect(page.getByRole('searchbox')).toBeVisible();
      if (isPhone) {
        expect(await findBarriersInThemes(page, 'dialog[open]'), 'filter').toEqual([]);
        await page.keyboard.press('Escape');
      } else {
        expect(await find(page), 'page with filter').toEqual([]);
      }
      await page.keyboard.press('Escape');
      await expect(page.getByRole('searchbox')).toBeHidden();

      for (const button of await page.getByRole('button', { name: /^(?:Bảng|Table)/u }).all()) {
        await button.click();
        await expect(button).toHaveAttribute('aria-pressed', 'true');
      }
      await expect(findFigure(page, 'pilot-matrix').getByRole('table')).toBeVisible();
      expect(await find(page), 'tables').toEqual([]);
      for (const button of await page.getByRole('button', { name: /^(?:Bảng|Table)/u }).all()) {
        await button.click();
      }

      await showView(page, `lang=${lang}&provinces=60&models=merge-offices&sheet=60`);
      await expect(page.getByRole('tabpanel')).toContainText(isPhone ? 'Binh Thuan' : 'Bình Thuận');
      expect(await find(page), 'sheet of a province').toEqual([]);
    });

    test('no barriers with made-up data and the units of 2025', async ({ page }) => {
      await openDashboard(page, `lang=${lang}&layer=illustrative&sheet=60`);
      expect(await find(page), 'made up').toEqual([]);
      await showView(page, `lang=${lang}&boundaries=2025&sheet=79`);
      expect(await find(page), 'units of 2025').toEqual([]);
    });

    test('no barriers in menus and dialogs', async ({ page }) => {
      await openDashboard(page, `lang=${lang}&layer=illustrative`);
      for (const figure of ['staff-reduction', 'pilot-matrix']) {
        await findFigure(page, figure)
          .getByRole('button', { name: /^(?:Xuất|Export)/u })
          .click();
        await expect(page.getByRole('button', { name: /PNG 16:9/u })).toBeVisible();
        const list = `[data-figure=${figure}] .export-menu__list`;
        expect(await find(page, list), `exports of ${figure}`).toEqual([]);
        await page.keyboard.press('Escape');
      }
      const dialog = page.getByRole('dialog');
      await page.getByRole('button', { name: /^(?:Tài liệu họp|Briefing)/u }).click();
      await expect(dialog).toBeVisible();
      expect(await find(page, 'dialog[open]'), 'briefing').toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      const menu = page.getByRole('button', { name: /^(?:Thêm|More)$/u });
      await menu.click();
      expect(await find(page, '.page-menu'), 'page menu').toEqual([]);
      await page.keyboard.press('Escape');
      for (const item of [
        /^(?:Nhập từ Excel|Import from)/u,
        /^(?:Mở lại biểu đồ|Reopen picture)/u,
        /^(?:Phím tắt|Keyboard help)/u,
      ]) {
        await menu.click();
        await page.getByRole('menuitem', { name: item }).click();
        await expect(dialog).toBeVisible();
        expect(await find(page, 'dialog[open]'), String(item)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      }
    });

    test('no barriers on any slide, nor in what opens over it', async ({ page }) => {
      const start = isPhone ? 'layer=illustrative&' : '';
      await openDashboard(page, `${start}lang=${lang}&present=headline`);
      const slide = page.locator('.slide');
      const places = await page.locator('.presentation__place').textContent();
      const count = Number(/\/(\d+)/u.exec(places ?? '')?.[1]);
      expect(count).toBe(8);
      for (let place = 1; place <= count; place += 1) {
        await expect(page.locator('.presentation__place')).toHaveText(
          new RegExp(`^${place}/`, 'u'),
        );
        await expect(slide).toHaveAttribute('data-state', 'ready');
        expect(await find(page, '.presentation'), `page ${place}`).toEqual([]);
        await page.keyboard.press('PageDown');
      }
      // Marks that are left out or missing, units, and nothing left to draw.
      for (const [query, state] of [
        ['region=mekong-delta&present=province-map', 'ready'],
        ['boundaries=2025&present=pilot-matrix', 'ready'],
        ['provinces=79&models=merge-offices&present=pilot-matrix', 'empty'],
      ] as const) {
        await showView(page, `lang=${lang}&${query}`);
        await expect(slide).toHaveAttribute('data-state', state);
        expect(await find(page, '.presentation'), query).toEqual([]);
      }

      const filter = page.getByRole('button', { name: isPhone ? 'Filter' : 'Lọc', exact: true });
      await filter.click();
      expect(await find(page, '.presentation'), 'with the filter open').toEqual([]);
      if (!isPhone) return;
      await page.locator('.presentation__filter .filter-bar__open').click();
      await expect(page.locator('dialog[open]')).toBeVisible();
      expect(await findBarriersInThemes(page, 'dialog[open]'), 'the sheet').toEqual([]);
    });
  });
}

test('no barriers where the data cannot be read', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/u);
  await answerData(page, { 'pilot-models.json': { status: 404, body: '' } });
  await openDashboard(page);
  expect(await findBarriersInThemes(page), 'one file').toEqual([]);
  await answerData(page, { 'manifest.json': { status: 404, body: '' } });
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await findBarriersInThemes(page), 'all files').toEqual([]);
});
