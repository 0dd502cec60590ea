import type { DataSource } from '@/data/dataSource';
import { readDataset } from '@/data/loader';
import type { DatasetPath, LoadedData } from '@/domain/dataset';
import { DataFaultError } from '@/domain/dataFault';
import type { Lang } from '@/domain/language';
import { download } from '@/exports/download';
import { describeFault } from '@/i18n/faults';
import { sourcesTextsOf } from '@/i18n/sources';
import { serializeCsv } from '@/lib/csv';
import { tabulateDataset, findFile } from './tabulateDataset';

/**
 * Hands over a file of the release byte by byte, over http or from within the single file, under
 * its own name so that it can be put back. Answers what to tell the reader; never rejects.
 */
export async function takeJson(
  path: DatasetPath,
  source: DataSource,
  { manifest }: LoadedData,
  lang: Lang,
): Promise<string> {
  try {
    const bytes = await readDataset(source, manifest, path);
    download(new Blob([new Uint8Array(bytes)], { type: 'application/json' }), path);
    return sourcesTextsOf(lang).taken(path);
  } catch (error) {
    if (error instanceof DataFaultError) return describeFault(error.fault, lang);
    return String(error);
  }
}

/** Hands over the loaded file as a table; "" when it was not read. */
export function takeCsv(path: DatasetPath, data: LoadedData, lang: Lang): string {
  const file = findFile(data, path);
  if (file === undefined) return '';
  const text = serializeCsv(tabulateDataset(file, data, lang), lang);
  const fileName = `then-chot_${path.replace(/\.json$/u, '')}_${data.manifest.releasedOn}.csv`;
  download(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName);
  return sourcesTextsOf(lang).taken(fileName);
}
