/**
 * Goes all user paths in Chrome 109, the last one on Windows 7, out of an npm package: the built
 * page over plain http under a foreign name, and the single file from the disk with the network off.
 * Catches built-ins and CSS that newer browsers have and Chrome 109 does not.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

import { chromium } from 'playwright-core';

import { installPackages } from './browser.mjs';
import { serveFolder } from './paths/folderServer.mjs';
import { createPlaywrightHand } from './paths/playwrightHand.mjs';
import { goUserPaths } from './paths/userPaths.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = resolve(root, process.env['THEN_CHOT_DIST'] ?? 'dist');
const single = resolve(root, process.env['THEN_CHOT_SINGLE'] ?? 'dist-single/then-chot.html');
const foreignName = 'then-chot.test';
const packed = join(root, 'node_modules/@sparticuz/chromium/bin/chromium.br');
const unpacked = join(root, 'node_modules/.cache/then-chot/chrome109/chromium');

/** Unpacks the browser once; takes about two seconds and 160 MB. */
function unpackBrowser() {
  if (existsSync(unpacked)) return;
  mkdirSync(dirname(unpacked), { recursive: true });
  // Written under another name first: half a browser must not look like a whole one.
  const partial = `${unpacked}.${process.pid}`;
  writeFileSync(partial, brotliDecompressSync(readFileSync(packed)), { mode: 0o755 });
  renameSync(partial, unpacked);
}

function lacksLibraries() {
  return execFileSync('ldd', [unpacked], { encoding: 'utf8' }).includes('not found');
}

function ensureLibraries() {
  if (!lacksLibraries()) return;
  const packages = ['libnss3', 'libexpat1'];
  const remedy = `Chrome 109 needs the libraries of ${packages.join(' and ')}: install them.`;
  installPackages(packages, remedy);
  if (lacksLibraries()) throw new Error(`Libraries of Chrome 109 are still missing. ${remedy}`);
}

/**
 * @param {import('./paths/userPaths.mjs').Place} place
 * @returns {Promise<string[]>} what is wrong, in sentences
 */
async function findFaults(place) {
  const browser = await chromium.launch({
    executablePath: unpacked,
    args: [
      '--no-sandbox',
      '--no-zygote',
      '--disable-gpu',
      '--disable-background-networking',
      `--host-resolver-rules=MAP ${foreignName} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  try {
    const context = await browser.newContext({
      viewport: { width: 1366, height: 625 },
      locale: 'vi-VN',
      offline: place.isFile,
    });
    const page = await context.newPage();
    console.log(`Chrome ${browser.version()} opens ${place.name}: ${place.address}`);
    /** @type {string[]} */
    const faults = [];
    page.on('pageerror', (error) => faults.push(`Page error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`Console error: ${message.text()}`);
    });
    context.on('request', (request) => {
      const { protocol, hostname, href } = new URL(request.url());
      const isOutside = /^(https?|wss?|ftp):$/u.test(protocol) && hostname !== foreignName;
      if (isOutside) faults.push(`Request to another host: ${href}`);
    });
    if (place.address === 'about:blank') {
      await page.goto(place.address);
      return faults;
    }
    const hand = createPlaywrightHand(page, async (step, run) => {
      const result = await run();
      console.log(`  ✓ ${step}`);
      return result;
    });
    try {
      await goUserPaths(hand, place);
    } catch (error) {
      faults.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
    return faults.map((fault) => `${place.name}: ${fault}`);
  } finally {
    await browser.close();
  }
}

/** @returns {Promise<string[]>} */
async function checkBuiltPages() {
  for (const page of [join(dist, 'index.html'), single]) {
    if (!existsSync(page)) {
      throw new Error(
        `There is no ${page} to open: run "npm run build" and "npm run build:single".`,
      );
    }
  }
  const server = await serveFolder(dist);
  try {
    const { port } = new URL(server.origin);
    const address = `http://${foreignName}:${port}/`;
    return [
      ...(await findFaults({ name: 'plain http', address, isFile: false })),
      ...(await findFaults({
        name: 'the single file, offline',
        address: pathToFileURL(single).href,
        isFile: true,
      })),
    ];
  } finally {
    await server.close();
  }
}

try {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    console.log('Left out: this build of Chrome 109 runs on 64-bit Linux only.');
  } else {
    unpackBrowser();
    ensureLibraries();
    const isTrial = process.argv.includes('--blank');
    const faults = await (isTrial
      ? findFaults({ name: 'an empty page', address: 'about:blank', isFile: false })
      : checkBuiltPages());
    for (const fault of faults) console.error(fault);
    console.log(faults.length === 0 ? 'OK' : `${faults.length} faults in Chrome 109.`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
