import type { Locator, Page } from '@playwright/test';

import { chooseBasis, findOption, findTableTabs } from './controls';
import { findFigure, findNamedCells, findTile } from './figures';
import { expect, openDashboard, showView, test, waitUntilReady } from './fixtures';
import { findImport } from './importing';
import { insecureUrl, siteUrl } from './site';

// Many steps in one visit, and the machine may be slow.
const findMenu = (page: Page): Locator => page.getByRole('button', { name: /^(?:Thêm|More)$/u });
const findBar = (page: Page): Locator =>
  page.getByRole('region', { name: /^(?:Bộ lọc|Filters)$/u });
/** What is read aloud of the filters. */
const findNews = (page: Page): Locator => findBar(page).getByRole('status').last();
const findUndo = (page: Page): Locator =>
  page.getByRole('button', { name: /^(?:Hoàn tác|Undo)$/u });
const findSheet = (page: Page): Locator =>
  page.getByRole('dialog', { name: /^(?:Lọc và chọn số liệu|Filters and data)$/u });

async function chooseInMenu(page: Page, name: string): Promise<void> {
  await findMenu(page).click();
  await page.getByRole('menuitem', { name }).click();
}

function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

test('the page menu', async ({ page }) => {
  await openDashboard(page);
  await test.step('works by keys alone and gives the focus back', async () => {
    const button = findMenu(page);
    const items = page.getByRole('menu', { name: 'Thêm' }).locator('[role^=menuitem]');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await button.press('ArrowDown');
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(items.last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('End');
    await expect(page.getByRole('menuitem', { name: 'Phím tắt' })).toBeFocused();
    await page.keyboard.press('m');
    await expect(page.getByRole('menuitem', { name: 'Mở lại biểu đồ' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
    await expect(items).toHaveCount(0);

    await page.keyboard.press('Enter');
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(items).toHaveCount(0);
    await expect(findBar(page).getByRole('button').first()).toBeFocused();

    await button.click();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(items).toHaveCount(0);
  });

  await test.step('opens the same import as the list of the data, and a picture', async () => {
    await chooseInMenu(page, 'Nhập từ Excel');
    await expect(findImport(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(findMenu(page)).toBeFocused();
    await page.locator('#sources').getByRole('button', { name: 'Nhập từ Excel' }).click();
    await expect(findImport(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await chooseInMenu(page, 'Mở lại biểu đồ');
    await expect(
      page.getByRole('dialog', { name: 'Mở lại biểu đồ hoặc mã tra cứu' }),
    ).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(findMenu(page)).toBeFocused();
  });

  await test.step('changes the colours and the browser keeps them', async () => {
    await findMenu(page).click();
    await expect(page.getByRole('menuitemradio', { name: 'Nền theo máy' })).toBeChecked();
    await page.getByRole('menuitemradio', { name: 'Nền tối' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(findMenu(page)).toBeFocused();
    await expect(page).toHaveURL('./');
    await openDashboard(page);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await findMenu(page).click();
    await expect(page.getByRole('menuitemradio', { name: 'Nền tối' })).toBeChecked();
  });
});

test.describe('the link', () => {
  test('is copied whole and opens the same view', async ({ visit: page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await showView(page, 'provinces=60&lang=en');
    await chooseInMenu(page, 'Copy link');
    await expect(page.getByText('The link to what is shown has been copied.')).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${siteUrl}?provinces=60&lang=en`);
    await page.goto(link);
    await waitUntilReady(page);
    await expect(findNamedCells(page)).toHaveCount(4);
  });

  test('is copied over plain http too', async ({ openTab }) => {
    const page = await openTab();
    await page.goto(`${insecureUrl}?provinces=60`);
    await waitUntilReady(page);
    await page.evaluate(() => {
      // On its way up, after the page has put the link in.
      window.addEventListener('copy', (event) => {
        Reflect.set(globalThis, 'copied', event.clipboardData?.getData('text/plain'));
      });
    });
    await chooseInMenu(page, 'Sao chép liên kết');
    await expect(page.getByText('Đã sao chép liên kết')).toBeVisible();
    expect(await page.evaluate(() => Reflect.get(globalThis, 'copied') as unknown)).toBe(
      `${insecureUrl}?provinces=60`,
    );
  });

  test('stands selected in a field where copying is refused', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { get: () => undefined });
      Object.defineProperty(document, 'execCommand', { value: () => false });
    });
    await openDashboard(page, 'models=merge-offices');
    await chooseInMenu(page, 'Sao chép liên kết');
    const field = page.getByRole('textbox', { name: 'Liên kết đến phần đang xem' });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(`${siteUrl}?models=merge-offices`);
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(
      `${siteUrl}?models=merge-offices`,
    );
    await page.keyboard.press('Escape');
    await expect(findMenu(page)).toBeFocused();
  });
});

test('"?" opens the keys of every place, unless one types or has switched it off', async ({
  page,
}) => {
  await openDashboard(page);
  const help = page.getByRole('dialog', { name: 'Phím tắt' });
  await findTile(page, '60').focus();
  await page.keyboard.press('?');
  await expect(help.getByRole('table')).toHaveCount(5);
  for (const name of ['Cả trang', 'Bản đồ', 'Bảng tỉnh và mô hình', 'Trình chiếu']) {
    await expect(help.getByRole('table', { name })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(findTile(page, '60')).toBeFocused();

  await page.getByRole('button', { name: /^Tỉnh, thành phố/u }).click();
  await page.getByRole('searchbox').press('?');
  await expect(help).toHaveCount(0);
  await page.keyboard.press('Escape');

  await chooseInMenu(page, 'Phím tắt');
  await help.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await openDashboard(page);
  await page.keyboard.press('?');
  await expect(help).toHaveCount(0);
  await chooseInMenu(page, 'Phím tắt');
  await expect(help).toBeVisible();
});

test('undo', async ({ page }) => {
  await openDashboard(page);
  await test.step('takes back one filter at a time, says so, and leaves the language', async () => {
    await expect(findUndo(page)).toHaveCount(0);
    await findTile(page, '60').click();
    await findTile(page, '84').click();
    await chooseInMenu(page, 'English');
    await expect(page).toHaveURL('./?provinces=60,84&lang=en');
    await findUndo(page).click();
    await expect(page).toHaveURL('./?provinces=60&lang=en');
    await expect(findNews(page)).toHaveText(
      'Undone. 1 of 22 provinces left: filtered by Binh Thuan.',
    );
    await findUndo(page).click();
    await expect(page).toHaveURL('./?lang=en');
    await expect(findUndo(page)).toHaveCount(0);
    await expect(findBar(page).getByRole('button').first()).toBeFocused();
  });

  await test.step('by Ctrl+Z, but not while one types', async () => {
    await showView(page, '');
    await findTile(page, '60').click();
    await page.getByRole('button', { name: /^Tỉnh, thành phố/u }).click();
    await page.getByRole('searchbox').fill('ca mau');
    await page.getByRole('searchbox').press('Control+z');
    await expect(page).toHaveURL('./?provinces=60');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await expect(page).toHaveURL('./');
  });

  await test.step('goes along with back and forward, also after a reload', async () => {
    await showView(page, '');
    await findTile(page, '60').click();
    await findTile(page, '84').click();
    await page.goBack();
    await expect(page).toHaveURL('./?provinces=60');
    await findUndo(page).click();
    await expect(page).toHaveURL('./');
    await expect(findUndo(page)).toHaveCount(0);
    // What was taken back is one step back, as any choice.
    await page.goBack();
    await expect(page).toHaveURL('./?provinces=60');
    await page.reload();
    await waitUntilReady(page);
    await findUndo(page).click();
    await expect(page).toHaveURL('./');
  });

  await test.step('brings the provinces back with their boundaries', async () => {
    await showView(page, 'provinces=60,84');
    await chooseBasis(page, 'Địa giới', '2025');
    await expect(page).toHaveURL(/boundaries=2025/u);
    await findUndo(page).click();
    await expect(page).toHaveURL('./?provinces=60,84');
  });
});

test('what is read aloud', async ({ page }) => {
  await page.clock.install();
  await openDashboard(page);
  await test.step('quick choices are told once, with names', async () => {
    await page.evaluate(() => {
      const said: string[] = [];
      Reflect.set(globalThis, 'said', said);
      const region = [...document.querySelectorAll('.filter-bar [role=status]')].at(-1);
      if (region === undefined) throw new Error('no live region');
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.getByRole('button', { name: /^Vùng/u }).click();
    // However slow the machine is, no time passes between the choices.
    await page.clock.pauseAt(new Date(Date.now() + 60_000));
    await page.getByRole('checkbox', { name: 'Đông Nam Bộ' }).check();
    await page.getByRole('checkbox', { name: 'Tây Nguyên' }).check();
    await page.getByRole('checkbox', { name: 'Tây Nguyên' }).uncheck();
    await page.clock.runFor(5000);
    await page.clock.resume();
    await expect(findNews(page)).toHaveText('Còn 6/22 tỉnh: lọc theo Đông Nam Bộ.');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'said') as unknown)).toEqual([
      'Còn 6/22 tỉnh: lọc theo Đông Nam Bộ.',
    ]);
  });

  await test.step('layer, boundaries, year and the choice of the map are told', async () => {
    await showView(page, '');
    // Told before the next choice, or both are told together.
    await expect(findNews(page)).toHaveText('Không còn bộ lọc nào: đủ 22 tỉnh.');
    await chooseBasis(page, 'Lớp số liệu', 'illustrative');
    await expect(findNews(page)).toHaveText('Số liệu: minh họa (không thật).');
    await findFigure(page, 'province-map').getByRole('tab', { name: 'Cấp ủy' }).click();
    await expect(findNews(page)).toHaveText('Bản đồ: Bổ sung cấp ủy.');
    await (await findOption(findFigure(page, 'province-map'), /^Năm/u)).selectOption('2018');
    await expect(findNews(page)).toHaveText('Năm 2018.');
    await chooseBasis(page, 'Địa giới', '2025');
    await expect(findNews(page)).toHaveText('Địa giới từ 1/7/2025 (10 tỉnh, thành phố).');
  });
});

test('the focus is never lost', async ({ visit: page }) => {
  await showView(page, 'provinces=60,84&level=district');
  const chips = page.getByRole('button', { name: /^Bỏ lọc: / });
  const provinces = page.getByRole('button', { name: /^Tỉnh, thành phố/u });
  await provinces.press('Enter');
  await chips.first().press('Enter');
  await expect(chips).toHaveCount(1);
  await expect(chips.first()).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Bỏ hết bộ lọc' }).press('Enter');
  await expect(page).toHaveURL('./');
  await expect(provinces).toBeFocused();

  await provinces.press('Enter');
  await page.getByRole('checkbox', { name: 'Cà Mau' }).check();
  await page.keyboard.press('Escape');
  await expect(provinces).toBeFocused();
  // Whoever leaves a list by Tab leaves it closed.
  await page.getByRole('button', { name: /^Cấp/u }).press('Enter');
  await page.getByRole('checkbox').last().focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
});

test.describe('on a phone', () => {
  test('all choices stand in a sheet, and the bar stays low', async ({ openTab }) => {
    const page = await openTab({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(siteUrl);
    await waitUntilReady(page);
    const open = page.getByRole('button', { name: /^Lọc/u });
    await expect(open).toHaveText('Lọc');
    await open.tap();
    const sheet = findSheet(page);
    expect(await sheet.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
    await sheet.getByRole('button', { name: /^Vùng/u }).tap();
    await sheet.getByText('Đông Nam Bộ').tap();
    await sheet.getByRole('button', { name: /^Cấp/u }).tap();
    await sheet.getByText('cấp huyện').tap();
    await expect(sheet.getByRole('status').last()).toHaveText(
      'Còn 6/22 tỉnh: lọc theo Đông Nam Bộ, cấp huyện.',
    );
    await expect(sheet.getByRole('combobox', { name: 'Lớp số liệu' })).toBeVisible();
    await expect(sheet.getByRole('combobox', { name: 'Địa giới' })).toBeVisible();
    expect(await findSmallTargets(sheet)).toEqual([]);
    await sheet.getByRole('button', { name: 'Xem 6 tỉnh' }).tap();
    await expect(sheet).toHaveCount(0);
    await expect(open).toBeFocused();
    await expect(open).toHaveText('Lọc (2)');
    await expect(page).toHaveURL('./?region=south-east&level=district');

    await page.mouse.wheel(0, 1500);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    const bar = await findBar(page).boundingBox();
    expect(bar?.y).toBe(0);
    expect(bar?.height).toBeLessThanOrEqual(56);
    expect(await findSmallTargets(findBar(page))).toEqual([]);
    expect(await findSmallTargets(page.getByRole('banner'))).toEqual([]);
    const header = await page.getByRole('banner').boundingBox();
    expect(header?.height).toBeLessThanOrEqual(80);
  });

  test('lists lie in the window, and the import gives the focus back to the menu', async ({
    visit: page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    // Wherever their buttons have wrapped to.
    for (const figure of await page.locator('[data-figure]').all()) {
      await figure.getByRole('button', { name: /^Xuất/u }).click();
      const box = await figure.locator('.export-menu__list').boundingBox();
      expect(box?.x, (await figure.getAttribute('id')) ?? '').toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
      await page.keyboard.press('Escape');
    }

    await chooseInMenu(page, 'Nhập từ Excel');
    await expect(findImport(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(findMenu(page)).toBeFocused();
  });
});

/** Controls lower or narrower than a finger asks for, by name and size. */
async function findSmallTargets(root: Locator): Promise<string[]> {
  return root.locator('button, select, label, input[type=search]').evaluateAll((controls) =>
    controls
      .filter((control) => control.checkVisibility())
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < 43.5)
      .map(({ control, box }) => `${control.textContent ?? ''} ${box.width}x${box.height}`),
  );
}

test('however small the window, nothing is cut and all is in reach', async ({ visit: page }) => {
  await showView(page, 'provinces=60,84');
  for (const tab of await findTableTabs(page).all()) await tab.click();
  // What 360 px leave, and what 200 % and 400 % leave of 1366x625.
  for (const [width, height] of [
    [360, 740],
    [341, 156],
    [683, 312],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const lang of ['vi', 'en']) {
      await test.step(`${width}x${height}, ${lang}`, async () => {
        await showView(page, `lang=${lang}&provinces=60,84`);
        expect(await measureOverflow(page), 'with the tables').toBe(0);
        await findMenu(page).click();
        for (const item of await page.locator('[role^=menuitem]').all()) {
          await item.focus();
          await expect(item).toBeInViewport();
        }
        await page.getByRole('menuitem').last().click();
        const dialog = page.getByRole('dialog');
        const close = dialog.getByRole('button', { name: /^(?:Đóng|Close)$/u });
        await expect(close).toBeInViewport();
        await dialog.getByRole('checkbox').scrollIntoViewIfNeeded();
        await expect(dialog.getByRole('checkbox')).toBeInViewport();
        await page.keyboard.press('Escape');
        if (width < 900) {
          await page.getByRole('button', { name: /^(?:Lọc|Filters) \(2\)$/u }).click();
          await findSheet(page).getByRole('combobox').last().selectOption('2025');
          await page.getByRole('button', { name: /^(?:Xem 2 tỉnh|Show 2 provinces)$/u }).click();
        } else {
          await chooseBasis(page, /^(?:Địa giới|Boundaries)$/u, '2025');
        }
        await expect(page).toHaveURL(/boundaries=2025/u);
        expect(await measureOverflow(page), 'with the units of 2025').toBe(0);
      });
    }
  }
  for (const tab of await findTableTabs(page).all()) await tab.press('Home');
});
