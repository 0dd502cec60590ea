import { parseAddress } from '../src/state/address';
import { readPilots, readProvinces } from './data';
import { findNamedCells, readFigureStates, readTiles } from './figures';
import { expect, openDashboard, test, waitUntilReady } from './fixtures';
import { singleFileUrl } from './site';

test('values that mean nothing are named and ignored', async ({ page }) => {
  await openDashboard(page, 'provinces=abc&models=%00&x=1');
  const notice = page.getByRole('status').filter({ hasText: 'abc' });
  await expect(notice).toContainText('provinces = “abc”');
  await expect(notice).not.toContainText('x =');
  await expect(findNamedCells(page)).toHaveCount(34);
});

test('a notice put away takes its values out of the address', async ({ page }) => {
  await openDashboard(page, 'provinces=60,abc');
  const notice = page.getByRole('status').filter({ hasText: 'abc' });
  await notice.getByRole('button', { name: 'Đóng thông báo' }).click();
  await expect(page.getByText('abc')).toHaveCount(0);
  await expect(page).toHaveURL('./?provinces=60');
});

test('codes and models that the data does not know are named and ignored', async ({ page }) => {
  await openDashboard(
    page,
    'provinces=60,99&region=north&cluster=9&models=merge-all&level=planet&sheet=98&indicator=rice',
  );
  const notice = page.getByRole('status').filter({ hasText: '99' });
  for (const value of ['99', 'north', '9', 'merge-all', 'planet', '98', 'rice']) {
    await expect(notice).toContainText(`= “${value}”`);
  }
  await expect(findNamedCells(page)).toHaveCount(4);
});

test('a cut percent sign and a very long value are no error', async ({ page }) => {
  await openDashboard(page, `provinces=60&models=%E0%A4%A&region=${'a'.repeat(3000)}&level=%%%`);
  await expect(findNamedCells(page)).toHaveCount(4);
  await expect(page.getByText('Liên kết có giá trị không dùng được')).toBeVisible();
});

/** A generator of numbers from 0 to below 1 that always gives the same row for a seed. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Addresses out of true keys and values, near misses and rubbish. */
function createAddresses(seed: number, count: number): string[] {
  const random = createRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const { provinces, regions, clusters } = readProvinces();
  const codes = [...provinces.map(({ code }) => code), '99', '6', 'abc'];
  const known: Readonly<Record<string, readonly string[]>> = {
    provinces: codes,
    region: [...regions.map(({ id }) => id), 'north'],
    cluster: [...clusters.map(({ id }) => String(id)), '0', '-1', '1e9'],
    models: [...readPilots().models.map(({ id }) => id), 'merge', 'Merge-Offices'],
    level: ['province', 'district', 'commune', 'hamlet', 'any', 'planet'],
    indicator: ['pilot-models', 'committee-additions', 'staff-reduction', 'rice'],
    scope: ['administrative', 'public-service', 'party-and-mass', 'whole-country', 'all'],
    measure: ['executive', 'standing', 'central', 'sum'],
    year: ['2019', '1', 'next'],
    boundaries: ['2025', '1975'],
    layer: ['illustrative', 'local', 'secret'],
    sort: ['name', ''],
    sheet: codes,
    lang: ['vi', 'en', 'fr'],
    present: ['pilot-matrix', 'nothing'],
    theme: ['light', 'dark'],
  };
  const rubbish = [
    '%00',
    '%',
    '%E0%A4%A',
    '<script>',
    '__proto__',
    'constructor',
    '60,,60,',
    ' 60 ',
    '６０',
    'Bình Thuận',
    '%F0%9F%98%80',
    'x'.repeat(500),
    '&&==',
    '#',
    '-0',
    'NaN',
    'null',
    '[object Object]',
  ];
  const value = (key: string): string =>
    random() < 0.25 ? pick(rubbish) : pick(known[key] ?? rubbish);
  return Array.from({ length: count }, () => {
    const parts = Array.from({ length: 1 + Math.floor(random() * 6) }, () => {
      const key = random() < 0.1 ? pick(rubbish) : pick(Object.keys(known));
      const values = Array.from({ length: 1 + Math.floor(random() * 4) }, () => value(key));
      return `${key}=${values.join(',')}`;
    });
    return parts.join(random() < 0.05 ? ';' : '&');
  });
}

/** The provinces of 2019, or the units that they became. */
function tileCountOf(address: string): number {
  const [query = ''] = address.split('#');
  return parseAddress(query).view.boundaries === '2025' ? 10 : 22;
}

const runs = 4;
for (let run = 1; run <= runs; run += 1) {
  test(`250 random addresses in one tab lead to no error (${run}/${runs})`, async ({ page }) => {
    test.setTimeout(240_000);
    await openDashboard(page);
    const bad = await page.evaluate(
      async (addresses) => {
        const found: string[] = [];
        for (const { address, tileCount } of addresses) {
          history.pushState(null, '', `?${address}`);
          dispatchEvent(new PopStateEvent('popstate'));
          const main = document.querySelector('main');
          // Made-up rows are loaded when they are first asked for.
          for (let frame = 0; frame < 300; frame += 1) {
            await new Promise((resolve) => {
              requestAnimationFrame(resolve);
            });
            if (main?.dataset['state'] === 'ready') break;
          }
          const failed = document.querySelectorAll('[data-figure][data-state=error]').length;
          const tiles = document.querySelectorAll('[data-figure=province-map] [data-province]');
          if (main?.dataset['state'] !== 'ready' || failed > 0 || tiles.length !== tileCount) {
            found.push(
              `?${address}: main ${main?.dataset['state']}, ${failed} figures failed, ${tiles.length} tiles`,
            );
          }
        }
        return found;
      },
      createAddresses(run, 250).map((address) => ({ address, tileCount: tileCountOf(address) })),
    );
    expect(bad).toEqual([]);
  });
}

test('20 random addresses open as pages', async ({ page }) => {
  test.setTimeout(120_000);
  for (const address of createAddresses(2019, 20)) {
    await openDashboard(page, address);
    expect(Object.values(await readFigureStates(page)), address).not.toContain('error');
    expect(await readTiles(page), address).toHaveLength(tileCountOf(address));
  }
});

test('the skip link leads to the content and leaves the address as it is', async ({ page }) => {
  for (const start of ['./?provinces=60', `${singleFileUrl}#?provinces=60`]) {
    await page.goto(start);
    await waitUntilReady(page);
    const before = page.url();
    await page.getByRole('link', { name: 'Đến nội dung chính' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
    expect(page.url()).toBe(before);
  }
});
