import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '@/data/crossChecks';
import { readPublishedText } from '@/data/publishedForTests';
import { parseManifest } from '@/data/door';
import { loadDataset, loadManifest } from '@/data/loader';
import { datasetPaths } from '@/domain/dataset';
import type { LocalImport } from '@/domain/localImport';
import { pilotRow, staffRow } from '@/domain/testFixtures';
import { createBytesSource } from './bytesSource';
import { createRelease, type SavedRelease } from './createRelease';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const published = new Map(
  ['manifest.json', ...datasetPaths].map((path) => [path, bytesOf(readPublishedText(path))]),
);
const shown = parseManifest(readPublishedText('manifest.json'));

const local: LocalImport = {
  importedOn: '2026-11-23',
  fileNames: ['mau-so-lieu.xlsx'],
  sources: [{ id: 'local', title: 'Sổ', publisher: 'Ban', kind: 'import', reliability: 'primary' }],
  replaces: ['staff'],
  staff: {
    observations: [
      staffRow('84', 0, { sourceId: 'local' }),
      // Typed with the accent as a mark of its own.
      staffRow('60', 7.5, { sourceId: 'local', note: 'Ca\u0300 Mau' }),
    ],
    notApplicable: [{ province: '79', scope: 'administrative', asOf: '2019', sourceId: 'local' }],
  },
};

function save(
  rows: LocalImport | undefined,
  folder: ReadonlyMap<string, Uint8Array> = published,
  manifest = shown,
): Promise<SavedRelease> {
  return createRelease({
    source: createBytesSource(folder),
    manifest,
    local: rows,
    releasedOn: '2026-12-01',
    note: ' Số liệu quý IV ',
    lang: 'vi',
  });
}

/** The data folder of a saved ZIP, as it lies on the server. */
async function unpack({ blob }: SavedRelease): Promise<Map<string, Uint8Array>> {
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  return new Map(
    Object.entries(files)
      .filter(([path]) => path.startsWith('data/'))
      .map(([path, bytes]) => [path.slice('data/'.length), bytes]),
  );
}

/** Everything that the page reads, through its own door. */
async function readAll(folder: ReadonlyMap<string, Uint8Array>, place = '') {
  const source = createBytesSource(
    new Map([...folder].map(([path, bytes]) => [path.slice(place.length), bytes])),
  );
  const manifest = await loadManifest(source);
  const provinces = await loadDataset(source, manifest, 'provinces.json');
  const sources = await loadDataset(source, manifest, 'sources.json');
  for (const path of datasetPaths) {
    checkDataset(path, await loadDataset(source, manifest, path), { provinces, sources });
  }
  return { manifest, staff: await loadDataset(source, manifest, 'staff-reduction.json') };
}

test('the ZIP holds the new release, the one before it, and how to unpack it', async () => {
  const saved = await save(local);
  const folder = await unpack(saved);
  const { manifest, staff } = await readAll(folder);
  expect(manifest).toEqual(saved.manifest);
  expect(manifest).toMatchObject({ releasedOn: '2026-12-01', note: 'Số liệu quý IV' });
  expect(manifest.release).not.toBe(shown.release);
  expect(staff.observations.map(({ value }) => value)).toEqual([0, 7.5]);
  expect(staff.observations[1]?.note).toBe('Cà Mau');
  expect(staff.notApplicable).toHaveLength(1);
  expect(staff.target.percent).toBe(10);

  const place = `previous/${shown.release}/`;
  expect(manifest.previous).toEqual([{ release: shown.release, path: place }]);
  const older = new Map([...folder].filter(([path]) => path.startsWith(place)));
  expect((await readAll(older, place)).manifest).toEqual(shown);

  const names = Object.keys(unzipSync(new Uint8Array(await saved.blob.arrayBuffer())));
  expect(names.filter((name) => !name.startsWith('data/'))).toEqual(['HUONG-DAN.txt']);
  expect(saved.fileName).toBe(`then-chot_ban-phat-hanh_2026-12-01_${manifest.release}.zip`);
});

test('files that the rows do not touch keep their bytes', async () => {
  const folder = await unpack(await save(local));
  for (const path of ['provinces.json', 'pilot-models.json', 'findings.json'] as const) {
    expect(strFromU8(folder.get(path)!)).toBe(readPublishedText(path));
  }
});

test('the same data gives the same release, byte for byte', async () => {
  const [first, second] = [await save(local), await save(local)];
  expect(second.manifest.release).toBe(first.manifest.release);
  expect(new Uint8Array(await second.blob.arrayBuffer())).toEqual(
    new Uint8Array(await first.blob.arrayBuffer()),
  );
  const unchanged = await save(undefined);
  expect(unchanged.manifest.release).toBe(shown.release);
  expect(unchanged.manifest.previous).toBeUndefined();
});

test('a release after a release keeps both older ones; going back lists no release twice', async () => {
  const first = await save(local);
  const onServer = await unpack(first);
  const next: LocalImport = { ...local, staff: { observations: [staffRow('84', 3)] } };
  const withPress = { ...next, sources: [...local.sources, { ...local.sources[0]!, id: 'press' }] };
  const second = await save(withPress, onServer, first.manifest);
  const folder = await unpack(second);
  expect(second.manifest.previous?.map(({ release }) => release)).toEqual([
    shown.release,
    first.manifest.release,
  ]);
  expect(folder.has(`previous/${shown.release}/manifest.json`)).toBe(true);
  expect(folder.has(`previous/${first.manifest.release}/findings.json`)).toBe(true);

  const back = await save(undefined, folder, second.manifest);
  expect(back.manifest.previous).toEqual(second.manifest.previous);
});

test('what stands beside the six files is copied if it can be read, and named if not', async () => {
  const folder = new Map(published)
    .set('schema/manifest.schema.json', bytesOf('{"title": "manifest.json"}\n'))
    .set('illustrative/sources.json', bytesOf('<!doctype html>'));
  const saved = await save(local, folder);
  const written = await unpack(saved);
  expect(strFromU8(written.get('schema/manifest.schema.json')!)).toContain('manifest.json');
  expect(written.has('illustrative/sources.json')).toBe(false);
  expect(saved.missing).toContain('illustrative/sources.json');
  expect(saved.missing).not.toContain('schema/manifest.schema.json');
  const files = unzipSync(new Uint8Array(await saved.blob.arrayBuffer()));
  expect(strFromU8(files['HUONG-DAN.txt']!)).toContain('illustrative/sources.json');
});

test('a folder from the manifest never leads out of the data folder', async () => {
  const manifest = { ...shown, previous: [{ release: 'x', path: '../../secret' }] };
  const folder = new Map(published)
    .set('manifest.json', bytesOf(JSON.stringify(manifest)))
    .set('../../secret/manifest.json', bytesOf('{}'));
  const written = await unpack(await save(local, folder));
  expect([...written.keys()].filter((path) => path.includes('..'))).toEqual([]);
});

describe('refuses, in a sentence,', () => {
  test.each<[string, LocalImport, RegExp]>([
    [
      'a model that the release does not have',
      {
        ...local,
        pilots: { observations: [pilotRow('merge-all', '60', 'reported', { sourceId: 'local' })] },
      },
      /pilot-models\.json.*merge-all/u,
    ],
    [
      'a percentage out of range',
      { ...local, staff: { observations: [staffRow('84', 130, { sourceId: 'local' })] } },
      /staff-reduction\.json.*130/u,
    ],
    [
      'made-up rows',
      {
        ...local,
        staff: { observations: [staffRow('84', 5, { sourceId: 'local', status: 'illustrative' })] },
      },
      /staff-reduction\.json.*illustrative/u,
    ],
  ])('%s', async (_name, rows, expected) => {
    await expect(save(rows)).rejects.toThrow(expected);
    await expect(save(rows)).rejects.toThrow(/^trang sẽ không đọc được/u);
  });

  test('a server that has a newer release than the page', async () => {
    const older = { ...shown, release: '0123456789ab' };
    await expect(save(local, published, older)).rejects.toThrow(/tải lại trang/u);
  });

  test.each(['2026-02-30', '2026', '1026-01-01', ''])('the day “%s”', async (releasedOn) => {
    const input = { source: createBytesSource(published), manifest: shown, note: '' } as const;
    await expect(createRelease({ ...input, releasedOn, lang: 'en' })).rejects.toThrow(
      `“${releasedOn}”`,
    );
  });
});
