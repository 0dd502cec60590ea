import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

import { readManifest } from './data';
import { type FigureId, findFigure, firstFigures } from './figures';
import { expect, openDashboard, showView, test, waitUntilReady } from './fixtures';
import { countDifferent, countInk, exportPicture, type Picture } from './picture';
import { insecureUrl, singleFileUrl } from './site';

const width = 1920;
const height = 1080;

/** Every picture of a tab, by its figure; the tab begins with the figure at `first`. */
async function exportAll(page: Page, first = 0): Promise<ReadonlyMap<FigureId, Picture>> {
  const pictures = new Map<FigureId, Picture>();
  for (const id of [...firstFigures.slice(first), ...firstFigures.slice(0, first)]) {
    pictures.set(id, await exportPicture(page, id));
  }
  return pictures;
}

function expectSame(
  pictures: ReadonlyMap<FigureId, Picture>,
  others: ReadonlyMap<FigureId, Picture>,
): void {
  expect([...others.keys()].sort()).toEqual([...firstFigures].sort());
  for (const [id, picture] of pictures) {
    const other = others.get(id);
    expect(other && countDifferent(picture, other), id).toBe(0);
  }
}

function expectDrawn({ bytes }: Picture): void {
  const image = PNG.sync.read(bytes);
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
}

// Each figure is the first picture of one tab and comes after others in the rest: what a first picture
// loads must not show in it.
test('one picture of each figure, whatever the tab (PNG 16:9)', async ({ page, openTab }) => {
  await openDashboard(page);
  const pictures = await exportAll(page);
  for (const [id, picture] of pictures) {
    expect(picture.fileName).toBe(`then-chot_${id}_tat-ca_16x9_${readManifest().releasedOn}.png`);
    await test.step(`${id} is drawn, with paper around it`, () => expectDrawn(picture));
  }

  await test.step('from a phone, dark, under ?lang=vi', async () => {
    const phone = await openTab({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 3,
      colorScheme: 'dark',
    });
    await openDashboard(phone, 'lang=vi');
    expectSame(pictures, await exportAll(phone, 1));
  });
  await test.step('from plain http', async () => {
    const insecure = await openTab();
    await insecure.goto(insecureUrl);
    await waitUntilReady(insecure);
    expect(await insecure.evaluate(() => isSecureContext)).toBe(false);
    expectSame(pictures, await exportAll(insecure, 2));
  });
  await test.step('from the single file', async () => {
    const single = await openTab({ offline: true });
    await single.goto(singleFileUrl);
    await waitUntilReady(single);
    expectSame(pictures, await exportAll(single, 3));
  });

  await test.step('under a filter it is another', async () => {
    await showView(page, 'provinces=60');
    for (const [id, filtered] of await exportAll(page)) {
      expect(filtered.fileName).toContain(`then-chot_${id}_binh-thuan_`);
      const cold = pictures.get(id);
      expect(cold && countDifferent(cold, filtered), id).toBeGreaterThan(2000);
    }
  });
  await test.step('what the filter empties is a picture of its words', async () => {
    await showView(page, 'provinces=60&cluster=5');
    await expect(findFigure(page, 'pilot-counts')).toHaveAttribute('data-state', 'empty');
    const { bytes } = await exportPicture(page, 'pilot-counts');
    const image = PNG.sync.read(bytes);
    expect([image.width, image.height]).toEqual([width, height]);
    expect(countInk(image, { left: 48, top: 48, right: width, bottom: 130 })).toBeGreaterThan(2000);
  });
  await test.step('in English it is another', async () => {
    await showView(page, 'lang=en');
    const english = await exportPicture(page, 'pilot-matrix');
    expect(english.fileName).toBe(
      `then-chot_pilot-matrix_all_16x9_${readManifest().releasedOn}.png`,
    );
    const vietnamese = pictures.get('pilot-matrix');
    expect(vietnamese && countDifferent(english, vietnamese)).toBeGreaterThan(2000);
  });
});
