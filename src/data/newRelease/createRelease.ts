import { type Zippable, zipSync } from 'fflate';
import type { DataSource } from '@/data/dataSource';
import { parseManifest } from '@/data/door';
import { decode, loadDataset, loadManifest } from '@/data/loader';
import { checkWholeFile } from '@/data/wholeFile';
import { datasetPaths, type Manifest } from '@/domain/dataset';
import { DataFaultError } from '@/domain/dataFault';
import type { Lang } from '@/domain/language';
import type { LocalImport } from '@/domain/localImport';
import { formatPartialDate, isPartialDate, type PartialDate } from '@/domain/partialDate';
import { describeFault } from '@/i18n/faults';
import { releaseTextsOf } from '@/i18n/releaseTexts';
import { createBytesSource } from './bytesSource';
import { readCopiedFiles } from './copiedFiles';
import { mergeFiles, readFiles, serializeFile } from './mergeFiles';
import { nextManifest, previousPathOf } from './nextManifest';

export interface ReleaseInput {
  readonly source: DataSource;
  /** Of the release that the page shows and the new one replaces. */
  readonly manifest: Manifest;
  readonly local?: LocalImport | undefined;
  /** A whole day of this century: "2026-11-23". */
  readonly releasedOn: PartialDate;
  readonly note: string;
  readonly lang: Lang;
}

export interface SavedRelease {
  readonly blob: Blob;
  readonly fileName: string;
  readonly manifest: Manifest;
  /** Files of the data folder that are not in the ZIP because they could not be read from here. */
  readonly missing: readonly string[];
}

const manifestPath = 'manifest.json';

/**
 * A ZIP with the whole data folder: the release with the office's rows merged in, the release that
 * it replaces under previous/, and how to unpack it. Rejects with an Error whose message gives
 * the reason in `lang` when the page could not read what would be written, when the server has a newer
 * release than the page, and when the day does not exist.
 */
export async function createRelease(input: ReleaseInput): Promise<SavedRelease> {
  const t = releaseTextsOf(input.lang);
  if (!isPartialDate(input.releasedOn) || !/^20\d{2}-\d{2}-\d{2}$/u.test(input.releasedOn)) {
    throw new Error(t.badDay(input.releasedOn));
  }
  try {
    return await packRelease(input);
  } catch (error) {
    if (!(error instanceof DataFaultError)) throw error;
    throw new Error(t.refused(describeFault(error.fault, input.lang)), { cause: error });
  }
}

async function packRelease(input: ReleaseInput): Promise<SavedRelease> {
  const { source, manifest: shown, local, releasedOn, lang } = input;
  const t = releaseTextsOf(lang);
  const oldManifest = await source.readBytes(manifestPath, {});
  const before = parseManifest(decode(manifestPath, oldManifest));
  if (before.release !== shown.release) throw new Error(t.replaced(shown.release, before.release));

  const oldFiles = await readFiles(source, before);
  const files = local === undefined ? oldFiles : await mergeFiles(oldFiles, before, local);
  const note = input.note.normalize('NFC').trim();
  const manifest = nextManifest(before, files, { releasedOn, note });
  const { files: copied, missing } = await readCopiedFiles(source, before);

  const folder = new Map<string, Uint8Array>([
    [manifestPath, serializeFile(manifest)],
    ...files,
    ...copied,
  ]);
  if (manifest.release !== before.release) {
    const previous = previousPathOf(before.release);
    folder.set(`${previous}${manifestPath}`, oldManifest);
    for (const [path, bytes] of oldFiles) folder.set(`${previous}${path}`, bytes);
  }
  await checkFolder(createBytesSource(folder));

  const readMe = t.readMe({
    release: manifest.release,
    day: formatPartialDate(releasedOn, lang),
    note,
    missing,
  });
  return {
    blob: zipped(folder, { name: t.readMeFile, lines: readMe }, releasedOn),
    fileName: `then-chot_${t.slug}_${releasedOn}_${manifest.release}.zip`,
    manifest,
    missing,
  };
}

/** Reads what is about to be written as the page will; throws a DataFaultError. */
async function checkFolder(source: DataSource): Promise<void> {
  const manifest = await loadManifest(source);
  const provinces = await loadDataset(source, manifest, 'provinces.json');
  const sources = await loadDataset(source, manifest, 'sources.json');
  await Promise.all(
    datasetPaths.map(async (path) => {
      const file = await loadDataset(source, manifest, path);
      checkWholeFile(path, file, { provinces, sources }, manifest);
    }),
  );
}

/** The files carry the day of the release, so that the same data gives the same ZIP. */
function zipped(
  folder: ReadonlyMap<string, Uint8Array>,
  readMe: { readonly name: string; readonly lines: readonly string[] },
  releasedOn: PartialDate,
): Blob {
  const files: Zippable = {};
  // For Windows' Notepad: a byte order mark and CRLF.
  files[readMe.name] = new TextEncoder().encode(`\uFEFF${readMe.lines.join('\r\n')}\r\n`);
  for (const [path, bytes] of folder) files[`data/${path}`] = bytes;
  const mtime = `${releasedOn}T12:00:00`;
  return new Blob([new Uint8Array(zipSync(files, { mtime }))], { type: 'application/zip' });
}
