/** `npm run data:check -- DIR`: checks a data folder with the page's own door; exits 1 on a fault. */
import { type DatasetPath, datasetPaths, type Manifest } from '@/domain/dataset';
import { DataFaultError } from '@/domain/dataFault';
import { checkDataset } from '@/data/crossChecks';
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

const manifest = await attempt(() => loadManifest(source));
const provinces =
  manifest && (await attempt(() => loadDataset(source, manifest, 'provinces.json')));
const sources = manifest && (await attempt(() => loadDataset(source, manifest, 'sources.json')));

async function checkFile(path: DatasetPath, release: Manifest): Promise<void> {
  await attempt(async () => {
    const text = new TextDecoder().decode(await source.readBytes(path, {}));
    const parsed = parseDataset(path, text);
    warnings.push(
      ...findUnknownFields(parseJson(path, text), parsed).map(
        (place) => `${path}: trường “${place}” không có trong cấu trúc nên bị bỏ qua.`,
      ),
    );
    if (path === 'staff-reduction.json') warnings.push(...describeRises(text));
    const isFoundation = path === 'provinces.json' || path === 'sources.json';
    const file = isFoundation ? parsed : await loadDataset(source, release, path);
    if (provinces !== undefined && sources !== undefined) {
      checkDataset(path, file, { provinces, sources });
    }
  });
}

for (const path of datasetPaths) if (manifest !== undefined) await checkFile(path, manifest);

/** A negative percentage is a rise: possible, but worth a second look. */
function describeRises(text: string): string[] {
  return parseDataset('staff-reduction.json', text).observations.flatMap((row, index) =>
    row.measure === 'percent' && row.value < 0
      ? [
          `staff-reduction.json: observations[${index}].value = ${row.value} là tăng, không phải giảm.`,
        ]
      : [],
  );
}

for (const warning of warnings) console.warn(`Lưu ý: ${warning}`);
for (const fault of new Set(faults)) console.error(`Lỗi: ${fault}`);
if (faults.length > 0) {
  process.exitCode = 1;
} else {
  console.log(
    `${folder}: bản ${manifest?.release ?? ''}, ${datasetPaths.length} tệp, không có lỗi.`,
  );
}
