import { expect, openDashboard, showView, test } from './fixtures';
import { findIllegible } from './legible';

/** Views whose figures are drawn in different ways. */
const views = [
  'sheet=60',
  'layer=illustrative&indicator=staff-reduction',
  'boundaries=2025&level=district',
  'boundaries=2025&layer=illustrative&indicator=committee-additions',
];

test('the check sees what is small, cut or covered', async ({ page }) => {
  await openDashboard(page);
  expect(await findIllegible(page)).toEqual([]);
  await page.evaluate(() => {
    const [first, second] = document.querySelectorAll('[data-figure="pilot-counts"] svg text');
    second?.setAttribute('x', first?.getAttribute('x') ?? '');
    second?.setAttribute('y', first?.getAttribute('y') ?? '');
    document.querySelector('[data-figure="province-map"] svg text')?.setAttribute('x', '-40');
    const matrix = document.querySelector('[data-figure="pilot-matrix"]');
    const caption = matrix?.querySelector<HTMLElement>('.figure__caption');
    const finding = matrix?.querySelector<HTMLElement>('.figure__finding');
    caption?.style.setProperty('font-size', '11px');
    finding?.style.setProperty('white-space', 'nowrap');
    finding?.style.setProperty('overflow', 'hidden');
    finding?.style.setProperty('width', '90px');
  });
  const found = (await findIllegible(page)).join('\n');
  expect(found).toContain('lies over');
  expect(found).toContain('at the edge of its drawing');
  expect(found).toContain('is 11.0 px');
  expect(found).toContain('is cut by its box');
});

// A theme moves nothing: see palette.test.ts.
test('every text can be read, however wide the window', async ({ visit: page }) => {
  for (const width of [360, 768, 1366, 1920]) {
    await page.setViewportSize({ width, height: width < 1000 ? 900 : 768 });
    for (const lang of ['vi', 'en']) {
      for (const view of views) {
        await test.step(`${width} px, ${lang}, ${view}`, async () => {
          await showView(page, `lang=${lang}&${view}`);
          await page.evaluate(() => document.fonts.ready);
          expect.soft(await findIllegible(page)).toEqual([]);
        });
      }
    }
  }
});
