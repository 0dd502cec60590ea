import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { isDeepStrictEqual } from 'node:util';

import { findPolicy } from '../contentPolicy.mjs';
import { mediaTypes } from './mediaTypes.mjs';
import type { Answer, RunningNginx } from './runNginx';
import { cachePolicies, serverHeaders } from './serverHeaders.mjs';

interface Site {
  /** Folder that is served under `base`. */
  readonly root: string;
  /** Path of the page, with slashes at both ends. */
  readonly base: string;
  /** Whether .br files are to be sent. */
  readonly withBrotli: boolean;
}

const { seconds, rest } = cachePolicies.hashed;
const hashedCache = `${rest}, max-age=${seconds}`;

/** Asks a server for the built page and says in sentences where the answers are not as they ought. */
export async function findServingFaults(
  ask: RunningNginx['ask'],
  { root, base, withBrotli }: Site,
): Promise<string[]> {
  const faults: string[] = [];
  const expect = (what: string, actual: unknown, wanted: unknown): void => {
    if (isDeepStrictEqual(actual, wanted)) return;
    faults.push(`${what} is ${JSON.stringify(actual)} instead of ${JSON.stringify(wanted)}`);
  };
  const read = (path: string): Buffer => readFileSync(join(root, path));
  const headers = serverHeaders(findPolicy(read('index.html').toString()) ?? '');
  const expectHeaders = (path: string, answer: Answer, cache: string | undefined): void => {
    for (const [name, value] of headers) {
      expect(`${path}: ${name}`, answer.headers[name.toLowerCase()], value);
    }
    expect(`${path}: Cache-Control`, answer.headers['cache-control'], cache);
  };

  const assets = readdirSync(join(root, 'assets'));
  const files = ['index.html', 'VERSION', 'third-party-licenses.md', 'data/manifest.json'];
  for (const path of [...files, ...assets.map((name) => `assets/${name}`)]) {
    if (/\.(?:br|gz)$/u.test(path) || !existsSync(join(root, path))) continue;
    const answer = await ask(`${base}${path}`);
    expect(`${path}: status`, answer.status, 200);
    const type = mediaTypes[extname(path) === '' ? '.' : extname(path)];
    expect(`${path}: type`, answer.headers['content-type']?.split(';')[0], type);
    expect(`${path}: content as on disk`, answer.body.equals(read(path)), true);
    expectHeaders(path, answer, path.startsWith('assets/') ? hashedCache : cachePolicies.others);
  }

  const page = await ask(base);
  expect('the folder: type', page.headers['content-type'], 'text/html; charset=utf-8');
  expectHeaders('the folder', page, cachePolicies.others);
  expect('the folder: is the page', page.body.equals(read('index.html')), true);
  const again = await ask(base, { 'If-None-Match': page.headers['etag'] ?? '' });
  expect('the page asked again: status', again.status, 304);

  const script = assets.find((name) => assets.includes(`${name}.gz`) && name.endsWith('.js'));
  expect('a precompressed script', script === undefined, false);
  for (const path of ['index.html', `assets/${script}`]) {
    const gzip = await ask(`${base}${path}`, { 'Accept-Encoding': 'gzip' });
    expect(`${path}: encoding`, gzip.headers['content-encoding'], 'gzip');
    expect(`${path}: is the .gz on disk`, gzip.body.equals(read(`${path}.gz`)), true);
    expect(`${path}: unpacked`, gunzipSync(gzip.body).equals(read(path)), true);
    expect(`${path}: Vary`, gzip.headers['vary'], 'Accept-Encoding');
    expectHeaders(path, gzip, path === 'index.html' ? cachePolicies.others : hashedCache);
    if (!withBrotli) continue;
    const brotli = await ask(`${base}${path}`, { 'Accept-Encoding': 'gzip, br' });
    expect(`${path}: encoding`, brotli.headers['content-encoding'], 'br');
    expect(`${path}: unpacked`, brotliDecompressSync(brotli.body).equals(read(path)), true);
    expectHeaders(path, brotli, path === 'index.html' ? cachePolicies.others : hashedCache);
  }

  // Beside this file lie a .gz and a .br of older content.
  const data = await ask(`${base}data/provinces.json?v=1`, { 'Accept-Encoding': 'gzip, br' });
  expect('data: encoding', data.headers['content-encoding'], 'gzip');
  expect('data: the newest', gunzipSync(data.body).equals(read('data/provinces.json')), true);
  expectHeaders('data', data, cachePolicies.others);

  for (const path of ['data/none.json', 'assets/none-12345678.js', 'none']) {
    const missing = await ask(`${base}${path}`);
    expect(`${path}: status`, missing.status, 404);
    expectHeaders(path, missing, undefined);
  }
  const noSlash = await ask(`${base}data`);
  expect('data without slash: leads to', noSlash.headers['location'], `${base}data/`);
  expect('data/: no list of files', (await ask(`${base}data/`)).status, 403);
  return faults;
}
