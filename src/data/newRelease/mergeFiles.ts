import type { DataSource } from '@/data/dataSource';
import { loadDataset, readDataset } from '@/data/loader';
import { type DatasetPath, datasetPaths, type LoadedData, type Manifest } from '@/domain/dataset';
import { withLocal } from '@/domain/layerData';
import type { LocalImport } from '@/domain/localImport';
import { createBytesSource } from './bytesSource';

/** Bytes of the six files by their path, in the manifest's order. */
export type FileBytes = ReadonlyMap<DatasetPath, Uint8Array>;

/** The six files as a release has them; throws a DataFaultError when one cannot be had. */
export async function readFiles(source: DataSource, manifest: Manifest): Promise<FileBytes> {
  return new Map(
    await Promise.all(
      datasetPaths.map(async (path) => [path, await readDataset(source, manifest, path)] as const),
    ),
  );
}

/**
 * The six files with the office's own rows in place of the published ones. A file that the rows do
 * not change keeps its bytes, so that the same data always has the same release id.
 */
export async function mergeFiles(
  files: FileBytes,
  manifest: Manifest,
  local: LocalImport,
): Promise<FileBytes> {
  const before = await parseFiles(createBytesSource(files), manifest);
  const after = withLocal(before, local);
  const merged = new Map(files);
  const put = (path: DatasetPath, was: unknown, is: unknown): void => {
    if (JSON.stringify(was) !== JSON.stringify(is)) merged.set(path, serializeFile(is));
  };
  put('sources.json', before.sources, after.sources);
  put('committee-additions.json', before.committee, after.committee);
  put('staff-reduction.json', before.staff, after.staff);
  put('pilot-models.json', before.pilots, after.pilots);
  return merged;
}

async function parseFiles(source: DataSource, manifest: Manifest): Promise<LoadedData> {
  return {
    manifest,
    provinces: await loadDataset(source, manifest, 'provinces.json'),
    sources: await loadDataset(source, manifest, 'sources.json'),
    committee: await loadDataset(source, manifest, 'committee-additions.json'),
    staff: await loadDataset(source, manifest, 'staff-reduction.json'),
    pilots: await loadDataset(source, manifest, 'pilot-models.json'),
  };
}

/** JSON for people to read: two spaces, NFC, a line break at its end. */
export function serializeFile(file: unknown): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(file, null, 2).normalize('NFC')}\n`);
}
