/**
 * Opens the built page in Chrome 109, the last one on Windows 7, out of an npm package.
 * Catches built-ins and CSS that newer browsers have and Chrome 109 does not.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

import { chromium } from 'playwright-core';
import { preview } from 'vite';

import { installPackages } from './browser.mjs';

const provinceCount = 22;
const root = fileURLToPath(new URL('..', import.meta.url));
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
 * @param {string} address
 * @returns {Promise<string[]>} what is wrong, in sentences
 */
async function findFaults(address) {
  const browser = await chromium.launch({
    executablePath: unpacked,
    args: ['--no-sandbox', '--no-zygote', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1366, height: 625 }, locale: 'vi-VN' });
    console.log(`Chrome ${browser.version()} opens ${address}`);
    /** @type {string[]} */
    const faults = [];
    page.on('pageerror', (error) => faults.push(`Page error: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`Console error: ${message.text()}`);
    });
    await page.goto(address);
    if (address === 'about:blank') return faults;
    const ready = page.locator('main[data-state=ready]');
    await ready.waitFor({ timeout: 15_000 }).catch(() => {
      faults.push('main[data-state=ready] did not appear within 15 s.');
    });
    const tiles = page.locator('[data-figure=province-map] [data-province]');
    await tiles
      .first()
      .waitFor({ timeout: 5000 })
      .catch(() => undefined);
    const count = await tiles.count();
    if (count !== provinceCount) {
      faults.push(`The province map has ${count} tiles instead of ${provinceCount}.`);
    }
    return faults;
  } finally {
    await browser.close();
  }
}

/** @returns {Promise<string[]>} */
async function checkBuiltPage() {
  if (!existsSync(join(root, 'dist/index.html'))) {
    throw new Error('There is no dist/index.html to open: run "npm run build" first.');
  }
  const server = await preview({ root, preview: { host: '127.0.0.1', port: 41_809 } });
  try {
    const [address] = server.resolvedUrls?.local ?? [];
    if (address === undefined) throw new Error('vite preview told no address.');
    return await findFaults(address);
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
    const faults = await (isTrial ? findFaults('about:blank') : checkBuiltPage());
    for (const fault of faults) console.error(fault);
    console.log(faults.length === 0 ? 'OK' : `${faults.length} faults in Chrome 109.`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
