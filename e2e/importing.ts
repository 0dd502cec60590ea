import type { Locator, Page } from '@playwright/test';
import type { SheetData } from 'write-excel-file/node';
import writeExcelFile from 'write-excel-file/node';

import { importColumns } from '../src/domain/importColumns';
import type { ImportSheet } from '../src/domain/importLabels';
import { readProvinces } from './data';
import type { GivenFile } from './giveBack';

/** A row by column id of the template; a column that is left out is a blank cell. */
export type FilledRow = Readonly<Record<string, string | number>>;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook with the sheets and headers of the template. */
export async function workbookOf(
  name: string,
  sheets: Readonly<Partial<Record<ImportSheet, readonly FilledRow[]>>>,
): Promise<GivenFile> {
  const filled = (Object.keys(importColumns) as ImportSheet[]).flatMap((sheet) => {
    const rows = sheets[sheet];
    return rows === undefined ? [] : [{ sheet, data: sheetData(sheet, rows) }];
  });
  const buffer = await writeExcelFile(filled).toBuffer();
  return { name, mimeType: xlsxType, buffer };
}

function sheetData(sheet: ImportSheet, rows: readonly FilledRow[]): SheetData {
  const columns = importColumns[sheet];
  return [
    columns.map(({ label }) => ({ value: label, type: String })),
    ...rows.map((row) =>
      columns.map(({ id }) => {
        const value = row[id];
        if (value === undefined) return null;
        return typeof value === 'number' ? { value, type: Number } : { value, type: String };
      }),
    ),
  ];
}

const years = [2015, 2016, 2017, 2018, 2019, 2020, 2021];
const scopes = ['khối hành chính', 'khối sự nghiệp công lập', 'khối Đảng, đoàn thể'];
/** Left blank, reported as zero, and not applicable, in this order. */
export const silentProvince = '95';
export const zeroProvince = '96';

/** Rows of 22 provinces x 7 years x 3 scopes; of one province blank, of another zero throughout. */
export function staffRows(): readonly FilledRow[] {
  return readProvinces().provinces.flatMap(({ code, nameVi }, place) =>
    scopes.flatMap((scope, block) =>
      years.map((year, age): FilledRow => {
        const row = { code, province: nameVi, scope, date: `31/12/${year}`, baseYear: 2015 };
        if (code === silentProvince) return row;
        const percent =
          code === zeroProvince ? 0 : Math.round((age * (1 + place / 20) + block) * 10) / 10;
        return { ...row, percent };
      }),
    ),
  );
}

export function findImport(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Nhập số liệu từ Excel' });
}

/** Opens the import by its button and chooses files; returns the dialog. */
export async function chooseFiles(page: Page, ...files: readonly GivenFile[]): Promise<Locator> {
  const dialog = findImport(page);
  if (!(await dialog.isVisible()))
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  await dialog.locator('input[type=file]').setInputFiles(files.map((file) => ({ ...file })));
  return dialog;
}

/** Waits until the files are read and returns what the dialog says at its top. */
export async function readStatus(page: Page): Promise<string> {
  const status = findImport(page).locator('.import__status[data-kind=result]');
  await status.waitFor();
  return status.innerText();
}

/** Chooses that the rows of the file take the place of all that are shown. */
export async function replaceAll(page: Page): Promise<void> {
  for (const box of await findImport(page)
    .getByRole('checkbox', { name: /^Thay toàn bộ/u })
    .all()) {
    await box.check();
  }
}

/** Notes in the page which values a progress bar of the import has had. */
export async function watchProgress(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const seen: number[] = [];
    Reflect.set(globalThis, 'seenProgress', seen);
    new MutationObserver(() => {
      const bar = document.querySelector<HTMLProgressElement>('.import progress');
      if (bar !== null) seen.push(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  return () => page.evaluate(() => Reflect.get(globalThis, 'seenProgress') as number[]);
}
