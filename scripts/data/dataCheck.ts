/** `npm run data:check -- DIR`: checks a data folder with the page's own door; exits 1 on a fault. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DatasetByPath,
  type DatasetPath,
  datasetPaths,
  type Manifest,
  type StaffFile,
} from '@/domain/dataset';
import { DataFaultError } from '@/domain/dataFault';
import type { Foundations } from '@/data/checker';
import { findUnknownFields, parseDataset, parseJson } from '@/data/door';
import { addSources, illustrativeFolder, loadIllustrativeFile } from '@/data/illustrativeFiles';
import { loadDataset, loadManifest } from '@/data/loader';
import { checkWholeFile } from '@/data/wholeFile';
import { describeFault } from '@/i18n/faults';
import { createFolderSource, folderFromArguments } from './dataFolder';

/** A province that cut more of its posts would be out of the ordinary. */
const likelyPercent = 60;

type PreviousRelease = NonNullable<Manifest['previous']>[number];

const folder = folderFromArguments();
const source = createFolderSource(folder);
const faults: string[] = [];
const warnings: string[] = [];

/** `place` stands before the file's name in the fault: a folder within the data folder. */
async function attempt<T>(work: () => Promise<T>, place = ''): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DataFaultError)) throw error;
    const { fault } = error;
    faults.push(describeFault({ ...fault, file: `${place}${fault.file}` }, 'vi'));
    return undefined;
  }
}

/** Content first: a value that is wrong says more than the hash that it changed. */
async function readFile<P extends DatasetPath>(path: P): Promise<DatasetByPath[P] | undefined> {
  return attempt(async () => {
    const text = new TextDecoder().decode(await source.readBytes(path, {}));
    const parsed = parseDataset(path, text);
    warnings.push(
      ...findUnknownFields(parseJson(path, text), parsed).map(
        (place) => `${path}: trường “${place}” không có trong cấu trúc nên bị bỏ qua.`,
      ),
    );
    return parsed;
  });
}

async function checkFile(path: DatasetPath, foundations: Foundations): Promise<void> {
  const file = await readFile(path);
  if (file === undefined) return;
  const whole = { releasedOn: manifest?.releasedOn };
  await attempt(() => Promise.resolve(checkWholeFile(path, file, foundations, whole)));
}

/** The made-up rows beside the release, where there are any; none of them may be real. */
async function checkIllustrative(published: Foundations): Promise<void> {
  if (!existsSync(join(folder, illustrativeFolder))) return;
  const own = await attempt(() => loadIllustrativeFile(source, 'sources.json', published));
  if (own === undefined) return;
  const foundations = addSources(published, own);
  for (const path of ['committee-additions.json', 'staff-reduction.json'] as const) {
    await attempt(() => loadIllustrativeFile(source, path, foundations));
  }
}

const manifest = await attempt(() => loadManifest(source));
const provinces = await readFile('provinces.json');
const sources = await readFile('sources.json');
if (provinces !== undefined && sources !== undefined) {
  for (const path of datasetPaths) await checkFile(path, { provinces, sources });
  await checkIllustrative({ provinces, sources });
}
const staff = await readFile('staff-reduction.json');
if (staff !== undefined) warnings.push(...describeUnlikely(staff));

if (manifest !== undefined) {
  for (const path of datasetPaths) await attempt(() => loadDataset(source, manifest, path));
  for (const entry of manifest.previous ?? []) await checkPrevious(entry);
}

/** An older release that is kept for comparison: all of it, or none of it. */
async function checkPrevious({ release, path }: PreviousRelease): Promise<void> {
  const place = join(folder, path);
  if (!existsSync(place)) {
    warnings.push(`bản cũ ${release} không có ở “${path}” nên không so sánh được với bản đó.`);
    return;
  }
  const older = createFolderSource(place);
  const listed = await attempt(() => loadManifest(older), path);
  if (listed === undefined) return;
  if (listed.release !== release) {
    faults.push(`${path}manifest.json: là bản ${listed.release}, không phải bản ${release}.`);
  }
  for (const file of datasetPaths) await attempt(() => loadDataset(older, listed, file), path);
}

/** Possible, but worth a second look: a negative percentage is a rise, a high one loses most posts. */
function describeUnlikely({ observations }: StaffFile): string[] {
  return observations.flatMap(({ measure, value }, index) => {
    if (measure !== 'percent') return [];
    const place = `staff-reduction.json: observations[${index}].value = ${value}`;
    if (value < 0) return [`${place} là tăng, không phải giảm.`];
    return value > likelyPercent
      ? [`${place} là giảm quá ${likelyPercent} %; kiểm tra lại số.`]
      : [];
  });
}

for (const warning of new Set(warnings)) console.warn(`Lưu ý: ${warning}`);
for (const fault of new Set(faults)) console.error(`Lỗi: ${fault}`);
if (faults.length > 0) {
  process.exitCode = 1;
} else {
  console.log(
    `${folder}: bản ${manifest?.release ?? ''}, ${datasetPaths.length} tệp, không có lỗi.`,
  );
}
