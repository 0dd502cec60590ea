/** `npm run data:illustrative`: writes public/data/illustrative from the seeded generator. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDataset } from '@/data/door';
import { illustrativeTexts, makeIllustrative } from '@/data/illustrative';
import { createFolderSource, folderFromArguments } from './dataFolder';

const folder = folderFromArguments();
const source = createFolderSource(folder);
const read = async (path: string) => new TextDecoder().decode(await source.readBytes(path, {}));
const { provinces } = parseDataset('provinces.json', await read('provinces.json'));
const { target } = parseDataset('staff-reduction.json', await read('staff-reduction.json'));

const made = makeIllustrative(
  provinces.map(({ code }) => code),
  target,
);
await mkdir(join(folder, 'illustrative'), { recursive: true });
for (const [path, text] of illustrativeTexts(made)) {
  await writeFile(join(folder, 'illustrative', path), text);
}
