import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

import type { Manifest } from '../src/domain/dataset';
import { findFigure } from './figures';
import { expect, openDashboard, test, waitUntilReady } from './fixtures';
import {
  chooseFiles,
  findImport,
  readStatus,
  replaceAll,
  staffRows,
  workbookOf,
} from './importing';

/** Rows of a figure's CSV: places, numbers, dates and sources, without the words of the layer. */
async function readRows(page: Page, id: string): Promise<readonly string[]> {
  const figure = findFigure(page, id);
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  const downloading = page.waitForEvent('download');
  await figure.getByRole('button', { name: /CSV/u }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  const [head = [], ...rows] = text
    .replace('\uFEFF', '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));
  const kept = head.flatMap((label, index) =>
    /^(?:Tỉnh|Khối|Giá trị|Đơn vị|Loại số|Thời điểm|Ngày|So với|Gốc|Cách tính|Nguồn|Ghi chú)/u.test(
      label,
    ) && !/trạng thái/iu.test(label)
      ? [index]
      : [],
  );
  expect(kept.length).toBeGreaterThan(5);
  return rows.map((cells) => kept.map((index) => cells[index] ?? '').join(';'));
}

test('import, save the release, serve it: the figures show the same rows', async ({
  page,
  openTab,
}) => {
  await openDashboard(page);
  await chooseFiles(page, await workbookOf('bien-che.xlsx', { TinhGian: staffRows() }));
  await readStatus(page);
  await replaceAll(page);
  await findImport(page)
    .getByRole('button', { name: /^Dùng .* dòng hợp lệ$/u })
    .click();
  await expect(findFigure(page, 'staff-reduction')).toContainText('Số liệu nội bộ');
  const figures = ['staff-reduction', 'staff-roadmap'] as const;
  const before: Record<string, readonly string[]> = {};
  for (const id of figures) before[id] = await readRows(page, id);

  await page.getByRole('button', { name: 'Lưu bản phát hành' }).click();
  const dialog = page.getByRole('dialog', { name: 'Lưu bản phát hành' });
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Tạo và tải ZIP' }).click();
  const files = unzipSync(new Uint8Array(await readFile(await (await downloading).path())));
  const manifest = JSON.parse(
    strFromU8(files['data/manifest.json'] ?? new Uint8Array()),
  ) as Manifest;

  const served = await openTab({ viewport: { width: 1366, height: 768 } });
  await served.route(
    (url) => url.pathname.includes('/data/'),
    (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^.*\/data\//u, 'data/');
      const body = files[path];
      return body === undefined
        ? route.fulfill({ status: 404, body: '' })
        : route.fulfill({ body: Buffer.from(body), contentType: 'application/json' });
    },
  );
  await served.goto('./');
  await waitUntilReady(served);
  await expect(findFigure(served, 'staff-reduction')).toContainText(manifest.release);
  await expect(findFigure(served, 'staff-reduction')).toContainText('Số liệu nội bộ');
  for (const id of figures) {
    expect(before[id]?.length, id).toBeGreaterThan(60);
    expect(await readRows(served, id), id).toEqual(before[id]);
  }
});
