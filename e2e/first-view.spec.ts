import { readProvinces } from './data';
import {
  findFigure,
  findNamedCells,
  firstFigures,
  readFigureStates,
  readHeadline,
  readTiles,
} from './figures';
import { expect, openDashboard, showView, test } from './fixtures';

test('the first view shows the numbers of the article on the tile grid', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 625 });
  await openDashboard(page);
  await test.step('the page is ready, in Vietnamese, with every figure drawn', async () => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
    await expect(page).toHaveTitle(/Then Chốt/u);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Xây dựng Đảng');
    const states = await readFigureStates(page);
    expect(Object.keys(states)).toEqual(expect.arrayContaining([...firstFigures]));
    expect(new Set(Object.values(states))).toEqual(new Set(['ready']));
  });

  await test.step('map and counts end on the first screen, captions included', async () => {
    for (const id of ['province-map', 'pilot-counts']) {
      const figure = findFigure(page, id);
      const svg = await figure.locator('svg').last().boundingBox();
      const caption = await figure.locator('.figure__caption > p').boundingBox();
      expect(svg, id).not.toBeNull();
      expect(bottomOf(svg), `${id}: the drawing`).toBeLessThanOrEqual(625);
      expect(bottomOf(caption), `${id}: the last line of its caption`).toBeLessThanOrEqual(625);
    }
  });

  await test.step('22 tiles stand in the rows and columns of the tile grid', async () => {
    const drawn = await readTiles(page);
    const { provinces } = readProvinces();
    expect(drawn.map(({ code }) => code).sort()).toEqual(provinces.map(({ code }) => code).sort());
    expect(drawn).toHaveLength(22);

    const placeOf = new Map(drawn.map((tile) => [tile.code, tile]));
    const xs = places(drawn.map(({ x }) => x));
    const ys = places(drawn.map(({ y }) => y));
    for (const { code, nameVi, tile } of provinces) {
      const { x = NaN, y = NaN } = placeOf.get(code) ?? {};
      const at = {
        col: xs.findIndex((place) => isNear(place, x)),
        row: ys.findIndex((place) => isNear(place, y)),
      };
      expect(at, nameVi).toEqual(tile);
    }
  });

  await test.step('the first numbers are those of the article', async () => {
    const numbers = await readHeadline(page);
    expect(numbers.slice(0, 5)).toEqual(['74', '32', '16', '34', '12']);
    const headline = findFigure(page, 'headline');
    await expect(headline).toContainText('12 địa phương');
    await expect(headline).toContainText('7/22');
    await expect(headline).toContainText('không cộng với nhau');
    await expect(findNamedCells(page)).toHaveCount(34);
  });

  await test.step('every figure has a heading and the same accessible name', async () => {
    const names = {
      headline: 'Số liệu chính',
      'province-map': 'Bản đồ các tỉnh',
      'pilot-counts': 'Số tỉnh theo mô hình',
      'pilot-matrix': 'Tỉnh và mô hình',
    };
    for (const [id, name] of Object.entries(names)) {
      await expect(findFigure(page, id)).toHaveAccessibleName(name);
    }
    for (const figure of await page.locator('[data-figure]').all()) {
      const heading = (await figure.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
      expect(heading.trim()).not.toBe('');
      await expect(figure).toHaveAccessibleName(heading);
      await expect(figure.getByRole('button', { name: /^Xuất/u })).toHaveCount(1);
    }
  });
});

function bottomOf(box: { readonly y: number; readonly height: number } | null): number {
  return box === null ? Infinity : box.y + box.height;
}

/** The distinct positions in px, ascending. */
function places(values: readonly number[]): number[] {
  const sorted = values.slice().sort((a, b) => a - b);
  return sorted.filter((value, index) => !isNear(value, sorted[index - 1] ?? Number.NaN));
}

/** In one row or column: edges of tiles are drawn in different widths. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 4;
}

test('nothing is wider than the page, however narrow it is', async ({ visit: page }) => {
  for (const [width, height] of [
    [1366, 625],
    [768, 1024],
    [390, 844],
    [360, 740],
  ] as const) {
    await test.step(`${width} px`, async () => {
      await page.setViewportSize({ width, height });
      await showView(page, '');
      expect(await measureOverflow()).toBe(0);
      // On a phone the list stands in a sheet.
      if (width < 900) await page.getByRole('button', { name: /^Lọc/u }).click();
      await page.getByRole('button', { name: /^Tỉnh, thành phố/u }).click();
      await expect(page.getByRole('checkbox', { name: 'An Giang' })).toBeVisible();
      expect(await measureOverflow(), 'with the list of provinces open').toBe(0);
      if (width < 900) await page.getByRole('button', { name: 'Xem 22 tỉnh' }).click();
      else await page.keyboard.press('Escape');

      const tiles = await readTiles(page);
      expect(Math.min(...tiles.map(({ x }) => x))).toBeGreaterThanOrEqual(-1);
    });
  }

  async function measureOverflow(): Promise<number> {
    return page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
});
