import { findBarriers } from './barriers';
import { answerData } from './data';
import { findFigure } from './figures';
import { expect, openDashboard, test } from './fixtures';

test.beforeEach(() => {
  // The checks themselves take seconds on a slow machine.
  test.setTimeout(90_000);
});

for (const lang of ['vi', 'en'] as const) {
  const words = {
    vi: { provinces: /^Tỉnh, thành phố/u, table: /^Bảng/u, name: 'Bình Thuận' },
    en: { provinces: /^Provinces/u, table: /^Table/u, name: 'Binh Thuan' },
  }[lang];

  test(`no barriers on the page, with a filter open (${lang})`, async ({ page }) => {
    await openDashboard(page, `lang=${lang}&level=district`);
    await page.getByRole('button', { name: words.provinces }).first().click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
  });

  test(`no barriers in the tables (${lang})`, async ({ page }) => {
    await openDashboard(page, `lang=${lang}`);
    for (const button of await page.getByRole('button', { name: words.table }).all()) {
      await button.click();
      await expect(button).toHaveAttribute('aria-pressed', 'true');
    }
    await expect(findFigure(page, 'pilot-matrix').getByRole('table')).toBeVisible();
    expect(await findBarriers(page)).toEqual([]);
  });

  test(`no barriers in the sheet of a province (${lang})`, async ({ page }) => {
    await openDashboard(page, `provinces=60&models=merge-offices&sheet=60&lang=${lang}`);
    await expect(page.getByRole('tabpanel')).toContainText(words.name);
    expect(await findBarriers(page)).toEqual([]);
  });
}

test('no barriers on a phone, with the export menu open and a notice', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDashboard(page, 'provinces=abc&level=district');
  await findFigure(page, 'pilot-matrix').getByRole('button', { name: /^Xuất/u }).click();
  await expect(page.getByRole('button', { name: /PNG 16:9/u })).toBeVisible();
  expect(await findBarriers(page)).toEqual([]);
});

// In dark they are looked at where the palettes are; the menu, the help and the sheet on phones
// with the comforts.
for (const [lang, width, height] of [
  ['vi', 1366, 625],
  ['en', 390, 844],
] as const) {
  test(`no barriers in dialogs (${lang}, ${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await openDashboard(page, `lang=${lang}&theme=light&layer=illustrative`);
    await findFigure(page, 'staff-reduction')
      .getByRole('button', { name: /^(?:Xuất|Export)/u })
      .click();
    await expect(page.getByRole('button', { name: /PNG 16:9/u })).toBeVisible();
    expect(await findBarriers(page, '.export-menu__list'), 'export menu').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^(?:Tài liệu họp|Briefing)/u }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await findBarriers(page, 'dialog[open]'), 'briefing').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    const menu = page.getByRole('button', { name: /^(?:Thêm|More)$/u });
    for (const name of [
      /^(?:Nhập từ Excel|Import from)/u,
      /^(?:Mở lại hình|Reopen picture)/u,
      /^(?:Phím tắt|Keyboard help)/u,
    ]) {
      await menu.click();
      await page.getByRole('menuitem', { name }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findBarriers(page, 'dialog[open]'), String(name)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
  });
}

test('no barriers where the data cannot be read', async ({ page, faults }) => {
  faults.allow(/Failed to load resource/u);
  await answerData(page, { 'pilot-models.json': { status: 404, body: '' } });
  await openDashboard(page);
  expect(await findBarriers(page), 'one file').toEqual([]);
  await answerData(page, { 'manifest.json': { status: 404, body: '' } });
  await page.goto('./');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await findBarriers(page), 'all files').toEqual([]);
});
