import { queryOptions } from '@tanstack/react-query';
import { type DatasetPath, datasetPaths, type LoadedData, type Manifest } from '@/domain/dataset';
import { type DataFault, DataFaultError } from '@/domain/dataFault';
import { withReviewNames } from '@/domain/reviewNames';
import { checkDataset } from './crossChecks';
import type { DataSource } from './dataSource';
import { loadDataset, loadManifest } from './loader';

/** An older release as the manifest of the current one lists it. */
export type PreviousEntry = NonNullable<Manifest['previous']>[number];

// Only a plain folder: a path from a file must not lead out of the data folder.
const previousFolder = /^previous\/[\w-]+\/$/u;

/** The manifest of an older release, asked for past every cache. */
export function previousManifestQuery(source: DataSource, entry: PreviousEntry) {
  return queryOptions({
    queryKey: ['previous', 'manifest', entry.release, entry.path],
    queryFn: () => loadPreviousManifest(source, entry),
  });
}

/** All six files of an older release through the same door and checks as those of the current one. */
export function previousReleaseQuery(source: DataSource, entry: PreviousEntry) {
  return queryOptions({
    queryKey: ['previous', 'data', entry.release, entry.path],
    queryFn: async ({ client }): Promise<LoadedData> => {
      const manifest = await client.query(previousManifestQuery(source, entry));
      return loadPrevious(source, entry, manifest);
    },
  });
}

/**
 * Reads the manifest in the folder of an older release; throws a DataFaultError when the folder lies
 * elsewhere, the file cannot be had or it is of another release than was promised.
 */
async function loadPreviousManifest(source: DataSource, entry: PreviousEntry): Promise<Manifest> {
  const folder = folderOf(entry);
  return inFolder(folder, async () => {
    const manifest = await loadManifest(readFrom(source, folder));
    if (manifest.release === entry.release) return manifest;
    const { release: actual } = manifest;
    const file = 'manifest.json';
    throw new DataFaultError({ kind: 'hash', file, expected: entry.release, actual });
  });
}

/** Reads the six files of an older release; throws a DataFaultError at the first that is no good. */
async function loadPrevious(
  source: DataSource,
  entry: PreviousEntry,
  manifest: Manifest,
): Promise<LoadedData> {
  const folder = folderOf(entry);
  const files = readFrom(source, folder);
  const load = <P extends DatasetPath>(path: P) => loadDataset(files, manifest, path);
  return inFolder(folder, async () => {
    const [provinces, sources, committee, staff, pilots, findings] = await Promise.all([
      load('provinces.json'),
      load('sources.json'),
      load('committee-additions.json'),
      load('staff-reduction.json'),
      load('pilot-models.json'),
      load('findings.json'),
    ]);
    const read = {
      'provinces.json': provinces,
      'sources.json': sources,
      'committee-additions.json': committee,
      'staff-reduction.json': staff,
      'pilot-models.json': pilots,
      'findings.json': findings,
    };
    for (const path of datasetPaths) checkDataset(path, read[path], { provinces, sources });
    const named = withReviewNames(pilots, sources);
    return { manifest, provinces, sources, committee, staff, pilots: named, findings };
  });
}

function folderOf({ path }: PreviousEntry): string {
  const folder = `${path.replace(/\/$/u, '')}/`;
  if (previousFolder.test(folder)) return folder;
  throw new DataFaultError({ kind: 'missing', file: path });
}

function readFrom(source: DataSource, folder: string): DataSource {
  return { readBytes: (path, options) => source.readBytes(`${folder}${path}`, options) };
}

/** Faults name the file with its folder, so that nobody mends the current release. */
async function inFolder<T>(folder: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DataFaultError)) throw error;
    const { file } = error.fault;
    throw new DataFaultError({
      ...error.fault,
      file: file.startsWith(folder) ? file : `${folder}${file}`,
    });
  }
}

export interface PreviousFault {
  readonly release: string;
  readonly fault: DataFault;
}

export interface NewestPrevious {
  /** Undefined when no older release could be loaded. */
  readonly data: LoadedData | undefined;
  /** Newer ones that were tried first and could not be loaded. */
  readonly faults: readonly PreviousFault[];
}

/** The newest older release that can be loaded. @param entries newest first */
export function newestPreviousQuery(source: DataSource, entries: readonly PreviousEntry[]) {
  return queryOptions({
    queryKey: ['previous', 'newest', ...entries.map(({ release, path }) => `${release} ${path}`)],
    queryFn: async ({ client }): Promise<NewestPrevious> => {
      const faults: PreviousFault[] = [];
      for (const entry of entries) {
        try {
          // oxlint-disable-next-line eslint/no-await-in-loop -- an older one only where this fails
          const data = await client.query(previousReleaseQuery(source, entry));
          return { data, faults };
        } catch (error) {
          if (!(error instanceof DataFaultError)) throw error;
          faults.push({ release: entry.release, fault: error.fault });
        }
      }
      return { data: undefined, faults };
    },
    // The queries inside retry by themselves.
    retry: false,
  });
}
