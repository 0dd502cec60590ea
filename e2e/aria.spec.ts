import type { Locator, Page } from '@playwright/test';

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
            - 'button "Bình Thuận: 4 được nêu tên, 1 dự kiến"': Bình Thuận 4
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
            - 'button "Kiên Giang: 1 ghi nhận ở nguồn khác, 4 dự kiến"': Kiên Giang 1
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

  test('a dot in a tile for every chosen model of the province', async ({ visit: page }) => {
    const { models, observations } = readPilots();
    for (const { code, nameVi } of readProvinces().provinces) {
      const rows = observations.filter(({ province }) => province === code);
      const expected = models
        .map(({ id }) => id)
        .filter((id) => rows.some(({ model }) => model === id))
        .map((id) => {
          const states = rows.filter(({ model }) => model === id).map(({ state }) => state);
          const isPlanned = states.every((state) => state === 'planned');
          return `${id} ${isPlanned ? 'ring' : 'filled'}`;
        });
      const drawn = await findTile(page, code)
        .locator('[data-dot]')
        .evaluateAll((dots) =>
          dots.map((dot) => {
            const isRing = dot.lastElementChild?.getAttribute('fill') === 'none';
            return `${dot.getAttribute('data-dot')} ${isRing ? 'ring' : 'filled'}`;
          }),
        );
      expect(drawn, nameVi).toEqual(expected);
    }

    await showView(page, 'models=merge-offices');
    const dots = findFigure(page, 'province-map').locator('[data-dot]');
    const drawn = await dots.evaluateAll((all) => all.map((dot) => dot.getAttribute('data-dot')));
    expect(drawn.length).toBeGreaterThan(5);
    expect(new Set(drawn)).toEqual(new Set(['merge-offices']));
  });

  test('dots stand clear of the texts and inside their tiles', async ({ visit: page }) => {
    for (const [width, height] of [
      [1366, 625],
      [390, 844],
      [360, 740],
    ] as const) {
      await page.setViewportSize({ width, height });
      for (const query of ['', 'boundaries=2025']) {
        await showView(page, query);
        const faults = await findFigure(page, 'province-map')
          .locator('[data-province]')
          .evaluateAll((tiles) =>
            tiles.flatMap((tile) => {
              const focus = tile.querySelector('.tile__focus')?.getBoundingClientRect();
              const texts = [...tile.querySelectorAll('text')].map((text) => {
                const { left, right, y, height: px } = text.getBoundingClientRect();
                return {
                  left,
                  right,
                  top: y + px * 0.3,
                  foot: y + px * 0.76,
                  text: text.textContent,
                };
              });
              return [...tile.querySelectorAll('[data-dot]')].flatMap((dot) => {
                const { left, right, top, bottom } = dot.getBoundingClientRect();
                const isOut =
                  focus === undefined ||
                  left < focus.left ||
                  right > focus.right ||
                  bottom > focus.bottom;
                const over = texts.filter((text) => {
                  return (
                    left < text.right - 0.5 &&
                    right > text.left + 0.5 &&
                    top < text.foot - 1 &&
                    bottom > text.top + 1
                  );
                });
                return isOut || over.length > 0
                  ? [
                      `${tile.getAttribute('data-province')} ${over.map(({ text }) => text).join(' ')}`,
                    ]
                  : [];
              });
            }),
          );
        expect(faults, `${width} ${query}`).toEqual([]);
      }
    }
  });

  test('the choice of outlines is kept, names its groups, and 2025 has none', async ({ page }) => {
    await openDashboard(page);
    const map = findFigure(page, 'province-map');
    const choice = page.getByLabel('Khung bao quanh các tỉnh');
    await expect(map.locator('.unit-outlines')).toHaveCount(0);
    await choice.selectOption('clusters');
    await page.reload();
    await waitUntilReady(page);
    await expect(choice).toHaveValue('clusters');
    await expect(map.locator('.unit-outlines')).toHaveCount(1);
    await expect(map.locator('[data-legend^=group]')).toHaveText([
      'Cụm thi đua số 4',
      'Cụm thi đua số 5',
    ]);
    await expect(findTile(page, '60')).toHaveAccessibleName(/^Bình Thuận, Cụm thi đua số 4: 4/u);
    await choice.selectOption('none');
    await expect(map.locator('.unit-outlines')).toHaveCount(0);
    await showView(page, 'boundaries=2025');
    await expect(choice).toHaveCount(0);
    // A choice from before there was one means the units of 2025.
    await page.evaluate(() => localStorage.setItem('then-chot:outlines', 'true'));
    await openDashboard(page);
    await expect(choice).toHaveValue('units');
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
