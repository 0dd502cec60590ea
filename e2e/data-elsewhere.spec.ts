import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

import { serveFolder } from '../scripts/paths/folderServer.mjs';
import { readFigureStates, readHeadline, readTiles } from './figures';
import { expect, test, waitUntilReady } from './fixtures';
import { distDir } from './site';

const run = promisify(execFile);
const dataPath = '/so-lieu/';
const cors = { 'access-control-allow-origin': '*' };

/** A server without data whose page takes it from another server, which may lack some things. */
async function serveApart(headers: Readonly<Record<string, string>> = cors) {
  const folder = await mkdtemp(join(tmpdir(), 'then-chot-apart-'));
  await cp(distDir, folder, { recursive: true });
  const data = await serveFolder(join(distDir, 'data'), { path: dataPath, headers });
  const address = `${data.origin}${dataPath}`;
  await run(process.execPath, ['scripts/data/dataAddress.mjs', address, folder]);
  await rm(join(folder, 'data'), { recursive: true });
  const page = await serveFolder(folder);
  return {
    folder,
    address,
    data,
    page,
    close: async () => {
      await Promise.all([page.close(), data.close()]);
      await rm(folder, { recursive: true });
    },
  };
}

test('the data folder is at another address: one command, and all of the page is there', async ({
  page,
}) => {
  const apart = await serveApart();
  try {
    await page.goto(apart.page.origin);
    await waitUntilReady(page);
    expect((await readHeadline(page)).slice(0, 5)).toEqual(['74', '32', '16', '34', '12']);
    expect(await readTiles(page)).toHaveLength(22);
    expect(Object.values(await readFigureStates(page))).not.toContain('error');
    // Nothing is asked for twice, and nothing of the data at the page's own server.
    expect(apart.data.asked.filter((path) => path.endsWith('/manifest.json'))).toHaveLength(1);
    expect(apart.page.asked.filter((path) => path.endsWith('.json'))).toEqual([]);
    const { origin } = apart.data;
    for (const name of ['index.html', 'web.config', 'nginx-headers.conf']) {
      const text = await readFile(join(apart.folder, name), 'utf8');
      expect(text, name).toMatch(
        new RegExp(`connect-src (?:'|&#39;|&apos;)self\\S+ ${origin}`, 'u'),
      );
    }
  } finally {
    await apart.close();
  }
});

test('a server that does not let the page read: the sentence names address and file', async ({
  page,
  faults,
}) => {
  faults.allow(/CORS|Failed to load resource/u);
  const apart = await serveApart({});
  try {
    await page.goto(apart.page.origin);
    const alert = page.getByRole('alert').filter({ hasText: 'manifest.json' });
    await expect(alert).toContainText(`Tệp manifest.json tại ${apart.address}`);
    await expect(alert).toContainText('CORS');
    await expect(alert.getByRole('button', { name: 'Thử lại' })).toBeVisible();
  } finally {
    await apart.close();
  }
});

test('an address that the policy does not know says where to write it', async ({
  page,
  faults,
}) => {
  faults.allow(/./u);
  const apart = await serveApart();
  try {
    await page.route(`${apart.page.origin}/`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/connect-src [^;]+;/u, '');
      await route.fulfill({ response, body });
    });
    await page.goto(`${apart.page.origin}/`);
    const alert = page.getByRole('alert').filter({ hasText: apart.address });
    await expect(alert).toContainText('connect-src');
    expect(apart.data.asked).toEqual([]);
  } finally {
    await apart.close();
  }
});
