import { describe, expect, test } from 'vitest';
import type { DatasetPath, Manifest } from '@/domain/dataset';
import { type DataFault, DataFaultError } from '@/domain/dataFault';
import { smallData } from '@/domain/testFixtures';
import type { DataSource } from './dataSource';
import { loadDataset, loadManifest } from './loader';
import { readPublishedText } from './publishedForTests';
import { hashOf, releaseOf, versionOf } from './release';

const path: DatasetPath = 'sources.json';
const good = JSON.stringify(smallData().sources);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const entry = { path, sha256: hashOf(bytesOf(good)), bytes: bytesOf(good).length };
const manifest: Manifest = { ...smallData().manifest, files: [entry] };

/** Gives one answer after the other, and notes what was asked for. */
function answering(...answers: (string | Uint8Array | DataFault)[]) {
  const asked: unknown[] = [];
  const source: DataSource = {
    readBytes(file, options) {
      asked.push({ file, ...options });
      const answer = answers[asked.length - 1] ?? '';
      if (typeof answer === 'string') return Promise.resolve(bytesOf(answer));
      if (answer instanceof Uint8Array) return Promise.resolve(answer);
      return Promise.reject(new DataFaultError(answer));
    },
  };
  return { source, asked };
}

async function faultOf(work: Promise<unknown>): Promise<DataFault> {
  const error: unknown = await work.then(
    () => 'it was loaded',
    (reason: unknown) => reason,
  );
  if (error instanceof DataFaultError) return error.fault;
  throw error;
}

describe('loadDataset', () => {
  test('a file that fits is asked for once, with the start of its hash', async () => {
    const { source, asked } = answering(good);
    expect(await loadDataset(source, manifest, path)).toEqual(smallData().sources);
    expect(asked).toEqual([{ file: path, version: versionOf(entry) }]);
  });

  test('a hash that differs asks once more past the caches, and a right answer is taken', async () => {
    const { source, asked } = answering(`${good} `, good);
    expect(await loadDataset(source, manifest, path)).toEqual(smallData().sources);
    expect(asked).toEqual([
      { file: path, version: versionOf(entry) },
      { file: path, version: versionOf(entry), isFresh: true },
    ]);
  });

  test('the same wrong file twice is refused, with both hashes', async () => {
    const { source, asked } = answering(`${good} `, `${good}\n`, good);
    expect(await faultOf(loadDataset(source, manifest, path))).toEqual({
      kind: 'hash',
      file: path,
      expected: entry.sha256.slice(0, 12),
      actual: hashOf(bytesOf(`${good}\n`)).slice(0, 12),
    });
    expect(asked).toHaveLength(2);
  });

  test.each<[string, string | Uint8Array, string]>([
    ['a page of the server', '<html></html>', 'html'],
    ['a cut file', good.slice(0, 40), 'syntax'],
    ['a wrong value', good.replace('"reliability":"press"', '"reliability":"blog"'), 'value'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 'encoding'],
  ])('%s says more than its hash', async (_name, answer, kind) => {
    const { source } = answering(answer, answer);
    expect(await faultOf(loadDataset(source, manifest, path))).toMatchObject({ kind, file: path });
  });

  test.each<DataFault>([
    { kind: 'http', file: path, status: 404 },
    { kind: 'network', file: path },
  ])('$kind is passed on at once', async (fault) => {
    const { source, asked } = answering(fault);
    expect(await faultOf(loadDataset(source, manifest, path))).toEqual(fault);
    expect(asked).toHaveLength(1);
  });

  test('a file that the manifest does not list is not asked for', async () => {
    const { source, asked } = answering(good);
    const work = loadDataset(source, { ...manifest, files: [] }, path);
    expect(await faultOf(work)).toEqual({ kind: 'missing', file: path });
    expect(asked).toEqual([]);
  });
});

describe('loadManifest', () => {
  const text = readPublishedText('manifest.json');

  test('is asked for without a version, so past every cache', async () => {
    const { source, asked } = answering(text);
    expect((await loadManifest(source)).release).toHaveLength(12);
    expect(asked).toEqual([{ file: 'manifest.json' }]);
  });

  test('a release id that does not fit the files is refused', async () => {
    const published = JSON.parse(text) as Manifest;
    const { source } = answering(JSON.stringify({ ...published, release: '0123456789ab' }));
    expect(await faultOf(loadManifest(source))).toEqual({
      kind: 'hash',
      file: 'manifest.json',
      expected: '0123456789ab',
      actual: published.release,
    });
  });
});

describe('release', () => {
  test('hashOf is SHA-256 in hex', () => {
    expect(hashOf(bytesOf('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('the id changes with a hash, a path and the order', () => {
    const other = { ...entry, path: 'findings.json' as const };
    const ids = [[entry, other], [other, entry], [entry], [other]].map(releaseOf);
    expect(new Set(ids).size).toBe(4);
  });
});
