import { holdAnswers } from './data';
import { findOption } from './controls';
import { findFigure, findNamedCells, findTile, readMatrix, readTiles } from './figures';
import { expect, openDashboard, showView, test } from './fixtures';
import { computeTruth } from './truth';

test('the province filter finds names without accents and by alias; only a choice is history', async ({
  page,
}) => {
  await openDashboard(page);
  const lengthOf = () => page.evaluate(() => history.length);
  const before = await lengthOf();
  await page.getByRole('button', { name: /^Tỉnh, thành phố/u }).click();
  const panel = page.getByRole('group', { name: 'Tỉnh, thành phố' }).first();
  const search = panel.getByRole('searchbox');
  const options = panel.getByRole('checkbox');
  await expect(options).toHaveCount(22);
  for (const [typed, name] of [
    ['can tho', 'Cần Thơ'],
    ['hcm', 'TP. Hồ Chí Minh'],
    ['brvt', 'Bà Rịa - Vũng Tàu'],
    ['DONG THAP', 'Đồng Tháp'],
  ] as const) {
    await search.fill(typed);
    await expect(options).toHaveCount(1);
    await expect(panel.getByRole('checkbox', { name })).toBeVisible();
  }
  await search.fill('xyz');
  await expect(panel).toContainText('Không tìm thấy “xyz”');
  await expect(page).toHaveURL('./');

  await search.fill('');
  await search.pressSequentially('can tho');
  expect(await lengthOf(), 'typing makes no history entry').toBe(before);
  await options.check();
  await expect(page).toHaveURL('./?provinces=92');
  expect(await lengthOf(), 'a choice makes one').toBe(before + 1);
  await expect(findTile(page, '92')).toHaveAttribute('aria-pressed', 'true');
});

test('chips take a choice off; start over takes all off', async ({ visit: page }) => {
  await showView(
    page,
    'provinces=60,84&region=mekong-delta,south-central&cluster=4,5&models=merge-offices&level=district',
  );
  const chips = page.getByRole('button', { name: /^Bỏ lọc: / });
  // Each control holds its own.
  for (const [control, count] of [
    [/^Tỉnh, thành phố/u, 2],
    [/^Vùng/u, 4],
    [/^Mô hình/u, 1],
    [/^Cấp/u, 1],
  ] as const) {
    await page.getByRole('button', { name: control }).click();
    await expect(chips).toHaveCount(count);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: /^Tỉnh, thành phố/u }).click();
  await page.getByRole('button', { name: 'Bỏ lọc: Bình Thuận' }).click();
  await expect(page).toHaveURL(/\?provinces=84&/u);
  await page.getByRole('button', { name: 'Bỏ hết lựa chọn: Cấp' }).click();
  await expect(page).not.toHaveURL(/level=/u);
  await expect(page.getByRole('button', { name: /^Cấp/u })).toBeFocused();
  await page.getByRole('button', { name: 'Bỏ hết bộ lọc' }).click();
  await expect(page).toHaveURL('./');
  await expect(chips).toHaveCount(0);
  await expect(findNamedCells(page)).toHaveCount(34);
});

test('a choice that comes before the figures have followed', async ({ visit: page }) => {
  await page.setViewportSize({ width: 1366, height: 1000 });
  await test.step('presses count all', async () => {
    await page.evaluate(
      (codes) => {
        for (const code of codes) {
          const tile = document.querySelector(
            `[data-figure=province-map] [data-province="${code}"]`,
          );
          tile?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
        }
      },
      ['60', '84', '75'],
    );
    await expect(page).toHaveURL('./?provinces=60,75,84');
    for (const code of ['60', '84', '75']) {
      await expect(findTile(page, code)).toHaveAttribute('aria-pressed', 'true');
    }
  });
  await test.step('a control beside a figure adds to what the figure does not show yet', async () => {
    await showView(page, '');
    await findOption(findFigure(page, 'pilot-matrix'), /^Thứ tự/u);
    await page.evaluate(async () => {
      const tile = document.querySelector('[data-figure=province-map] [data-province="60"]');
      tile?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      await new Promise<void>((done) => queueMicrotask(done));
      const order = document.querySelector('[data-figure=pilot-matrix] select');
      if (!(order instanceof HTMLSelectElement)) throw new Error('The matrix has no order.');
      order.value = 'name';
      order.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise<void>((done) => queueMicrotask(done));
      if (order.value !== 'name') throw new Error('The choice was taken back.');
    });
    await expect(page).toHaveURL('./?provinces=60&sort=name');
    await expect(findTile(page, '60')).toHaveAttribute('aria-pressed', 'true');
  });
  await test.step('main says loading until every figure shows the view of the address', async () => {
    await showView(page, '');
    const seen = await page.evaluate(async () => {
      const main = document.querySelector('main');
      const now = () => ({
        state: main?.dataset['state'],
        named: document.querySelectorAll(
          '[data-figure=pilot-matrix] [data-value-state=named][data-model]',
        ).length,
        isAnswered: document.querySelector('.filter-bar__left') !== null,
      });
      const tile = document.querySelector('[data-figure=province-map] [data-province="60"]');
      tile?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      await new Promise<void>((done) => queueMicrotask(done));
      const before = now();
      await new Promise<void>((done) => {
        const look = (): void => {
          if (main?.dataset['state'] === 'ready') done();
          else requestAnimationFrame(look);
        };
        look();
      });
      return { before, after: now() };
    });
    expect(seen.before).toEqual({ state: 'loading', named: 34, isAnswered: true });
    expect(seen.after).toEqual({ state: 'ready', named: 4, isAnswered: true });
  });
});

test('a province outside the chosen region or cluster clears it and says so', async ({
  visit: page,
}) => {
  await showView(page, 'region=mekong-delta');
  await page.getByRole('button', { name: /^Tỉnh, thành phố/u }).click();
  await page.getByRole('checkbox', { name: 'Bình Thuận' }).check();
  await expect(page).toHaveURL('./?provinces=60');
  await expect(page.getByText('Đã bỏ chọn vùng, cụm')).toBeVisible();
  await expect(findNamedCells(page)).toHaveCount(4);
  await page.keyboard.press('Escape');

  await showView(page, 'cluster=5');
  await findTile(page, '84').click();
  await expect(page).toHaveURL('./?provinces=84&cluster=5');
  await expect(page.getByText('Đã bỏ chọn vùng, cụm')).toHaveCount(0);
  await findTile(page, '60').click();
  await expect(page).toHaveURL('./?provinces=60,84');
  await expect(page.getByText('Đã bỏ chọn vùng, cụm')).toBeVisible();
});

test('controls and marks choose, and the address says it in its one form', async ({
  visit: page,
}) => {
  await test.step('a level keeps every province and shows only what that level says', async () => {
    await page.getByRole('button', { name: /^Cấp/u }).click();
    await page.getByRole('checkbox', { name: 'ấp, khu phố' }).check();
    await expect(page).toHaveURL('./?level=hamlet');
    await page.keyboard.press('Escape');
    const tiles = await readTiles(page);
    expect(tiles.every(({ isLeft }) => isLeft)).toBe(true);
    const truth = computeTruth({ levels: ['hamlet'] });
    const marked = Object.entries(await readMatrix(page)).filter(([, s]) => s !== 'not-named');
    expect(Object.fromEntries(marked)).toEqual(truth.cells);
    await expect(findNamedCells(page)).toHaveCount(0);
  });
  await test.step('bars, rows and columns toggle', async () => {
    await showView(page, '');
    const bar = findFigure(page, 'pilot-counts').getByRole('button', {
      name: /^Hợp nhất văn phòng cấp ủy/u,
    });
    await bar.click();
    await expect(page).toHaveURL('./?models=merge-offices');
    await expect(bar).toHaveAttribute('aria-pressed', 'true');
    const matrix = findFigure(page, 'pilot-matrix');
    await matrix.getByRole('rowheader', { name: 'Trà Vinh' }).click();
    await expect(page).toHaveURL('./?provinces=84&models=merge-offices');
    await expect(findNamedCells(page)).toHaveCount(1);
    await matrix.getByRole('columnheader', { name: /^Hợp nhất văn phòng cấp ủy/u }).click();
    await expect(page).toHaveURL('./?provinces=84');
    await matrix.getByRole('rowheader', { name: 'Trà Vinh' }).click();
    await expect(page).toHaveURL('./');
  });
  await test.step('what was written otherwise is tidied by the next choice', async () => {
    await showView(
      page,
      'x=1&lang=vi&models=merge-offices,dual-cell-hamlet,merge-offices&provinces=84,60,60&indicator=pilot-models',
    );
    await findTile(page, '75').click();
    await expect(page).toHaveURL('./?provinces=60,75,84&models=dual-cell-hamlet,merge-offices');
  });
  await test.step('an indicator and its measure stand there only when they differ', async () => {
    await showView(page, '');
    const map = findFigure(page, 'province-map');
    await map.getByRole('tab', { name: 'Cấp ủy' }).click();
    await expect(page).toHaveURL('./?indicator=committee-additions');
    const measure = await findOption(map, 'Chức danh');
    await measure.selectOption('ủy viên ban thường vụ');
    await expect(page).toHaveURL('./?indicator=committee-additions&measure=standing');
    await measure.selectOption('ủy viên ban chấp hành');
    await expect(page).toHaveURL('./?indicator=committee-additions');
  });
});

test('back and forward bring the views back', async ({ visit: page }) => {
  await findTile(page, '60').click();
  await findTile(page, '84').click();
  await expect(page).toHaveURL('./?provinces=60,84');
  await expect(findNamedCells(page)).toHaveCount(8);

  await page.goBack();
  await expect(page).toHaveURL('./?provinces=60');
  await expect(findNamedCells(page)).toHaveCount(4);
  await expect(findTile(page, '84')).toHaveAttribute('aria-pressed', 'false');
  await page.goBack();
  await expect(page).toHaveURL('./');
  await expect(findNamedCells(page)).toHaveCount(34);
  await page.goForward();
  await page.goForward();
  await expect(page).toHaveURL('./?provinces=60,84');
  await expect(findNamedCells(page)).toHaveCount(8);
  await expect(findTile(page, '84')).toHaveAttribute('aria-pressed', 'true');
});

test('ready is said only when the view of the address is drawn', async ({ page }) => {
  await page.addInitScript(() => {
    // Reports what stands on the page at the very moment at which it calls itself ready.
    const seen: object[] = [];
    Reflect.set(globalThis, 'seenWhenReady', seen);
    new MutationObserver(() => {
      const main = document.querySelector('main[data-state=ready]');
      if (main === null || seen.length > 0) return;
      const count = (selector: string) => main.querySelectorAll(selector).length;
      seen.push({
        tiles: count('[data-figure=province-map] [data-province]'),
        tilesLeft: count('[data-figure=province-map] [data-province]:not([data-left=false])'),
        named: count('[data-figure=pilot-matrix] [data-value-state=named]'),
        bars: count('[data-figure=pilot-counts] svg [role=button]'),
        unready: count('[data-figure^=p][data-state=loading]'),
      });
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  const release = await holdAnswers(page, '**/data/**');
  await page.goto('./?provinces=60');
  await expect(page.locator('main')).toHaveAttribute('data-state', 'loading');
  await expect(page.getByText('Đang tải số liệu…')).toBeVisible();
  // The page of the default address is in the file: nobody may see it under another one.
  await expect(page.locator('[data-figure=province-map]')).toBeHidden();
  release();
  await expect(page.locator('main')).toHaveAttribute('data-state', 'ready');
  expect(await page.evaluate(() => Reflect.get(globalThis, 'seenWhenReady') as unknown)).toEqual([
    { tiles: 22, tilesLeft: 1, named: 4, bars: 12, unready: 0 },
  ]);
});
