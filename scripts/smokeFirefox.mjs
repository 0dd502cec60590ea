/**
 * Goes all user paths in Firefox: the built page over plain http under a foreign name, and the
 * single file from the disk with the network off. Drives Firefox ESR over WebDriver BiDi.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { launch } from 'puppeteer-core';

import { ensureFirefox } from './browser.mjs';
import { serveFolder } from './paths/folderServer.mjs';
import { createPuppeteerHand } from './paths/puppeteerHand.mjs';
import { goUserPaths } from './paths/userPaths.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(root, process.env['THEN_CHOT_DIST'] ?? 'dist');
const single = resolve(root, process.env['THEN_CHOT_SINGLE'] ?? 'dist-single/then-chot.html');
const foreignName = 'then-chot.test';

/**
 * Nothing but this machine can be reached: everything else goes to a proxy that is not there.
 * @param {string} downloads
 */
const preferencesOf = (downloads) => ({
  'browser.download.dir': downloads,
  'browser.download.folderList': 2,
  'browser.download.useDownloadDir': true,
  'browser.download.always_ask_before_handling_new_types': false,
  'browser.download.manager.showWhenStarting': false,
  'intl.accept_languages': 'vi-VN, vi',
  'intl.locale.requested': 'vi-VN',
  'network.dns.localDomains': foreignName,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': `localhost, 127.0.0.1, ${foreignName}`,
  // As shipped: two files of one folder are strangers to each other.
  'security.fileuri.strict_origin_policy': true,
  // A name without https stays plain http.
  'dom.security.https_first': false,
  'dom.security.https_only_mode': false,
});

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {string[]} grows as the page goes wrong
 */
function watch(page) {
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', (error) => {
    faults.push(
      `Page error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`Console error: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.hostname === foreignName || !/^(https?|wss?|ftp):$/u.test(url.protocol);
    if (!isOwn) faults.push(`Request to another host: ${url.href}`);
  });
  return faults;
}

/**
 * @param {string} executablePath
 * @param {import('./paths/userPaths.mjs').Place} place
 * @returns {Promise<string[]>} what is wrong, in sentences
 */
async function findFaults(executablePath, place) {
  const downloads = await mkdtemp(join(tmpdir(), 'then-chot-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: preferencesOf(downloads),
    defaultViewport: { width: 1366, height: 768 },
  });
  try {
    console.log(`${await browser.version()} opens ${place.name}: ${place.address}`);
    const page = await browser.newPage();
    const faults = watch(page);
    if (place.isFile) await page.setOfflineMode(true);
    try {
      await goUserPaths(
        createPuppeteerHand(page, downloads, (step) => console.log(`  ✓ ${step}`)),
        place,
      );
    } catch (error) {
      faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    const isSecure = await page.evaluate(() => isSecureContext);
    if (isSecure !== place.isFile) faults.push(`isSecureContext is ${isSecure}.`);
    return faults.map((fault) => `${place.name}: ${fault}`);
  } finally {
    await browser.close();
    await rm(downloads, { recursive: true, force: true });
  }
}

try {
  for (const page of [join(dist, 'index.html'), single]) {
    if (!existsSync(page)) {
      throw new Error(
        `There is no ${page} to open: run "npm run build" and "npm run build:single".`,
      );
    }
  }
  const executablePath = await ensureFirefox();
  const server = await serveFolder(dist);
  /** @type {string[]} */
  let faults;
  try {
    const { port } = new URL(server.origin);
    faults = [
      ...(await findFaults(executablePath, {
        name: 'plain http',
        address: `http://${foreignName}:${port}/`,
        isFile: false,
      })),
      ...(await findFaults(executablePath, {
        name: 'the single file, offline',
        address: pathToFileURL(single).href,
        isFile: true,
      })),
    ];
  } finally {
    await server.close();
  }
  for (const fault of faults) console.error(fault);
  console.log(faults.length === 0 ? 'OK' : `${faults.length} faults in Firefox.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
