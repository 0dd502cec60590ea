import type { DatasetByPath, DatasetPath, Manifest, ManifestFile } from '@/domain/dataset';
import { type DataFault, DataFaultError } from '@/domain/dataFault';
import type { DataSource } from './dataSource';
import { parseDataset, parseManifest } from './door';
import { hashOf, releaseOf, versionOf } from './release';

/** Loads manifest.json past every cache and checks that its release id fits its files. */
export async function loadManifest(source: DataSource): Promise<Manifest> {
  const file = 'manifest.json';
  const manifest = parseManifest(decode(file, await source.readBytes(file, {})));
  const actual = releaseOf(manifest.files);
  if (actual !== manifest.release) {
    throw new DataFaultError({ kind: 'hash', file, expected: manifest.release, actual });
  }
  return manifest;
}

/**
 * Loads one data file of the manifest's release. A file whose hash differs is refused, so two
 * releases never mix.
 */
export async function loadDataset<P extends DatasetPath>(
  source: DataSource,
  manifest: Manifest,
  path: P,
): Promise<DatasetByPath[P]> {
  return parseDataset(path, decode(path, await readDataset(source, manifest, path)));
}

/**
 * The bytes of one data file, exactly those of the manifest's release. A file whose hash differs is
 * asked for once more past the caches; throws a DataFaultError when it still differs.
 */
export async function readDataset(
  source: DataSource,
  manifest: Manifest,
  path: DatasetPath,
): Promise<Uint8Array> {
  const entry = manifest.files.find((file) => file.path === path);
  if (entry === undefined) throw new DataFaultError({ kind: 'missing', file: path });
  const version = versionOf(entry);
  let bytes = await source.readBytes(path, { version });
  if (hashOf(bytes) !== entry.sha256) {
    bytes = await source.readBytes(path, { version, isFresh: true });
  }
  const actual = hashOf(bytes);
  if (actual === entry.sha256) return bytes;
  throw new DataFaultError(findContentFault(entry, bytes) ?? describeHash(entry, actual));
}

/** A file with a wrong hash is refused anyway; a fault inside it says more than the hash does. */
function findContentFault(entry: ManifestFile, bytes: Uint8Array): DataFault | undefined {
  try {
    parseDataset(entry.path, decode(entry.path, bytes));
    return undefined;
  } catch (error) {
    return error instanceof DataFaultError ? error.fault : undefined;
  }
}

function describeHash(entry: ManifestFile, actual: string): DataFault {
  return {
    kind: 'hash',
    file: entry.path,
    expected: entry.sha256.slice(0, 12),
    actual: actual.slice(0, 12),
  };
}

/** Bytes of a file as text; a DataFaultError when they are not UTF-8. */
export function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new DataFaultError({ kind: 'encoding', file });
  }
}
