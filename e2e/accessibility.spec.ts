import type { Page } from '@playwright/test';

import { findBarriers, findBarriersInThemes } from './barriers';
import { answerData } from './data';
import { findTableTabs } from './controls';
import { findFigure } from './figures';
import { expect, openDashboard, showView, test } from './fixtures';

// Each surface once in a wide window, in Vietnamese and both themes, and once on a phone in English.
// Languages differ in words alone and themes in colours, so that a phone shows no other colours:
// only what stands on phones alone is looked at there in both themes too. The whole page is looked at
// once a window, where most kinds of things stand on it; then what another view changes.

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

type Find = (page: Page, within?: string, withinDark?: string) => Promise<string[]>;

const windows = [
  { name: 'in a wide window', isPhone: false, width: 1366, height: 625, lang: 'vi' },
  { name: 'on a phone', isPhone: true, width: 390, height: 844, lang: 'en' },
] as const;

function figuresOf(ids: readonly string[]): string {
  return ids.map((id) => `[data-figure=${id}]`).join(', ');
}

for (const { name, isPhone, width, height, lang } of windows) {
  const find: Find = isPhone
    ? (page, within) => findBarriers(page, within, 'not colors')
    : findBarriersInThemes;

  test.describe(name, () => {
    test('no barriers on the page, whatever view it shows', async ({ visit: page }) => {
      await page.setViewportSize({ width, height });
      await test.step('the whole page: made up, filtered, with a sheet and a notice', async () => {
        const filter = 'provinces=60,84,abc&models=dual-secretary-chair,merge-offices';
        await showView(page, `lang=${lang}&layer=illustrative&${filter}&sheet=60`);
        await expect(page.locator('.notices')).toContainText('abc');
        await expect(page.getByRole('tabpanel')).toContainText(
          isPhone ? 'Binh Thuan' : 'Bình Thuận',
        );
        expect(await find(page)).toEqual([]);
      });
      await test.step('the list of provinces', async () => {
        if (isPhone) {
          expect(await findBarriersInThemes(page, '.filter-bar'), 'bar').toEqual([]);
          await page.getByRole('button', { name: /^Filters/u }).click();
        }
        await page
          .getByRole('button', { name: /^(?:Tỉnh, thành phố|Provinces)/u })
          .first()
          .click();
        await expect(page.getByRole('searchbox')).toBeVisible();
        const list = isPhone ? 'dialog[open]' : '.filter-bar';
        expect(await findBarriersInThemes(page, list)).toEqual([]);
        if (isPhone) await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        await expect(page.getByRole('searchbox')).toBeHidden();
      });
      await test.step('tables', async () => {
        const tabs = await findTableTabs(page).all();
        for (const tab of tabs) {
          await tab.click();
          await expect(tab).toHaveAttribute('aria-selected', 'true');
        }
        await expect(findFigure(page, 'pilot-matrix').getByRole('table')).toBeVisible();
        // They differ in words alone, so that one answers for the colours of all in dark.
        const tables = '[data-figure] .table-scroll, [data-figure] [role=tablist]';
        const one = '[data-figure=pilot-matrix] .table-scroll';
        expect(await find(page, tables, one)).toEqual([]);
        for (const tab of tabs) await tab.press('Home');
      });
      await test.step('the units of 2025', async () => {
        await showView(page, `lang=${lang}&boundaries=2025&sheet=79`);
        const changed = '[data-figure=province-map], [data-figure=pilot-matrix], [role=tabpanel]';
        expect(await find(page, `${changed}, .filter-bar`)).toEqual([]);
      });
      await test.step('published figures with nothing chosen', async () => {
        await showView(page, `lang=${lang}`);
        const inAllColors = ['province-map', 'pilot-matrix', 'staff-roadmap'];
        const others = ['headline', 'pilot-counts', 'staff-reduction', 'committee-additions'];
        expect(await find(page, figuresOf(inAllColors))).toEqual([]);
        expect(await findBarriers(page, figuresOf(others), 'not colors')).toEqual([]);
      });
    });

    test('no barriers in menus and dialogs', async ({ visit: page }) => {
      await page.setViewportSize({ width, height });
      // With few marks behind them: a look goes through those too.
      const filter = 'provinces=60&models=merge-offices';
      await showView(page, `lang=${lang}&layer=illustrative&${filter}`);
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
        // In dark they have the colours of the briefing's dialog.
        const rules = isPhone ? 'not colors' : 'all';
        expect(await findBarriers(page, 'dialog[open]', rules), String(item)).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      }
    });

    test('no barriers on any slide, nor in what opens over it', async ({ visit: page }) => {
      await page.setViewportSize({ width, height });
      const start = isPhone ? 'layer=illustrative&' : '';
      await showView(page, `${start}lang=${lang}&present=headline`);
      const slide = page.locator('.slide');
      const place = page.locator('.presentation__place');
      await expect(place).toHaveText(/^1\/8/u);
      await expect(slide).toHaveAttribute('data-state', 'ready');
      // What stands around the slides is the same at each; figures have the colours that they have on
      // the page, and what they are made of does not depend on the window.
      expect(await find(page, '.presentation'), 'page 1').toEqual([]);
      const last = isPhone ? 8 : 1;
      for (let number = 2; number <= last; number += 1) {
        await page.keyboard.press('PageDown');
        await expect(place).toHaveText(new RegExp(`^${number}/`, 'u'));
        await expect(slide).toHaveAttribute('data-state', 'ready');
        expect(await findBarriers(page, '.slide', 'not colors'), `page ${number}`).toEqual([]);
      }
      // Marks that are left out or missing, units, and nothing left to draw.
      for (const [query, state] of [
        ['region=mekong-delta&present=province-map', 'ready'],
        ['boundaries=2025&present=pilot-matrix', 'ready'],
        ['provinces=79&models=merge-offices&present=pilot-matrix', 'empty'],
      ] as const) {
        await showView(page, `lang=${lang}&${query}`);
        await expect(slide).toHaveAttribute('data-state', state);
        if (isPhone) expect(await findBarriers(page, '.slide', 'not colors'), query).toEqual([]);
      }

      // The words of the last one are drawn on slides alone.
      expect(await find(page, '.slide'), 'empty').toEqual([]);

      const filter = page.getByRole('button', { name: isPhone ? 'Filter' : 'Lọc', exact: true });
      await filter.click();
      expect(await find(page, '.presentation'), 'with the filter open').toEqual([]);
      if (!isPhone) return;
      await page.locator('.presentation__filter .filter-bar__open').click();
      await expect(page.locator('dialog[open]')).toBeVisible();
      expect(await findBarriersInThemes(page, 'dialog[open]'), 'the sheet').toEqual([]);
      await page.keyboard.press('Escape');
    });
  });
}

test('no barriers where the data cannot be read', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/u);
  await answerData(page, { 'pilot-models.json': { status: 404, body: '' } });
  await openDashboard(page);
  const changed = '[data-state=error], .notices';
  expect(await findBarriersInThemes(page, changed), 'one file').toEqual([]);
  await answerData(page, { 'manifest.json': { status: 404, body: '' } });
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await findBarriersInThemes(page), 'all files').toEqual([]);
});
