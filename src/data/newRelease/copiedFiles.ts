import type { DataSource } from '@/data/dataSource';
import { parseJson } from '@/data/door';
import { illustrativeFolder } from '@/data/illustrativeFiles';
import { decode } from '@/data/loader';
import { datasetPaths, type Manifest } from '@/domain/dataset';
import { DataFaultError } from '@/domain/dataFault';

/** Files of the data folder that go into the new one as they are. */
export interface CopiedFiles {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Could not be read from here: the single file, for instance, carries no schemas. */
  readonly missing: readonly string[];
}

const illustrativePaths = ['sources', 'committee-additions', 'staff-reduction'].map(
  (name) => `${illustrativeFolder}/${name}.json`,
);
const schemaPaths = ['manifest.json', ...datasetPaths].map(
  (path) => `schema/${path.replace(/\.json$/u, '.schema.json')}`,
);
// Only a plain folder: a path from a file must not lead out of the data folder.
const previousFolder = /^previous\/[\w-]+\/$/u;

/** The made-up rows, the schemas and the older releases that the manifest lists. */
export async function readCopiedFiles(
  source: DataSource,
  { previous = [] }: Manifest,
): Promise<CopiedFiles> {
  const paths = [
    ...illustrativePaths,
    ...schemaPaths,
    ...previous
      .map(({ path }) => `${path.replace(/\/$/u, '')}/`)
      .filter((path) => previousFolder.test(path))
      .flatMap((path) => ['manifest.json', ...datasetPaths].map((file) => `${path}${file}`)),
  ];
  const files = new Map<string, Uint8Array>();
  const missing: string[] = [];
  const found = await Promise.all(paths.map((path) => findJson(source, path)));
  paths.forEach((path, index) => {
    const bytes = found[index];
    if (bytes === undefined) missing.push(path);
    else files.set(path, bytes);
  });
  return { files, missing };
}

/** Undefined for a file that is not there or is no JSON: some servers answer with a page. */
async function findJson(source: DataSource, path: string): Promise<Uint8Array | undefined> {
  try {
    const bytes = await source.readBytes(path, {});
    parseJson(path, decode(path, bytes));
    return bytes;
  } catch (error) {
    if (error instanceof DataFaultError) return undefined;
    throw error;
  }
}
