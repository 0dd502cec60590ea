/** `npm run data:release -- DIR [--date YYYY-MM-DD] [--note TEXT]`: rewrites the manifest. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Manifest } from '@/domain/dataset';
import { dayNow } from '@/domain/dayNow';
import { isPartialDate } from '@/domain/partialDate';
import { parseManifest } from '@/data/door';
import { releaseOf } from '@/data/release';
import { schemaVersion } from '@/data/schema';
import { createFolderSource, describeFiles } from './dataFolder';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string' }, note: { type: 'string' } },
});
if (values.date !== undefined && !isPartialDate(values.date)) {
  console.error(`--date “${values.date}” không phải ngày có thật (YYYY-MM-DD); không ghi gì.`);
  process.exit(1);
}
const folder = positionals[0] ?? 'public/data';
const target = join(folder, 'manifest.json');

const files = await describeFiles(createFolderSource(folder));
const before = await readManifest();
const release = releaseOf(files);
const isSame = before?.release === release;
const note = values.note ?? (isSame ? before.note : undefined);
const manifest: Manifest = {
  schemaVersion,
  release,
  // The date changes with the content, not with the day on which this runs.
  releasedOn:
    values.date ?? (isSame ? before.releasedOn : dayNow(new Date(), before?.releasedOn ?? '')),
  ...(note === undefined ? {} : { note }),
  ...(before?.previous === undefined ? {} : { previous: before.previous }),
  files,
};
const text = `${JSON.stringify(manifest, null, 2)}\n`;
// The door must take what is written.
parseManifest(text);
await writeFile(target, text);
console.log(`${target}: bản ${release}, ${manifest.releasedOn}`);

async function readManifest(): Promise<Manifest | undefined> {
  try {
    return parseManifest(await readFile(target, 'utf8'));
  } catch {
    // No manifest yet, or one that is broken: a new one is about to be written.
    return undefined;
  }
}
