import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { attributeOf, readXml } from '@/lib/xmlTokens';
import { findPolicy, insertPolicy, pagePolicy } from '../contentPolicy.mjs';
import { finishDist } from './finishDist.mjs';
import { writeNginxExample, writeNginxHeaders } from './nginxExample.mjs';
import { isPrecompressed } from './precompress.mjs';
import { describeVersion, readVersion } from './version.mjs';
import { writeWebConfig } from './webConfig.mjs';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A small build of one's own. */
async function makeDist(html: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'then-chot-dist-'));
  folders.push(folder);
  await mkdir(join(folder, 'assets'));
  await mkdir(join(folder, 'data'));
  const script = `console.log("${'ạ'.repeat(2000)}");`;
  await writeFile(join(folder, 'index.html'), html);
  await writeFile(join(folder, 'assets/index-12345678.js'), script);
  await writeFile(join(folder, 'assets/tiny-12345678.js'), 'export {};');
  await writeFile(join(folder, 'assets/font-12345678.woff2'), script);
  await writeFile(join(folder, 'data/provinces.json'), JSON.stringify([script]));
  await writeFile(
    join(folder, 'data/manifest.json'),
    '{"release":"abc","releasedOn":"2027-01-15"}',
  );
  return folder;
}

const html = `<head>
<meta charset="utf-8" />
<style>p { color: red; }</style><script>document.title = "<b>";</script>
</head>`;
const policy = pagePolicy(html);
const page = insertPolicy(html, policy);

/** Opening tags of an XML text with their attributes; throws when tags do not close in order. */
function tagsOf(xml: string) {
  const open: string[] = [];
  const tags: { path: string; attribute: (name: string) => string | undefined }[] = [];
  for (const token of readXml(xml)) {
    if (token.kind === 'open') {
      const path = [...open, token.name].join('/');
      tags.push({ path, attribute: (name) => attributeOf(token.attributes, name) });
      if (!token.isEmpty) open.push(token.name);
    } else if (token.kind === 'close') expect(open.pop()).toBe(token.name);
  }
  expect(open).toEqual([]);
  return tags;
}

function policyInWebConfig(config: string): string | undefined {
  const header = tagsOf(config).find(
    ({ path, attribute }) =>
      path.endsWith('customHeaders/add') && attribute('name') === 'Content-Security-Policy',
  );
  return header?.attribute('value');
}

function policyInNginx(headers: string): string | undefined {
  return /^add_header Content-Security-Policy "([^"]*)" always;$/mu.exec(headers)?.[1];
}

describe('the policy that servers send', () => {
  test('is exactly the one in the page, hashes of script and style included', async () => {
    const dist = await makeDist(page);
    await finishDist(dist, '.');
    const read = (name: string) => readFile(join(dist, name), 'utf8');
    expect(findPolicy(page)).toBe(policy);
    expect(policy.match(/'sha256-/gu)).toHaveLength(2);
    expect(policyInWebConfig(await read('web.config'))).toBe(policy);
    expect(policyInNginx(await read('nginx-headers.conf'))).toBe(policy);
  });

  test('a page without one is refused', async () => {
    const dist = await makeDist(html);
    await expect(finishDist(dist, '.')).rejects.toThrow('policy');
  });

  test.each(['a"; b', "a 'x' $y", 'a\nb', 'a<b', 'a&b', 'a\\b'])(
    '%j, which would end the string of a server, is refused',
    (odd) => {
      expect(() => writeNginxHeaders(odd)).toThrow('policy');
      expect(() => writeWebConfig(odd)).toThrow('policy');
    },
  );
});

describe('web.config', () => {
  const tags = tagsOf(writeWebConfig(policy));

  test('takes every type and header away before it adds it, and adds none twice', () => {
    for (const [place, key] of [
      ['staticContent/mimeMap', 'fileExtension'],
      ['customHeaders/add', 'name'],
      ['files/add', 'value'],
    ] as const) {
      const added = tags.flatMap(({ path, attribute }, index) =>
        path.endsWith(place) ? [{ name: attribute(key)!, index }] : [],
      );
      expect(added.length).toBeGreaterThan(0);
      expect(new Set(added.map(({ name }) => name)).size).toBe(added.length);
      const indexOfRemoved = (name: string) =>
        tags.findIndex(
          ({ path, attribute }) => path.endsWith('/remove') && attribute(key) === name,
        );
      const isRemovedBefore = added.map(
        ({ name, index }) => indexOfRemoved(name) >= 0 && indexOfRemoved(name) < index,
      );
      expect(isRemovedBefore).not.toContain(false);
    }
  });

  test.each([
    ['.json', 'application/json'],
    ['.woff2', 'font/woff2'],
    ['.js', 'text/javascript'],
    ['.webmanifest', 'application/manifest+json'],
    ['.md', 'text/markdown'],
    ['.br', 'application/x-brotli'],
  ])('%s is %s', (extension, type) => {
    const map = tags.find(
      ({ path, attribute }) =>
        path.endsWith('/mimeMap') && attribute('fileExtension') === extension,
    );
    expect(map?.attribute('mimeType')).toBe(type);
  });

  test('keeps assets for a year and asks about all else; needs no added module', () => {
    const caches = tags.filter(({ path }) => path.endsWith('clientCache'));
    expect(caches.map(({ attribute }) => attribute('cacheControlMode'))).toEqual([
      'DisableCache',
      'UseMaxAge',
    ]);
    expect(caches[1]?.attribute('cacheControlMaxAge')).toBe('365.00:00:00');
    expect(caches[1]?.attribute('cacheControlCustom')).toBe('public, immutable');
    const locations = tags.filter(({ path }) => path === 'configuration/location');
    expect(locations.map(({ attribute }) => attribute('path'))).toEqual(['assets']);
    expect(tags.some(({ path }) => /rewrite|httpCompression|handlers/u.test(path))).toBe(false);
  });
});

describe('nginx.conf.example', () => {
  test('has its headers in one place: a location with one of its own would lose the others', () => {
    const [server = '', ...locations] = writeNginxExample().split(/^ {4}location /mu);
    expect(server).toContain('include /srv/then-chot/nginx-headers.conf;');
    expect(server.match(/^ *add_header /gmu)).toHaveLength(1);
    expect(writeNginxHeaders(policy).match(/^add_header /gmu)).toHaveLength(3);
    expect(locations.length).toBeGreaterThan(0);
    expect(locations.join('')).not.toContain('add_header');
  });
});

describe('precompressed files', () => {
  test('lie beside page and texts in assets, and unpack to them; never beside data', async () => {
    const dist = await makeDist(page.padEnd(3000));
    await finishDist(dist, '.');
    const names = await readdir(dist, { recursive: true });
    expect(names.filter((name) => /\.(?:br|gz)$/u.test(name)).sort()).toEqual([
      'assets/index-12345678.js.br',
      'assets/index-12345678.js.gz',
      'index.html.br',
      'index.html.gz',
    ]);
    const script = await readFile(join(dist, 'assets/index-12345678.js'));
    const packed = (end: string) => readFile(join(dist, `assets/index-12345678.js${end}`));
    expect(brotliDecompressSync(await packed('.br'))).toEqual(script);
    expect(gunzipSync(await packed('.gz'))).toEqual(script);
  });

  test.each([
    ['index.html', true],
    ['assets/a-12345678.css', true],
    ['assets/a-12345678.woff2', false],
    ['assets/a-12345678.js.gz', false],
    ['data/manifest.json', false],
    ['data/assets/a.json', false],
    ['web.config', false],
    ['config.json', false],
  ])('%s: %s', (path, wanted) => expect(isPrecompressed(path)).toBe(wanted));
});

test('VERSION names program, sources and data, and no time', async () => {
  const dist = await makeDist(page);
  const version = readVersion('.', join(dist, 'data'));
  expect(version).toMatchObject({ release: 'abc', releasedOn: '2027-01-15' });
  expect(version.build).toMatch(/^[0-9a-f]{12}$/u);
  expect(describeVersion({ ...version, version: '1.2.3', build: 'b' })).toBe(
    'then-chot 1.2.3\nbuild b\ncame with data abc of 2027-01-15\n',
  );
  expect(readVersion('.', join(dist, 'none'))).toMatchObject({ release: 'none' });
});
