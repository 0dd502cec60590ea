import type { DatasetByPath, SourcesFile } from '@/domain/dataset';
import { DataFaultError } from '@/domain/dataFault';
import type { IllustrativeFiles } from '@/domain/layerData';
import type { Foundations } from './checker';
import type { DataSource } from './dataSource';
import { parseDataset } from './door';
import { decode } from './loader';
import { checkWholeFile } from './wholeFile';

/** The folder beside the six files of a release; no manifest lists what it holds. */
export const illustrativeFolder = 'illustrative';

type IllustrativePath = 'sources.json' | 'committee-additions.json' | 'staff-reduction.json';

/** All made-up rows; throws a DataFaultError that names the file with its folder. */
export async function loadIllustrative(
  source: DataSource,
  published: Foundations,
): Promise<IllustrativeFiles> {
  const sources = await loadIllustrativeFile(source, 'sources.json', published);
  const foundations = addSources(published, sources);
  const [committee, staff] = await Promise.all([
    loadIllustrativeFile(source, 'committee-additions.json', foundations),
    loadIllustrativeFile(source, 'staff-reduction.json', foundations),
  ]);
  return { sources, committee, staff };
}

/**
 * One file of the folder through the same door and checks as a published one, past every cache. A row
 * that is not made up is a fault there.
 */
export async function loadIllustrativeFile<P extends IllustrativePath>(
  source: DataSource,
  path: P,
  foundations: Foundations,
): Promise<DatasetByPath[P]> {
  const place = `${illustrativeFolder}/${path}`;
  try {
    const file = parseDataset(path, decode(place, await source.readBytes(place, {})));
    checkWholeFile(path, file, foundations, { isMadeUp: true });
    return file;
  } catch (error) {
    if (!(error instanceof DataFaultError)) throw error;
    throw new DataFaultError({ ...error.fault, file: place });
  }
}

/** What the other two files of the folder point into: the published foundations and its own source. */
export function addSources(published: Foundations, { sources }: SourcesFile): Foundations {
  return { ...published, sources: { sources: [...published.sources.sources, ...sources] } };
}
