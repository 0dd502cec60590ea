import type { Page } from '@playwright/test';

import { standingFigureIds as figureIds } from '../src/domain/figureIds';
import { expect, openDashboard, showView, test } from './fixtures';

/** Lets `window.print` return at once, so that what is to be printed can be looked at. */
const holdPrint = (): void => {
  window.print = () => document.documentElement.setAttribute('data-printed', 'true');
};

/** Prints to PDF and counts the pages. */
async function countPdfPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/gu)?.length ?? 0;
}

/** What of the print container reaches beyond its page, as text; measured as paper shows it. */
async function findCut(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const cut = await page.locator('.print-page').evaluateAll((pages) =>
    pages.flatMap((sheet, index) => {
      const paper = sheet.getBoundingClientRect();
      return [...sheet.querySelectorAll('text, p, li, h2, h3')].flatMap((text) => {
        const box = text.getBoundingClientRect();
        const isInside =
          box.left >= paper.left - 1 &&
          box.top >= paper.top - 1 &&
          box.right <= paper.right + 1 &&
          box.bottom <= paper.bottom + 1;
        return isInside ? [] : [`page ${index + 1}: ${text.textContent}`];
      });
    }),
  );
  await page.emulateMedia({ media: null });
  return cut;
}

const figuresOnPaper = '.print-page > svg';

/** Prints from the dialog and waits until the pages are handed to the browser. */
async function pressPrint(page: Page): Promise<void> {
  await page.evaluate(() => document.documentElement.removeAttribute('data-printed'));
  await page.getByRole('dialog').getByRole('button', { name: /^In\b/u }).click();
  await page.locator('html[data-printed]').waitFor();
}

test('every figure has its page, nothing is cut, also from a phone; then only the chosen ones', async ({
  openTab,
}) => {
  const page = await openTab({ viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
  await page.addInitScript(holdPrint);
  await openDashboard(page, 'provinces=60,66');
  await page.getByRole('button', { name: /^Tài liệu họp/u }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill('Đề nghị các đồng chí '.repeat(9));
  for (const paper of ['landscape', 'portrait'] as const) {
    await test.step(paper, async () => {
      await dialog.getByRole('combobox', { name: 'Khổ in' }).selectOption(paper);
      await pressPrint(page);
      await expect(page.locator(figuresOnPaper)).toHaveCount(figureIds.length);
      const pages = await page.locator('.print-page').count();
      await expect(page.locator('.print-page__number').last()).toHaveText(
        `Trang ${pages}/${pages}`,
      );
      await expect(page.locator('.print-sources li').first()).toBeAttached();
      expect(await page.locator('#print-root [style], #print-root style').count()).toBe(0);
      expect(await findCut(page)).toEqual([]);
      expect(await countPdfPages(page)).toBe(pages);
      await expect(page.locator('#print-root > *'), 'after printing').toHaveCount(0);
    });
  }
  await test.step('only the chosen figures are printed', async () => {
    await dialog.getByRole('button', { name: 'Bỏ chọn tất cả' }).click();
    await dialog.getByRole('listitem').getByRole('checkbox').nth(3).check();
    await pressPrint(page);
    await expect(page.locator(figuresOnPaper)).toHaveCount(1);
  });
});

test('the browser’s own print prints the figures, not the page', async ({ page }) => {
  await openDashboard(page);
  // What draws is loaded when the page has time; then no dialog is needed.
  await expect.poll(() => countPdfPages(page)).toBeGreaterThan(figureIds.length);
  await expect(page.locator('#print-root > *'), 'after printing').toHaveCount(0);
  await expect(page.locator('body')).not.toHaveClass(/is-printing/u);
});

test('a province’s sheet is printed on one page', async ({ visit: page }) => {
  await page.evaluate(holdPrint);
  await showView(page, 'sheet=60');
  await page.getByRole('button', { name: 'In: Bình Thuận' }).click();
  await page.locator('html[data-printed]').waitFor();
  await expect(page.locator('.print-page')).toHaveCount(1);
  await expect(page.locator('.print-page button')).toHaveCount(0);
  expect(await findCut(page)).toEqual([]);
  expect(await countPdfPages(page)).toBe(1);
});
