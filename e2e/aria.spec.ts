import type { Locator, Page } from '@playwright/test';

import { findOption } from './controls';
import { readPilots, readProvinces } from './data';
import { findFigure, findTile } from './figures';
import { expect, openDashboard, showView, test, waitUntilReady } from './fixtures';
import { exportFile } from './giveBack';

// Several views in one visit, and the machine may be slow.
// What a screen reader meets; longer readings stand in e2e/approved/*.aria.yml.

test('the figures read mark by mark, names and numbers written out', async ({ visit: page }) => {
  await expect(drawingOf(page, 'pilot-counts')).toMatchAriaSnapshot({
    name: 'pilot-counts.aria.yml',
  });
  await showView(page, 'provinces=60,84');
  await expect(drawingOf(page, 'pilot-matrix')).toMatchAriaSnapshot({
    name: 'pilot-matrix.aria.yml',
  });
});

function drawingOf(page: Page, figure: string): Locator {
  return findFigure(page, figure).locator('.figure__drawing');
}

test.describe('the map', () => {
  test('reads row by row, names and numbers written out', async ({ visit: page }) => {
    await expect(findFigure(page, 'province-map').getByRole('grid')).toMatchAriaSnapshot(`
      - grid "Bản đồ các tỉnh":
        - row:
          - 'gridcell "Bình Phước: 3 được nêu tên"':
            - 'button "Bình Phước: 3 được nêu tên"': Bình Phước 3
          - 'gridcell "Lâm Đồng: 1 ghi nhận ở nguồn khác"':
            - 'button "Lâm Đồng: 1 ghi nhận ở nguồn khác"': Lâm Đồng 1
          - 'gridcell "Ninh Thuận: 2 được nêu tên"':
            - 'button "Ninh Thuận: 2 được nêu tên"': Ninh Thuận 2
        - row:
          - 'gridcell "Tây Ninh: 2 được nêu tên"':
            - 'button "Tây Ninh: 2 được nêu tên"': Tây Ninh 2
          - 'gridcell "Bình Dương: 3 được nêu tên"':
            - 'button "Bình Dương: 3 được nêu tên"': Bình Dương 3
          - 'gridcell "Đồng Nai: 4 ghi nhận ở nguồn khác"':
            - 'button "Đồng Nai: 4 ghi nhận ở nguồn khác"': Đồng Nai 4
          - 'gridcell "Bình Thuận: 4 được nêu tên, 1 dự kiến"':
            - 'button "Bình Thuận: 4 được nêu tên, 1 dự kiến"': Bình Thuận 4 +1
        - row:
          - 'gridcell "Long An: 1 được nêu tên"':
            - 'button "Long An: 1 được nêu tên"': Long An 1
          - 'gridcell "TP. Hồ Chí Minh: không nguồn nào nêu tên"':
            - 'button "TP. Hồ Chí Minh: không nguồn nào nêu tên"': TP. HCM –
          - 'gridcell "Bà Rịa - Vũng Tàu: 2 được nêu tên"':
            - 'button "Bà Rịa - Vũng Tàu: 2 được nêu tên"': BR-VT 2
        - row:
          - 'gridcell "Đồng Tháp: 2 được nêu tên"':
            - 'button "Đồng Tháp: 2 được nêu tên"': Đồng Tháp 2
          - 'gridcell "Tiền Giang: 2 dự kiến"':
            - 'button "Tiền Giang: 2 dự kiến"': Tiền Giang (2)
        - row:
          - 'gridcell "An Giang: 3 được nêu tên, 1 ghi nhận ở nguồn khác"':
            - 'button "An Giang: 3 được nêu tên, 1 ghi nhận ở nguồn khác"': An Giang 4
          - 'gridcell "Cần Thơ: 2 được nêu tên, 2 ghi nhận ở nguồn khác"':
            - 'button "Cần Thơ: 2 được nêu tên, 2 ghi nhận ở nguồn khác"': Cần Thơ 4
          - 'gridcell "Vĩnh Long: 1 được nêu tên"':
            - 'button "Vĩnh Long: 1 được nêu tên"': Vĩnh Long 1
          - 'gridcell "Bến Tre: 1 được nêu tên"':
            - 'button "Bến Tre: 1 được nêu tên"': Bến Tre 1
        - row:
          - 'gridcell "Kiên Giang: 1 ghi nhận ở nguồn khác, 4 dự kiến"':
            - 'button "Kiên Giang: 1 ghi nhận ở nguồn khác, 4 dự kiến"': Kiên Giang 1 +4
          - 'gridcell "Hậu Giang: không nguồn nào nêu tên"':
            - 'button "Hậu Giang: không nguồn nào nêu tên"': Hậu Giang –
          - 'gridcell "Sóc Trăng: 1 được nêu tên, 1 ghi nhận ở nguồn khác"':
            - 'button "Sóc Trăng: 1 được nêu tên, 1 ghi nhận ở nguồn khác"': Sóc Trăng 2
          - 'gridcell "Trà Vinh: 4 được nêu tên"':
            - 'button "Trà Vinh: 4 được nêu tên"': Trà Vinh 4
        - row:
          - 'gridcell "Cà Mau: 1 được nêu tên, 1 ghi nhận ở nguồn khác"':
            - 'button "Cà Mau: 1 được nêu tên, 1 ghi nhận ở nguồn khác"': Cà Mau 2
          - 'gridcell "Bạc Liêu: 2 được nêu tên"':
            - 'button "Bạc Liêu: 2 được nêu tên"': Bạc Liêu 2
    `);
  });

  test('plans stand small beside what there is, and nothing stands over a text', async ({
    visit: page,
  }) => {
    const { models, observations } = readPilots();
    for (const { code, nameVi } of readProvinces().provinces) {
      const rows = observations.filter(({ province }) => province === code);
      const states = models.map(({ id }) =>
        rows.filter(({ model }) => model === id).map(({ state }) => state),
      );
      const known = states.filter((all) => all.some((state) => state !== 'planned')).length;
      const planned = states.filter((all) => all.length > 0).length - known;
      const expected = known > 0 && planned > 0 ? [`+${planned}`] : [];
      const texts = await findTile(page, code).locator('text').allTextContents();
      expect(
        texts.filter((text) => text.startsWith('+')),
        nameVi,
      ).toEqual(expected);
    }
    await expect(findFigure(page, 'province-map').locator('[data-dot]')).toHaveCount(0);
    await expect(findFigure(page, 'province-map')).toContainText('+n: dự kiến thêm n mô hình.');
  });

  test('the choice of outlines is kept, names its groups, and 2025 has none', async ({ page }) => {
    await openDashboard(page);
    const map = findFigure(page, 'province-map');
    const choice = () => findOption(map, 'Khung bao quanh các tỉnh');
    await expect(map.locator('.unit-outlines')).toHaveCount(0);
    await (await choice()).selectOption('clusters');
    await page.reload();
    await waitUntilReady(page);
    await expect(await choice()).toHaveValue('clusters');
    await expect(map.locator('.unit-outlines')).toHaveCount(1);
    await expect(map.locator('[data-legend^=group]')).toHaveText([
      'Cụm thi đua số 4',
      'Cụm thi đua số 5',
    ]);
    await expect(findTile(page, '60')).toHaveAccessibleName(/^Bình Thuận, Cụm thi đua số 4: 4/u);
    await (await choice()).selectOption('none');
    await expect(map.locator('.unit-outlines')).toHaveCount(0);
    await showView(page, 'boundaries=2025');
    await expect(await choice()).toHaveCount(0);
    // A choice from before there was one means the units of 2025.
    await page.evaluate(() => localStorage.setItem('then-chot:outlines', 'true'));
    await openDashboard(page);
    await expect(await choice()).toHaveValue('units');
    await expect(map.locator('.unit-outlines')).toHaveCount(1);
    const { buffer } = await exportFile(page, 'province-map', /^SVG/u);
    expect(buffer.toString('utf8')).toContain('viền: tỉnh từ 1/7/2025');
  });

  test('a series has a line in the tile where there is room, absence none', async ({
    visit: page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await showView(page, 'layer=illustrative&indicator=staff-reduction');
    const map = findFigure(page, 'province-map');
    await expect(map.locator('[data-spark]').first()).toBeAttached();
    await expect(map.locator('[data-legend=spark]')).toHaveCount(1);
    await showView(page, 'indicator=staff-reduction');
    await expect(map.locator('[data-spark]')).toHaveCount(0);
    await expect(map.locator('[data-legend=spark]')).toHaveCount(0);
  });

  test('marks its province in other figures, and they in it', async ({ visit: page }) => {
    const row = findFigure(page, 'pilot-matrix').locator('[data-province="60"]').first();
    await findTile(page, '60').hover();
    await expect(row).toHaveAttribute('data-linked', '');
    await row.scrollIntoViewIfNeeded();
    await page.mouse.move(0, 0);
    await expect(findTile(page, '60')).not.toHaveAttribute('data-linked', '');
    await row.hover();
    await expect(findTile(page, '60')).toHaveAttribute('data-linked', '');
  });
});
