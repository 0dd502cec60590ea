import { createPlaywrightHand } from '../scripts/paths/playwrightHand.mjs';
import { serveFolder } from '../scripts/paths/folderServer.mjs';
import { goUserPaths } from '../scripts/paths/userPaths.mjs';
import { expect, test } from './fixtures';
import { distDir, insecureUrl, singleFileUrl, siteUrl } from './site';

const places = [
  { name: 'localhost', address: siteUrl, isFile: false },
  { name: 'plain http under a foreign name', address: insecureUrl, isFile: false },
  { name: 'the single file, offline', address: singleFileUrl, isFile: true },
] as const;

for (const place of places) {
  test(`all user paths: ${place.name}`, async ({ page, context }) => {
    test.setTimeout(180_000);
    await context.setOffline(place.isFile);
    await goUserPaths(createPlaywrightHand(page, test.step), place);
    expect(await page.evaluate(() => isSecureContext)).toBe(place.address !== insecureUrl);
  });
}

test('all user paths: a sub-path of a plain static server', async ({ page }) => {
  test.setTimeout(180_000);
  const server = await serveFolder(distDir, { path: '/noi-bo/xay-dung-dang/' });
  try {
    const address = `${server.origin}/noi-bo/xay-dung-dang/`;
    const place = { name: 'a sub-path', address, isFile: false };
    await goUserPaths(createPlaywrightHand(page, test.step), place);
    expect(server.asked.filter((path) => !path.startsWith('/noi-bo/xay-dung-dang/'))).toEqual([]);
  } finally {
    await server.close();
  }
});
