import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import { standingFigureIds as figureIds } from '../src/domain/figureIds';
import { readManifest } from './data';
import { findFigure } from './figures';
import { expect, openDashboard, test, waitUntilReady } from './fixtures';
import { insecureUrl } from './site';

const manifest = readManifest();

/** The names of the figures in the dialog, in its order. */
function readNames(page: Page): Promise<string[]> {
  return page
    .getByRole('dialog')
    .getByRole('listitem')
    .getByRole('checkbox')
    .evaluateAll((boxes) => boxes.map((box) => box.closest('label')?.textContent?.trim() ?? ''));
}

async function openBriefing(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Tài liệu họp/u }).click();
  await expect(page.getByRole('dialog', { name: 'Tài liệu họp' })).toBeVisible();
}

/** Presses a button of the dialog and reads the file that comes of it. */
async function take(page: Page, name: RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('dialog').getByRole('button', { name }).click();
  const download = await downloading;
  return {
    name: download.suggestedFilename(),
    bytes: new Uint8Array(await readFile(await download.path())),
  };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('the dialog lists every figure, keeps the choice and the order; workbooks come', async ({
  page,
}) => {
  await openDashboard(page);
  await test.step('each figure and the whole release come as a workbook', async () => {
    const figure = findFigure(page, 'pilot-counts');
    await figure.getByRole('button', { name: /^Xuất/u }).click();
    const downloading = page.waitForEvent('download');
    await figure.getByRole('button', { name: /XLSX/u }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe(
      `then-chot_pilot-counts_tat-ca_xlsx_${manifest.releasedOn}.xlsx`,
    );
    await openBriefing(page);
    const { name, bytes } = await take(page, /^Toàn bộ số liệu \(XLSX\)/u);
    expect(name).toBe(`then-chot_toan-bo-so-lieu_${manifest.releasedOn}.xlsx`);
    expect(Object.keys(unzipSync(bytes))).toContain('xl/worksheets/sheet8.xml');
  });
  const dialog = page.getByRole('dialog');
  const names = await readNames(page);
  expect(names).toHaveLength(figureIds.length);
  const boxes = dialog.getByRole('listitem').getByRole('checkbox');
  for (const box of await boxes.all()) await expect(box).toBeChecked();

  await dialog.getByRole('checkbox', { name: names[1] ?? '' }).uncheck();
  await dialog.getByRole('textbox', { name: `Lời dẫn: ${names[0]}` }).fill('Nêu trước.');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await openBriefing(page);
  await expect(dialog.getByRole('checkbox', { name: names[1] ?? '' })).not.toBeChecked();
  await expect(dialog.getByRole('textbox', { name: `Lời dẫn: ${names[0]}` })).toHaveValue(
    'Nêu trước.',
  );

  await dialog.getByRole('button', { name: 'Bỏ chọn tất cả' }).click();
  for (const name of [/^Tải PPTX/u, /^Tải ZIP/u, /^In\b/u]) {
    await expect(dialog.getByRole('button', { name })).toBeDisabled();
  }
  await expect(dialog.getByText('Hãy chọn ít nhất một biểu đồ.')).toBeVisible();

  await test.step('the order changes by keyboard with the focus kept, and by drag', async () => {
    const [first = '', second = '', third = ''] = await readNames(page);

    const down = dialog.getByRole('button', { name: `Xuống: ${first}` });
    await down.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    expect((await readNames(page)).slice(0, 3)).toEqual([second, third, first]);
    await expect(down).toBeFocused();
    await expect(dialog.getByText(`${first}: vị trí 3/${figureIds.length}.`)).toBeAttached();

    const up = dialog.getByRole('button', { name: `Lên: ${first}` });
    await up.focus();
    for (let press = 0; press < 4; press += 1) await page.keyboard.press('Enter');
    expect((await readNames(page)).slice(0, 3)).toEqual([first, second, third]);
    await expect(up).toBeFocused();

    const row = (name: string) =>
      dialog.getByRole('listitem').filter({ has: page.getByRole('checkbox', { name }) });
    await row(first).getByTitle('Kéo để đổi thứ tự').hover();
    await page.mouse.down();
    await row(second).hover();
    await row(third).hover();
    await page.mouse.up();
    expect((await readNames(page)).slice(0, 3)).toEqual([second, third, first]);
  });
});

test('the ZIP holds a picture and a workbook of each figure and says what they are', async ({
  page,
}) => {
  await openDashboard(page, 'provinces=60');
  await openBriefing(page);
  const [first = '', second = '', third = ''] = await readNames(page);
  const dialog = page.getByRole('dialog');
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  await test.step('a cancel leaves nothing behind', async () => {
    await dialog.getByRole('button', { name: /^Tải ZIP/u }).click();
    await expect(dialog.getByRole('progressbar')).toBeVisible();
    await expect(dialog.getByRole('button', { name: /^Tải PPTX/u })).toBeDisabled();
    await dialog.getByRole('button', { name: 'Hủy' }).click();
    await expect(dialog.getByText('Đã hủy, không có tệp nào được tải xuống.')).toBeVisible();
    await expect(dialog.getByRole('progressbar')).toHaveCount(0);
    await expect(dialog.getByRole('button', { name: /^Tải ZIP/u })).toBeEnabled();
    await expect(page.locator('#print-root > *')).toHaveCount(0);
  });

  await dialog.getByRole('checkbox', { name: second }).uncheck();
  await dialog.getByRole('button', { name: `Lên: ${third}` }).click();
  await dialog.getByRole('button', { name: `Lên: ${third}` }).click();
  await dialog.getByRole('textbox', { name: `Lời dẫn: ${first}` }).fill('Đề nghị lưu ý.');

  const { name, bytes } = await take(page, /^Tải ZIP/u);
  expect(name).toBe(`then-chot_tai-lieu-hop_binh-thuan_zip_${manifest.releasedOn}.zip`);
  // Nothing came of what was cancelled, not later either.
  expect(downloads).toEqual([name]);
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  expect(names.slice(0, 4)).toEqual([
    `01_then-chot_${figureIds[2]}_binh-thuan_16x9_${manifest.releasedOn}.png`,
    `01_then-chot_${figureIds[2]}_binh-thuan_xlsx_${manifest.releasedOn}.xlsx`,
    `02_then-chot_${figureIds[0]}_binh-thuan_16x9_${manifest.releasedOn}.png`,
    `02_then-chot_${figureIds[0]}_binh-thuan_xlsx_${manifest.releasedOn}.xlsx`,
  ]);
  expect(names).toHaveLength(2 * (figureIds.length - 1) + 1);

  const notes = strFromU8(files['LOI-DAN.txt'] ?? new Uint8Array());
  expect(notes).toContain('Bình Thuận');
  expect(notes).toContain(manifest.release);
  expect(notes).toContain('Lời dẫn: Đề nghị lưu ý.');
  for (const [file, content] of Object.entries(files)) {
    if (file === 'LOI-DAN.txt') continue;
    expect(notes, file).toContain(`${file}\r\n        SHA-256 ${sha256(content)}`);
    if (file.endsWith('.png')) expect(strFromU8(content.slice(1, 4))).toBe('PNG');
    else expect(Object.keys(unzipSync(content))).toContain('xl/worksheets/sheet2.xml');
  }
  await expect(dialog.getByText(`Đã chuyển ${name} cho trình duyệt lưu.`)).toBeVisible();
});

test('the deck and the ZIP also come over plain http', async ({ openTab }) => {
  const page = await openTab();
  await page.goto(insecureUrl);
  await waitUntilReady(page);
  await openBriefing(page);
  const deck = await take(page, /^Tải PPTX/u);
  expect(deck.name).toBe(`then-chot_tai-lieu-hop_tat-ca_pptx_${manifest.releasedOn}.pptx`);
  expect(strFromU8(deck.bytes.slice(0, 2))).toBe('PK');
  expect(Object.keys(unzipSync(deck.bytes))).toContain('ppt/presentation.xml');
  const zip = await take(page, /^Tải ZIP/u);
  expect(Object.keys(unzipSync(zip.bytes))).toContain('LOI-DAN.txt');
});

test('a figure that fails is named in the dialog and in the notes', async ({ page, faults }) => {
  faults.allow(/RoadmapChart/u);
  await page.route(/RoadmapChart-[^/]*\.js$/u, (route) => route.abort());
  await openDashboard(page);
  await openBriefing(page);
  const dialog = page.getByRole('dialog');
  const { bytes } = await take(page, /^Tải ZIP/u);
  const name = 'Lộ trình tinh giản biên chế';
  await expect(dialog.getByRole('alert')).toContainText(name);
  const files = unzipSync(bytes);
  expect(Object.keys(files).filter((file) => file.includes('staff-roadmap'))).toEqual([]);
  expect(strFromU8(files['LOI-DAN.txt'] ?? new Uint8Array())).toMatch(
    new RegExp(`KHÔNG LÀM ĐƯỢC[^]*- ${name}: `, 'u'),
  );
});
