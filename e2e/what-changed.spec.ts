import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { datasetPaths, type Manifest, type StaffFile } from '../src/domain/dataset';
import { compareNames } from '../src/domain/format';
import { assertDefined } from '../src/lib/assert';
import { answerData, readDataText, readManifest, readPilots } from './data';
import { findOption } from './controls';
import { findFigure } from './figures';
import { expect, openDashboard, test } from './fixtures';
import { dropFile } from './giveBack';
import { findImport, readStatus } from './importing';

const id = 'what-changed';

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** An older release in its folder: today's files, some of them as they were. */
function olderRelease(changed: Readonly<Record<string, string>>, releasedOn: string) {
  const texts = new Map(
    datasetPaths.map((path) => [path, changed[path] ?? readDataText(path)] as const),
  );
  const files = [...texts].map(([path, text]) => {
    return { path, sha256: sha256(text), bytes: Buffer.byteLength(text) };
  });
  const release = sha256(files.map((file) => `${file.sha256}  ${file.path}\n`).join('')).slice(
    0,
    12,
  );
  const folder = `previous/${release}/`;
  const manifest: Manifest = { schemaVersion: 1, release, releasedOn, files };
  const answers = new Map([...texts].map(([path, text]) => [`${folder}${path}`, text]));
  answers.set(`${folder}manifest.json`, JSON.stringify(manifest));
  return { entry: { release, path: folder }, answers };
}

const staff = JSON.parse(readDataText('staff-reduction.json')) as StaffFile;
const pilots = readPilots();
const first = assertDefined(staff.observations[0], 'a staff figure');
const second = assertDefined(staff.observations[1], 'another staff figure');

/** One staff number was lower, one was not there; one row of a model has gone since. */
function changedRelease() {
  const row = assertDefined(pilots.observations[0], 'a row of models');
  return olderRelease(
    {
      'staff-reduction.json': JSON.stringify({
        ...staff,
        observations: [
          { ...first, value: first.value - 1 },
          ...staff.observations.filter((one) => one !== first && one !== second),
        ],
      }),
      'pilot-models.json': JSON.stringify({
        ...pilots,
        observations: [...pilots.observations, { ...row, province: '96', asOf: '1999' }],
      }),
    },
    '2026-09-01',
  );
}

async function serve(
  page: Page,
  releases: readonly ReturnType<typeof olderRelease>[],
  gone: readonly { readonly release: string; readonly path: string }[] = [],
): Promise<void> {
  const previous = [...releases.map(({ entry }) => entry), ...gone];
  const answers = Object.fromEntries(
    releases.flatMap((one) => [...one.answers].map(([path, body]) => [path, { body }])),
  );
  await answerData(page, {
    ...answers,
    ...Object.fromEntries(
      gone.map(({ path }) => [`${path}manifest.json`, { status: 404, body: '' }]),
    ),
    'manifest.json': { body: JSON.stringify({ ...readManifest(), previous }) },
  });
}

async function takeCsv(page: Page): Promise<string[][]> {
  const figure = findFigure(page, id);
  await figure.getByRole('button', { name: /^Xuất/u }).click();
  const downloading = page.waitForEvent('download');
  await figure.getByRole('button', { name: /CSV/u }).click();
  const text = await readFile(await (await downloading).path(), 'utf8');
  return text
    .replace(/^\uFEFF/u, '')
    .trim()
    .split('\r\n')
    .map((line) => line.split(';'));
}

test('a release against the one before: in the sentence, on the tiles, in the table', async ({
  page,
}) => {
  const older = changedRelease();
  await serve(page, [older]);
  await openDashboard(page);
  const figure = findFigure(page, id);
  await expect(figure).toHaveAttribute('data-state', 'ready');
  await expect(figure.locator('.figure__finding')).toHaveText(
    new RegExp(
      `^So với phiên bản ${older.entry.release} \\(01/09/2026\\): 1\\s.*mới công bố, 1\\stăng`,
      'u',
    ),
  );
  await expect(figure.locator('.figure__finding')).toContainText(/1\srút lại/u);
  await expect(figure.locator('[data-province="96"]')).toHaveAttribute('data-count', '1');
  const bar = (dataset: string, sign: string) =>
    figure.locator(`[data-dataset=${dataset}] [data-sign=${sign}]`);
  await expect(bar('staff', 'up')).toHaveAttribute('data-count', '1');
  await expect(bar('staff', 'new')).toHaveAttribute('data-count', '1');
  await expect(bar('pilots', 'withdrawn')).toHaveAttribute('data-count', '1');
  await expect(figure.locator('.figure__caption')).toContainText(
    `So với phiên bản ${older.entry.release}`,
  );

  const map = findFigure(page, 'province-map');
  await expect(map.locator('[data-province="96"] [data-change]')).toHaveAttribute(
    'data-change',
    'withdrawn',
  );
  await expect(map.locator('[data-province="96"]')).toHaveAccessibleName(
    new RegExp(`so với phiên bản ${older.entry.release} .*1\\srút lại`, 'u'),
  );
  await expect(map.locator('.figure__caption')).toContainText(
    `so với phiên bản ${older.entry.release}`,
  );

  const [head = [], ...rows] = await takeCsv(page);
  expect(head).toContain(`Trước: phiên bản ${older.entry.release} (01/09/2026)`);
  expect(rows.map((cells) => cells[6] ?? '').sort(compareNames)).toEqual([
    'mới có',
    'rút lại',
    'tăng',
  ]);
  await page.getByRole('button', { name: /^Tài liệu họp/u }).click();
  await expect(page.getByRole('dialog')).toContainText('Có gì thay đổi');
});

test('a release that is gone is said, an older one is taken, and another can be chosen', async ({
  page,
  faults,
}) => {
  faults.allow(/404/u);
  const changed = changedRelease();
  const same = olderRelease(
    { 'findings.json': readDataText('findings.json').replace('\n', '\n\n') },
    '2026-10-01',
  );
  const gone = { release: '0123456789ab', path: 'previous/0123456789ab/' };
  await serve(page, [changed, same], [gone]);
  await openDashboard(page);
  const figure = findFigure(page, id);
  await expect(figure.locator('.figure__finding')).toHaveText(
    `So với phiên bản ${same.entry.release} (01/10/2026): không có gì thay đổi.`,
  );
  await expect(page.getByText(`Không so được với phiên bản ${gone.release}`)).toBeVisible();
  const select = await findOption(figure, 'So với');
  await expect(select.locator('option')).toHaveText([
    `So với phiên bản 01/10/2026 · ${same.entry.release}`,
    `So với phiên bản 01/09/2026 · ${changed.entry.release}`,
  ]);
  await select.selectOption(changed.entry.release);
  await expect(figure.locator('.figure__finding')).toContainText(/1\stăng/u);
  expect(new URL(page.url()).search).toBe('');
});

test('with nothing to compare there is no card', async ({ page, faults }) => {
  faults.allow(/404/u);
  await openDashboard(page);
  await expect(findFigure(page, id)).toHaveCount(0);
  await page.getByRole('button', { name: /^Tài liệu họp/u }).click();
  await expect(page.getByRole('dialog')).not.toContainText('Có gì thay đổi');
  await serve(page, [], [{ release: '0123456789ab', path: 'previous/0123456789ab/' }]);
  await openDashboard(page);
  await expect(findFigure(page, id)).toHaveAttribute('data-state', 'error');
  await expect(findFigure(page, id)).toContainText('không còn trên máy chủ');
});

test('rows of an office are set against the published ones', async ({ page }) => {
  await openDashboard(page);
  const csv = [
    'Mã tỉnh;Tỉnh;Chỉ tiêu;Năm;Giá trị;Nguồn;Ghi chú',
    '60;Bình Thuận;ủy viên ban chấp hành;2019;4;;',
    '84;Trà Vinh;ủy viên ban chấp hành;2019;0;;',
    '',
  ].join('\r\n');
  await dropFile(page, { name: 'cap-uy.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  expect(await readStatus(page)).toContain('2 dòng dùng được');
  await findImport(page)
    .getByRole('button', { name: /^Dùng .* dòng hợp lệ$/u })
    .click();
  await expect(findImport(page)).toBeHidden();
  const figure = findFigure(page, id);
  await expect(figure.locator('.figure__finding')).toContainText(
    `So với số liệu đã công bố, phiên bản ${readManifest().release}`,
  );
  await expect(figure.locator('.figure__finding')).toContainText(/2\ssố mới có/u);
  await expect(figure.locator('.figure__caption')).toContainText('Số liệu nội bộ, nhập ngày');
  await expect(figure.locator('[data-province="84"]')).toHaveAttribute('data-count', '1');
  const rows = await takeCsv(page);
  expect(rows.find(([province]) => province === 'Trà Vinh')?.join(';')).toContain('0 người');
});
