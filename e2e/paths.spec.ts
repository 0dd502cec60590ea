import { createPlaywrightHand } from '../scripts/paths/playwrightHand.mjs';
import { serveFolder } from '../scripts/paths/folderServer.mjs';
import { goUserPaths } from '../scripts/paths/userPaths.mjs';
import { expect, test } from './fixtures';
import { distDir, insecureUrl } from './site';

// All other tests go these ways at localhost, a secure context. From the single file with the network
// off they are gone in Chrome 109 and in Firefox.

test('all user paths: a sub-path of a plain static server, over plain http', async ({ page }) => {
  const path = '/noi-bo/xay-dung-dang/';
  const server = await serveFolder(distDir, { path });
  try {
    const address = `http://${new URL(insecureUrl).hostname}:${new URL(server.origin).port}${path}`;
    const place = { name: 'a sub-path', address, isFile: false };
    await goUserPaths(createPlaywrightHand(page, test.step), place);
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    expect(server.asked.filter((asked) => !asked.startsWith(path))).toEqual([]);
  } finally {
    // What the page still fetches ahead must not fail because the server ends.
    await page.close();
    await server.close();
  }
});
