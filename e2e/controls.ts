import type { Locator, Page } from '@playwright/test';

/** The choice of the data or of the boundaries, in the panel at the end of the filter bar, which opens. */
export async function findBasis(page: Page, name: string | RegExp): Promise<Locator> {
  const select = page.getByRole('combobox', { name }).filter({ visible: true });
  if ((await select.count()) === 0) {
    await page
      .getByRole('button', { name: /^(?:Số liệu và địa giới|Data and boundaries)/u })
      .filter({ visible: true })
      .last()
      .click();
  }
  return select;
}

/** Chooses the data or the boundaries and closes the panel, as a reader does who goes on. */
export async function chooseBasis(page: Page, name: string | RegExp, value: string): Promise<void> {
  await (await findBasis(page, name)).selectOption(value);
  await page.keyboard.press('Escape');
}

/** What can be chosen for one figure, in the panel of its options, which opens. */
export async function findOption(figure: Locator, name: string | RegExp): Promise<Locator> {
  const select = figure.getByRole('combobox', { name });
  if ((await select.count()) === 0) {
    await figure.getByRole('button', { name: /^(?:Tùy chọn|Options)/u }).click();
  }
  return select;
}

/** The tab that shows a figure as a table, of one figure or of all on the page. */
export function findTableTabs(within: Page | Locator): Locator {
  return within.getByRole('tab', { name: /^(?:Bảng|Table)/u });
}
