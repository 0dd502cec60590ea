import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';

import type { Manifest } from '../src/domain/dataset';
import { figureIds } from '../src/domain/figureIds';
import { holdAnswers, readManifest, readPilots } from './data';
import { findTableTabs } from './controls';
import { findFigure } from './figures';
import { expect, openDashboard, test } from './fixtures';
import { dropFile, type GivenFile } from './giveBack';
import {
  chooseFiles,
  findImport,
  readStatus,
  replaceAll,
  silentProvince,
  staffRows,
  watchProgress,
  workbookOf,
  zeroProvince,
} from './importing';

const today = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
const localWords = `Số liệu nội bộ, nhập ngày ${today}`;
const naProvince = '94';
const staffFigures = ['staff-roadmap', 'staff-reduction'] as const;

function file(name: string, mimeType: string, text: string): GivenFile {
  return { name, mimeType, buffer: Buffer.from(text) };
}

const filledStaff = (): Promise<GivenFile> =>
  workbookOf('bien-che.xlsx', {
    TinhGian: staffRows().map((row) =>
      row['code'] === naProvince ? { ...row, percent: 'x' } : row,
    ),
  });

async function applyRows(page: Page): Promise<void> {
  await findImport(page)
    .getByRole('button', { name: /^Dùng .* dòng hợp lệ$/u })
    .click();
  await expect(findImport(page)).toBeHidden();
}

const notice = (page: Page) => page.locator('.import-tool__notice');

async function readFigures(page: Page): Promise<string[]> {
  await page.locator('main[data-state=ready]').waitFor();
  return page.locator('[data-figure]').allInnerTexts();
}

test('a filled table is imported, shown, kept, saved as a release and taken back', async ({
  page,
}) => {
  await openDashboard(page);
  const published = await readFigures(page);
  const rows = staffRows().length;
  const good = rows - 21;
  const progress = await watchProgress(page);
  const dialog = await chooseFiles(page, await filledStaff());
  expect(await readStatus(page)).toBe(`${good} dòng dùng được, không dòng nào sai.`);
  expect((await progress()).length).toBeGreaterThan(0);
  await expect(dialog.getByRole('heading', { name: /bien-che\.xlsx/u })).toBeFocused();
  const counts = dialog.getByRole('table', { name: 'Số dòng theo trang tính' });
  await expect(counts.getByRole('row').nth(1)).toHaveText(`TinhGian${rows}${good}021`);
  const changes = dialog.locator('tr[data-dataset=staff]');
  await expect(changes).toContainText(`tinh giản biên chế${good}00`);
  await replaceAll(page);
  await expect(changes).not.toContainText(`tinh giản biên chế${good}00`);
  // Nothing has changed so far.
  await expect.poll(() => readFigures(page)).toEqual(published);

  await applyRows(page);
  await expect(page.getByRole('button', { name: 'Nhập từ Excel' })).toBeFocused();
  await expect(notice(page)).toContainText(`Đã nhập ${good} dòng: tinh giản biên chế.`);
  await expect(notice(page)).toContainText('Trình duyệt này giữ số liệu');
  await expectLocal(page);

  await test.step('zero, blank and not applicable are three things in the staff table', async () => {
    const figure = findFigure(page, 'staff-reduction');
    await findTableTabs(figure).click();
    const textOf = (code: string) =>
      figure.locator(`tr[data-row-province="${code}"]`).first().innerText();
    expect(await textOf(zeroProvince)).toMatch(/\b0/u);
    expect(await textOf(silentProvince)).toContain('chưa tìm thấy số công bố');
    expect(await textOf(naProvince)).toContain('không áp dụng');
  });

  await page.reload();
  await expectLocal(page);
  await test.step('a saved release carries the rows, passes the check and names its id', () =>
    saveRelease(page));

  await page.getByRole('button', { name: 'Bỏ số liệu nội bộ' }).click();
  await expect(findFigure(page, 'staff-reduction')).not.toContainText('Số liệu nội bộ');
  expect(new URL(page.url()).search).toBe('');
  await expect.poll(() => readFigures(page)).toEqual(published);
  await page.reload();
  await expect.poll(() => readFigures(page)).toEqual(published);
});

async function saveRelease(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lưu bản phát hành' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lưu bản phát hành' });
  await dialog.getByLabel('Ngày phát hành').fill('2026-12-01');
  await dialog.getByLabel(/^Ghi chú/u).fill('Số liệu thử');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Tạo và tải ZIP' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^then-chot_.*2026-12-01.*\.zip$/u);
  const folder = await mkdtemp(join(tmpdir(), 'then-chot-release-'));
  for (const [path, bytes] of Object.entries(unzipSync(await readFile(await download.path())))) {
    if (path.endsWith('/')) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  const manifest = JSON.parse(
    await readFile(join(folder, 'data/manifest.json'), 'utf8'),
  ) as Manifest;
  expect(manifest).toMatchObject({ releasedOn: '2026-12-01', note: 'Số liệu thử' });
  expect(manifest.release).not.toBe(readManifest().release);
  await expect(dialog.getByRole('status')).toContainText(manifest.release);
  await promisify(execFile)('npx', ['tsx', 'scripts/data/dataCheck.ts', join(folder, 'data')]);
  await rm(folder, { recursive: true });
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
}

async function expectLocal(page: Page): Promise<void> {
  await page.locator('main[data-state=ready]').waitFor();
  expect(new URL(page.url()).search).toContain('layer=local');
  for (const id of staffFigures) {
    await expect(findFigure(page, id).locator('.figure__caption'), id).toContainText(localWords);
  }
  // What does not read the imported dataset stays published.
  await expect(findFigure(page, 'pilot-matrix').locator('.figure__caption')).toContainText(
    'Số liệu đã công bố',
  );
}

test('every figure names imported rows of all three datasets', async ({ page }) => {
  await openDashboard(page);
  const place = { code: '60', province: 'Bình Thuận' };
  const workbook = await workbookOf('tat-ca.xlsx', {
    BoSungCapUy: [{ ...place, date: '2019', measure: 'ủy viên ban chấp hành', value: 3 }],
    TinhGian: [{ ...place, scope: 'khối hành chính', date: '31/12/2019', percent: 8.5 }],
    MoHinh: [{ ...place, model: readPilots().models[0]?.nameVi ?? '', state: 'có' }],
  });
  await chooseFiles(page, workbook);
  await readStatus(page);
  await applyRows(page);
  for (const id of figureIds) {
    // What was found is the review's own words, whatever rows are shown.
    if (id === 'findings') continue;
    await expect(findFigure(page, id).locator('.figure__caption'), id).toContainText(localWords);
  }
});

test('what is not used leaves everything as it was; of a file with faults the good rows are used', async ({
  page,
}) => {
  await openDashboard(page, 'provinces=60');
  const before = await readFigures(page);
  await test.step('by keyboard alone', async () => {
    const button = page.getByRole('button', { name: 'Nhập từ Excel' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(findImport(page).locator('input[type=file]')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(findImport(page).getByRole('button', { name: /mẫu/u })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });
  await test.step('cancelling and refusing', async () => {
    const open = await holdAnswers(page, '**/importWorker-*.js');
    const dialog = await chooseFiles(page, await filledStaff());
    await expect(dialog.getByRole('progressbar')).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Hủy' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('status').first()).toHaveText('Đã hủy. Không có gì thay đổi.');
    await expect(dialog.locator('input[type=file]')).toBeFocused();
    open();
    await chooseFiles(page, await filledStaff());
    await readStatus(page);
    await dialog.getByRole('button', { name: 'Không dùng' }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(() => readFigures(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe('?provinces=60');
  });
  await test.step('what is no table is refused in a sentence and nothing changes', async () => {
    for (const [given, words] of [
      [file('so-lieu.xlsx', 'application/pdf', '%PDF-1.7\n%…'), /PDF/u],
      [file('rong.csv', 'text/csv', ''), /trống/u],
      [file('hong.json', 'application/json', '{"observations": ['), /JSON/u],
    ] as const) {
      const dialog = await chooseFiles(page, given);
      expect(await readStatus(page)).toContain('Không dùng được gì từ tệp này');
      await expect(dialog.locator('.import__refused')).toContainText(given.name);
      await expect(dialog.locator('.import__refused')).toContainText(words);
      await expect(dialog.getByRole('button', { name: /^Dùng/u })).toBeDisabled();
      await dialog.getByRole('button', { name: 'Chọn tệp khác' }).click();
    }
    await page.keyboard.press('Escape');
    await expect(findImport(page)).toBeHidden();
    await expect(page.getByRole('button', { name: 'Nhập từ Excel' })).toBeFocused();
    await expect.poll(() => readFigures(page)).toEqual(before);
    expect(new URL(page.url()).search).toBe('?provinces=60');
  });
  await test.step('the template is given, and comes back blank as long as nobody fills it in', async () => {
    await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
    const downloading = page.waitForEvent('download');
    await findImport(page)
      .getByRole('button', { name: /mau-so-lieu\.xlsx/u })
      .click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('mau-so-lieu.xlsx');
    await findImport(page)
      .locator('input[type=file]')
      .setInputFiles(await download.path());
    expect(await readStatus(page)).toContain('chưa có dòng nào được điền');
    await expect(findImport(page).getByRole('button', { name: /^Dùng/u })).toBeDisabled();
    await page.keyboard.press('Escape');
    await expect(findImport(page)).toBeHidden();
  });
  await test.step('faults are sentences with sheet, row and column, and the good rows can be used', async () => {
    const place = { code: '60', province: 'Bình Thuận', scope: 'khối hành chính' };
    const dialog = await chooseFiles(
      page,
      await workbookOf('loi.xlsx', {
        TinhGian: [
          { ...place, date: '31/12/2018', percent: 6.5 },
          { ...place, date: '31/12/2019', percent: '12,5x' },
          { ...place, date: '31/12/2020', percent: 130 },
          { ...place, code: '99', province: 'Không Có', date: '31/12/2020', percent: 3 },
          { ...place, date: '31/12/2018', percent: 7 },
        ],
      }),
    );
    expect(await readStatus(page)).toBe('1 dòng dùng được, 4 dòng không hợp lệ.');
    const faults = dialog.getByRole('region', { name: /chỗ cần sửa$/u }).getByRole('listitem');
    const said = await faults.allInnerTexts();
    expect(said.length).toBeGreaterThanOrEqual(4);
    for (const sentence of said) expect(sentence).toMatch(/TinhGian.*[Dd]òng \d+/u);
    expect(said.join('\n')).toContain('12,5x');
    const downloading = page.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Tải danh sách lỗi' }).click();
    expect((await downloading).suggestedFilename()).toBe('then-chot_loi-nhap_loi.csv');
    await applyRows(page);
    await expect(notice(page)).toContainText('Đã nhập 1 dòng');
  });
});

test('a dropped CSV opens the import; a second dataset adds, the same rows are changed', async ({
  page,
}) => {
  await openDashboard(page);
  const csv = [
    'Mã tỉnh;Tỉnh;Khối;Ngày;Tỷ lệ;Số giảm;Số gốc;Năm gốc;Nguồn;Ghi chú',
    '60;Bình Thuận;khối hành chính;31/12/2019;8,5;;;2015;;',
    '84;Trà Vinh;khối hành chính;31/12/2019;0;;;2015;;',
    '',
  ].join('\r\n');
  await dropFile(page, file('tinh-gian.csv', 'text/csv', csv));
  expect(await readStatus(page)).toContain('2 dòng dùng được');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await applyRows(page);

  const committee = await workbookOf('cap-uy.xlsx', {
    BoSungCapUy: [
      {
        code: '60',
        province: 'Bình Thuận',
        date: '2019',
        measure: 'ủy viên ban chấp hành',
        value: 0,
      },
    ],
  });
  const dialog = await chooseFiles(page, committee);
  await readStatus(page);
  await applyRows(page);
  await expect(findFigure(page, 'committee-additions').locator('.figure__caption')).toContainText(
    localWords,
  );
  await expect(findFigure(page, 'staff-reduction').locator('.figure__caption')).toContainText(
    localWords,
  );

  await dropFile(page, file('tinh-gian.csv', 'text/csv', csv.replace('8,5', '9')));
  await readStatus(page);
  await expect(dialog.locator('tr[data-dataset=staff]')).toContainText(
    /^tinh giản biên chế010\d+$/u,
  );
  const changed = dialog.getByRole('row', { name: /Bình Thuận/u });
  await expect(changed).toContainText('8,5\u00a0%');
  await expect(changed).toContainText('9\u00a0%');
});

test('the complete workbook, dropped back, changes nothing', async ({ page }) => {
  await openDashboard(page);
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  const downloading = page.waitForEvent('download');
  await findImport(page).getByRole('button', { name: 'Bắt đầu từ số liệu đang xem' }).click();
  const download = await downloading;
  await findImport(page)
    .locator('input[type=file]')
    .setInputFiles(await download.path());
  expect(await readStatus(page)).toContain('không dòng nào sai');
  await expect(findImport(page)).toContainText('Không có gì thay đổi');
  await expect(findImport(page).locator('[data-import=fault]')).toHaveCount(0);
});

test('a code of before and after 1 July 2025 is asked about once, then shown as the unit that it is', async ({
  page,
}) => {
  await openDashboard(page, 'boundaries=2025');
  const csv = [
    'Mã tỉnh;Tỉnh;Khối;Ngày;Tỷ lệ;Số giảm;Số gốc;Năm gốc;Nguồn;Ghi chú',
    '80;;khối hành chính;31/12/2025;9,1;;;2015;Báo cáo;',
    '',
  ].join('\r\n');
  await dropFile(page, file('moi.csv', 'text/csv', csv));
  await readStatus(page);
  const dialog = findImport(page);
  await expect(dialog.locator('[data-import=fault]')).toHaveCount(1);
  await dialog.getByRole('radio', { name: /^Đơn vị từ ngày/u }).check();
  await dialog.getByRole('button', { name: 'Đọc lại theo câu trả lời' }).click();
  await expect(dialog.locator('[data-import=fault]')).toHaveCount(0);
  await expect(dialog.getByRole('row', { name: /Tây Ninh \(đơn vị 2025\)/u })).toBeVisible();
  await applyRows(page);
  const figure = findFigure(page, 'staff-reduction');
  await findTableTabs(figure).click();
  await expect(figure.getByRole('row', { name: /Tây Ninh.*9,1/u })).toBeVisible();
});
