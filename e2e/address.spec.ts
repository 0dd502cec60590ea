import { createAddresses } from '../src/state/addressesForTests';
import { parseAddress } from '../src/state/address';
import { readPilots, readProvinces } from './data';
import { findNamedCells, readFigureStates, readTiles } from './figures';
import { expect, openDashboard, showView, test, waitUntilReady } from './fixtures';
import { singleFileUrl } from './site';

// Ten thousand addresses are read and drawn without a browser, see src/app/randomAddresses.test.tsx.

test('values that mean nothing are named and ignored; put away, they leave the address', async ({
  visit: page,
}) => {
  await showView(page, 'provinces=abc&models=%00&x=1');
  const notice = page.getByRole('status').filter({ hasText: 'Liên kết có giá trị' });
  await expect(notice).toContainText('provinces = “abc”');
  await expect(notice).not.toContainText('x =');
  await expect(findNamedCells(page)).toHaveCount(34);

  await openDashboard(page, `provinces=60&models=%E0%A4%A&region=${'a'.repeat(3000)}&level=%%%`);
  await expect(notice).toBeVisible();
  await expect(findNamedCells(page)).toHaveCount(4);

  // What has the right form and is not known to the data.
  await showView(
    page,
    'provinces=60,99&region=north&cluster=9&models=merge-all&level=planet&sheet=98&indicator=rice',
  );
  for (const value of ['99', 'north', '9', 'merge-all', 'planet', '98', 'rice']) {
    await expect(notice).toContainText(`= “${value}”`);
  }
  await expect(findNamedCells(page)).toHaveCount(4);

  await notice.getByRole('button', { name: 'Đóng thông báo' }).click();
  await expect(page.getByText('merge-all')).toHaveCount(0);
  await expect(page).toHaveURL('./?provinces=60');
});

/** The provinces of 2019, or the units that they became. */
function tileCountOf(address: string): number {
  const [query = ''] = address.split('#');
  return parseAddress(query).view.boundaries === '2025' ? 10 : 22;
}

test('30 random addresses lead to no error, in one tab and as pages', async ({ visit: page }) => {
  const addresses = createAddresses(1, 30, { provinces: readProvinces(), pilots: readPilots() });
  for (const [index, address] of addresses.entries()) {
    await test.step(`?${address.slice(0, 100)}`, async () => {
      if (index % 10 === 9) await openDashboard(page, address);
      else await showView(page, address);
      expect(Object.values(await readFigureStates(page)), address).not.toContain('error');
      expect(await readTiles(page), address).toHaveLength(tileCountOf(address));
    });
  }
});

test('the skip link leads to the content and leaves the address as it is', async ({
  visit,
  openTab,
}) => {
  await showView(visit, 'provinces=60');
  const file = await openTab();
  await file.goto(`${singleFileUrl}#?provinces=60`);
  await waitUntilReady(file);
  for (const page of [visit, file]) {
    const before = page.url();
    await page.getByRole('link', { name: 'Đến nội dung chính' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main')).toBeFocused();
    expect(page.url()).toBe(before);
  }
});
