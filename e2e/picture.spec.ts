import { PNG } from 'pngjs';

import { readManifest } from './data';
import { findFigure, firstFigures } from './figures';
import { expect, openDashboard, test, waitUntilReady } from './fixtures';
import { countDifferent, countInk, exportPicture } from './picture';
import { insecureUrl, singleFileUrl } from './site';

const width = 1920;
const height = 1080;

for (const id of firstFigures) {
  test(`${id}: one picture, whatever the tab (PNG 16:9)`, async ({ page, openTab }) => {
    test.setTimeout(60_000);
    await openDashboard(page);
    const cold = await exportPicture(page, id);
    expect(cold.fileName).toBe(`then-chot_${id}_tat-ca_${readManifest().releasedOn}.png`);

    const image = PNG.sync.read(cold.bytes);
    expect([image.width, image.height]).toEqual([width, height]);
    const title = countInk(image, { left: 48, top: 48, right: width - 48, bottom: 130 });
    const footer = countInk(image, { left: 48, top: 940, right: width - 48, bottom: height - 40 });
    const middle = countInk(image, { left: 48, top: 250, right: width - 48, bottom: 800 });
    expect(title, 'ink of the title').toBeGreaterThan(2000);
    expect(footer, 'ink of the source line').toBeGreaterThan(2000);
    expect(middle, 'ink of the chart').toBeGreaterThan(2000);
    const edges = [
      { left: 0, top: 0, right: width, bottom: 30 },
      { left: 0, top: height - 30, right: width, bottom: height },
      { left: 0, top: 0, right: 30, bottom: height },
      { left: width - 30, top: 0, right: width, bottom: height },
    ];
    for (const edge of edges) expect(countInk(image, edge), 'nothing at the edge').toBe(0);

    for (const other of firstFigures.filter((figure) => figure !== id)) {
      await exportPicture(page, other);
    }
    expect(countDifferent(cold, await exportPicture(page, id)), 'after three others').toBe(0);

    await openDashboard(page, 'lang=vi');
    expect(countDifferent(cold, await exportPicture(page, id)), 'under ?lang=vi').toBe(0);

    const phone = await openTab({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 3,
      colorScheme: 'dark',
    });
    await openDashboard(phone);
    expect(countDifferent(cold, await exportPicture(phone, id)), 'from a phone').toBe(0);

    await openDashboard(page, 'provinces=60');
    const filtered = await exportPicture(page, id);
    expect(filtered.fileName).toContain(`then-chot_${id}_binh-thuan_`);
    expect(countDifferent(cold, filtered), 'under a filter').toBeGreaterThan(2000);
  });
}

test('pictures are the same from plain http and from the single file', async ({
  page,
  openTab,
}) => {
  test.setTimeout(60_000);
  await openDashboard(page);
  const insecure = await openTab();
  await insecure.goto(insecureUrl);
  await waitUntilReady(insecure);
  expect(await insecure.evaluate(() => isSecureContext)).toBe(false);
  const single = await openTab({ offline: true });
  await single.goto(singleFileUrl);
  await waitUntilReady(single);
  for (const id of firstFigures) {
    const picture = await exportPicture(page, id);
    expect(countDifferent(picture, await exportPicture(insecure, id)), `${id}, http`).toBe(0);
    expect(countDifferent(picture, await exportPicture(single, id)), `${id}, file`).toBe(0);
  }
});

test('a figure that the filter empties is a picture of its words', async ({ page }) => {
  await openDashboard(page, 'provinces=60&cluster=5');
  await expect(findFigure(page, 'pilot-counts')).toHaveAttribute('data-state', 'empty');
  const picture = await exportPicture(page, 'pilot-counts');
  const image = PNG.sync.read(picture.bytes);
  expect([image.width, image.height]).toEqual([width, height]);
  expect(countInk(image, { left: 48, top: 48, right: width, bottom: 130 })).toBeGreaterThan(2000);
});

test('the picture in English is another picture', async ({ page }) => {
  await openDashboard(page, 'lang=en');
  const english = await exportPicture(page, 'pilot-matrix');
  expect(english.fileName).toBe(`then-chot_pilot-matrix_all_${readManifest().releasedOn}.png`);
  await openDashboard(page);
  expect(countDifferent(english, await exportPicture(page, 'pilot-matrix'))).toBeGreaterThan(2000);
});
