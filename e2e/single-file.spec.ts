import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import packageJson from '../package.json' with { type: 'json' };
import type { Manifest } from '../src/domain/dataset';
import { fillTemplate } from '../src/exports/template/fillTemplateForTests';
import {
  findFigure,
  findNamedCells,
  findTile,
  firstFigures,
  readHeadline,
  readTiles,
} from './figures';
import { expect, test, waitUntilReady } from './fixtures';
import { chooseFiles, findImport, readStatus } from './importing';
import { distDir, singleFileUrl } from './site';

/** The manifest that the file carries. */
function readInlinedManifest(): Manifest {
  const html = readFileSync(fileURLToPath(singleFileUrl), 'utf8');
  const text = /id="then-chot-data">([^]*?)<\/script>/u.exec(html)?.[1] ?? '{}';
  const files = JSON.parse(text) as Record<string, string>;
  return JSON.parse(files['manifest.json'] ?? '{}') as Manifest;
}

test.beforeEach(async ({ context }) => {
  await context.setOffline(true);
});

test('the single file opens from the disk, filters and goes back', async ({ page, faults }) => {
  await page.goto(singleFileUrl);
  await waitUntilReady(page);
  expect(await readTiles(page)).toHaveLength(22);
  expect((await readHeadline(page)).slice(0, 5)).toEqual(['74', '32', '16', '34', '12']);

  await test.step('its own face', async () => {
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ family, status }) => family.includes('Be Vietnam Pro') && status === 'loaded')
        .map(({ weight }) => weight);
    });
    expect(new Set(loaded)).toEqual(new Set(['400', '600']));
  });
  await test.step('its release is named, so that an old copy is recognised', async () => {
    const { release, releasedOn } = readInlinedManifest();
    const day = releasedOn.split('-').reverse().join('/');
    await expect(page.getByRole('banner')).toContainText(`Cập nhật ${day}`);
    for (const id of firstFigures) {
      await expect(findFigure(page, id)).toContainText(`Phiên bản số liệu ${release}, ${day}`);
    }
  });

  await findTile(page, '60').click();
  await expect(page).toHaveURL(`${singleFileUrl}#?provinces=60`);
  await expect(findNamedCells(page)).toHaveCount(4);
  await page.goBack();
  await expect(findNamedCells(page)).toHaveCount(34);
  await expect(findTile(page, '60')).toHaveAttribute('aria-pressed', 'false');
  await page.goForward();
  await expect(findNamedCells(page)).toHaveCount(4);

  await test.step('the network is shut, and every script but its own', async () => {
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'sha256-/u);
    expect(policy).not.toContain('unsafe-');
    expect(faults.unexpected, 'until here').toEqual([]);
    faults.allow(/script-src|connect-src|Content Security Policy/u);
    const wasRun = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.intruder = "yes"';
      document.head.append(script);
      return document.documentElement.dataset['intruder'] ?? 'no';
    });
    expect(wasRun).toBe('no');
    const answer = await page.evaluate(() =>
      fetch('http://127.0.0.1:9/').then(
        () => 'answered',
        () => 'refused',
      ),
    );
    expect(answer).toBe('refused');
  });
});

test('a link into the single file opens its view', async ({ page }) => {
  await page.goto(`${singleFileUrl}#?models=merge-offices&lang=en`);
  await waitUntilReady(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(findNamedCells(page)).toHaveCount(8);
});

test('the template filled with rows is imported from the disk, and stays', async ({ page }) => {
  await page.goto(singleFileUrl);
  await waitUntilReady(page);
  await page.getByRole('button', { name: 'Nhập từ Excel' }).click();
  const downloading = page.waitForEvent('download');
  await findImport(page).getByRole('button', { name: /mẫu/iu }).click();
  const template = await readFile(await (await downloading).path());
  const filled = fillTemplate(new Uint8Array(template), { TinhGian: { G2: 7.5 } });
  await chooseFiles(page, {
    name: 'mau-so-lieu.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(filled),
  });
  expect(await readStatus(page)).toMatch(/^1 dòng dùng được/u);
  await findImport(page).getByRole('button', { name: 'Dùng 1 dòng hợp lệ' }).click();
  await expect(findFigure(page, 'staff-reduction')).toContainText('Số liệu nội bộ');
  await expect(page).toHaveURL(/#\?.*layer=local/u);
  // The rows stay with the file: the browser keeps them until they are taken back.
  await page.reload();
  await waitUntilReady(page);
  await expect(findFigure(page, 'staff-reduction')).toContainText('Số liệu nội bộ');
});

test('folder and single file carry the licences of what is in them', () => {
  const collected = readFileSync(join(distDir, 'third-party-licenses.md'), 'utf8');
  const html = readFileSync(fileURLToPath(singleFileUrl), 'utf8');
  const inFile = /<script type="text\/plain" id="third-party-licenses">([^]*?)<\/script>/u.exec(
    html,
  );
  for (const licenses of [collected, inFile?.[1] ?? '']) {
    for (const name of Object.keys(packageJson.dependencies)) {
      expect(licenses).toContain(`\n## ${name} - `);
    }
    expect(licenses).toContain('SIL OPEN FONT LICENSE Version 1.1');
  }
});
