import { describe, expect, test } from 'vitest';
import { datasetPaths } from '@/domain/dataset';
import { DataFaultError } from '@/domain/dataFault';
import type { LocalImport } from '@/domain/localImport';
import { staffRow } from '@/domain/testFixtures';
import { unzipSync } from 'fflate';
import type { DataSource } from './dataSource';
import { parseManifest } from './door';
import { createBytesSource } from './newRelease/bytesSource';
import { createRelease } from './newRelease/createRelease';
import {
  newestPreviousQuery,
  previousManifestQuery,
  previousReleaseQuery,
} from './previousRelease';
import { readPublishedText } from './publishedForTests';
import { createQueryClient } from './queries';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const published = new Map(
  ['manifest.json', ...datasetPaths].map((path) => [path, bytesOf(readPublishedText(path))]),
);
const shown = parseManifest(readPublishedText('manifest.json'));
const local: LocalImport = {
  importedOn: '2026-11-23',
  fileNames: ['a.csv'],
  sources: [{ id: 'local', title: 'Sổ', publisher: 'Ban', kind: 'import', reliability: 'primary' }],
  staff: { observations: [staffRow('84', 7.5, { sourceId: 'local' })] },
};

/** The data folder of a release that was saved on the page, with the one before it inside. */
async function savedFolder(): Promise<Map<string, Uint8Array>> {
  const { blob } = await createRelease({
    source: createBytesSource(published),
    manifest: shown,
    local,
    releasedOn: '2026-12-01',
    note: '',
    lang: 'vi',
  });
  const files = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer())));
  return new Map(
    files.flatMap(([path, bytes]) => (path.startsWith('data/') ? [[path.slice(5), bytes]] : [])),
  );
}

const entry = { release: shown.release, path: `previous/${shown.release}/` };

async function faultOf(work: Promise<unknown>): Promise<DataFaultError['fault'] | undefined> {
  try {
    await work;
    return undefined;
  } catch (error) {
    if (error instanceof DataFaultError) return error.fault;
    throw error;
  }
}

test('the older release of a saved ZIP is read back whole', async () => {
  const source = createBytesSource(await savedFolder());
  const manifest = parseManifest(
    new TextDecoder().decode(await source.readBytes('manifest.json', {})),
  );
  expect(manifest.previous).toEqual([entry]);
  const data = await createQueryClient().query(previousReleaseQuery(source, entry));
  expect(data.manifest.release).toBe(shown.release);
  expect(data.staff?.observations.length).toBeGreaterThan(1);
  expect(data.pilots?.models).toHaveLength(12);
});

describe('a release that cannot be used', () => {
  test('is gone: the fault names the file in its folder', async () => {
    const source = createBytesSource(published);
    const fault = await faultOf(createQueryClient().query(previousManifestQuery(source, entry)));
    expect(fault).toEqual({ kind: 'missing', file: `previous/${shown.release}/manifest.json` });
  });

  test('is another one than promised', async () => {
    const folder = await savedFolder();
    for (const path of ['manifest.json', ...datasetPaths]) {
      folder.set(`previous/aaaa/${path}`, folder.get(`previous/${shown.release}/${path}`)!);
    }
    const other = { release: '0123456789ab', path: 'previous/aaaa/' };
    const source = createBytesSource(folder);
    expect(await faultOf(createQueryClient().query(previousManifestQuery(source, other)))).toEqual({
      kind: 'hash',
      file: 'previous/aaaa/manifest.json',
      expected: '0123456789ab',
      actual: shown.release,
    });
  });

  test.each(['../previous/x/', 'previous/../', 'https://example.org/', 'old/'])(
    'lies outside: %s is not even asked for',
    async (path) => {
      const asked: string[] = [];
      const source: DataSource = {
        readBytes(file) {
          asked.push(file);
          return Promise.resolve(new Uint8Array());
        },
      };
      const query = previousManifestQuery(source, { release: shown.release, path });
      expect(await faultOf(createQueryClient().query(query))).toMatchObject({ kind: 'missing' });
      expect(asked).toEqual([]);
    },
  );

  test('has a broken file', async () => {
    const folder = await savedFolder();
    folder.set(`previous/${shown.release}/staff-reduction.json`, bytesOf('{}'));
    const source = createBytesSource(folder);
    const fault = await faultOf(createQueryClient().query(previousReleaseQuery(source, entry)));
    expect(fault?.file).toBe(`previous/${shown.release}/staff-reduction.json`);
  });
});

test('the newest that can be had is taken, and the lost ones are named', async () => {
  const source = createBytesSource(await savedFolder());
  const gone = { release: '0123456789ab', path: 'previous/0123456789ab/' };
  const client = createQueryClient();
  const { data, faults } = await client.query(newestPreviousQuery(source, [gone, entry]));
  expect(data?.manifest.release).toBe(shown.release);
  expect(faults.map(({ release }) => release)).toEqual([gone.release]);
  expect((await client.query(newestPreviousQuery(source, [gone]))).data).toBeUndefined();
});
