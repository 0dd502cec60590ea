/** `npm run data:check -- DIR`: checks a data folder with the page's own door; exits 1 on a fault. */
import {
  type DatasetByPath,
  type DatasetPath,
  datasetPaths,
  type StaffFile,
} from '@/domain/dataset';
import { DataFaultError } from '@/domain/dataFault';
import { checkDataset, type Foundations } from '@/data/crossChecks';
import { findUnknownFields, parseDataset, parseJson } from '@/data/door';
import { loadDataset, loadManifest } from '@/data/loader';
import { describeFault } from '@/i18n/faults';
import { createFolderSource, folderFromArguments } from './dataFolder';

const folder = folderFromArguments();
const source = createFolderSource(folder);
const faults: string[] = [];
const warnings: string[] = [];

async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof DataFaultError)) throw error;
    faults.push(describeFault(error.fault, 'vi'));
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
  await attempt(() => Promise.resolve(checkDataset(path, file, foundations)));
}

const provinces = await readFile('provinces.json');
const sources = await readFile('sources.json');
if (provinces !== undefined && sources !== undefined) {
  for (const path of datasetPaths) await checkFile(path, { provinces, sources });
}
const staff = await readFile('staff-reduction.json');
if (staff !== undefined) warnings.push(...describeRises(staff));

const manifest = await attempt(() => loadManifest(source));
if (manifest !== undefined) {
  for (const path of datasetPaths) await attempt(() => loadDataset(source, manifest, path));
}

/** A negative percentage is a rise: possible, but worth a second look. */
function describeRises({ observations }: StaffFile): string[] {
  return observations.flatMap((row, index) =>
    row.measure === 'percent' && row.value < 0
      ? [
          `staff-reduction.json: observations[${index}].value = ${row.value} là tăng, không phải giảm.`,
        ]
      : [],
  );
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
