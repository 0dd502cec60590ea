import { readFile } from 'node:fs/promises';

import type { Locator, Page } from '@playwright/test';

import { findFigure } from './figures';

/** A file as it is dropped or chosen. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Takes an entry of a figure's export menu out as a file. */
export async function exportFile(page: Page, id: string, entry: RegExp): Promise<GivenFile> {
  const figure = findFigure(page, id);
  await figure.getByRole('button', { name: /^(?:Xuất|Export)/u }).click();
  const downloading = page.waitForEvent('download');
  await figure.getByRole('button', { name: entry }).click();
  const download = await downloading;
  const name = download.suggestedFilename();
  return {
    name,
    mimeType: name.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
    buffer: await readFile(await download.path()),
  };
}

export function findReport(page: Page): Locator {
  return page.getByRole('dialog').getByRole('status');
}

/** Chooses a file in the dialog and returns what is said of it. */
export async function giveFile(page: Page, file: GivenFile): Promise<string> {
  if (!(await page.getByRole('dialog').isVisible())) {
    await page.getByRole('button', { name: /^(?:Thêm|More)$/u }).click();
    await page.getByRole('menuitem', { name: /^(?:Mở lại biểu đồ|Reopen picture)$/u }).click();
  }
  await page
    .getByRole('dialog')
    .locator('input[type=file]')
    .setInputFiles({ ...file });
  await page.locator('[role=status][data-kind]:not([data-kind=reading])').waitFor();
  return findReport(page).innerText();
}

/** Drops a file on the page, as from a folder of the desktop. */
export async function dropFile(page: Page, { name, mimeType, buffer }: GivenFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([text, fileName, type]) => {
      const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], fileName, { type }));
      return data;
    },
    [buffer.toString('base64'), name, mimeType] as const,
  );
  const target = page.locator('main');
  await target.dispatchEvent('dragover', { dataTransfer: transfer });
  await page.locator('.drop-hint').waitFor();
  await target.dispatchEvent('drop', { dataTransfer: transfer });
}

/** The table of rows that differ, row by row. */
export function readChanges(page: Page): Promise<string[][]> {
  return page
    .getByRole('dialog')
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
}
