import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetPaths, type ManifestFile } from '@/domain/dataset';
import { DataFaultError } from '@/domain/dataFault';
import type { DataSource } from '@/data/dataSource';
import { hashOf } from '@/data/release';

/** The folder named on the command line, or public/data. */
export function folderFromArguments(): string {
  return process.argv[2] ?? 'public/data';
}

/** Reads data files from a folder on disk through the same interface as the page. */
export function createFolderSource(folder: string): DataSource {
  return {
    async readBytes(path) {
      try {
        return await readFile(join(folder, path));
      } catch {
        throw new DataFaultError({ kind: 'missing', file: path });
      }
    },
  };
}

/** Hash and size of the six files, in the manifest's order. */
export async function describeFiles(source: DataSource): Promise<ManifestFile[]> {
  return Promise.all(
    datasetPaths.map(async (path) => {
      const bytes = await source.readBytes(path, {});
      return { path, sha256: hashOf(bytes), bytes: bytes.length };
    }),
  );
}
