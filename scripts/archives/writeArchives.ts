/**
 * `npm run build:archives [-- DIST SINGLE OUT]`: what an office downloads, in dist-archives/. The
 * same sources give the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { describeVersion, readVersion } from '../serving/version.mjs';
import { archiveNames, describeSums, inOrder, isOfUpgrade } from './archiveList';
import { createZip } from './createZip';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [dist = 'dist', single = 'dist-single/then-chot.html', out = 'dist-archives'] =
  process.argv.slice(2);

const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(dist, path)).isFile())
  .map((path) => path.replaceAll('\\', '/'));
const contents = new Map(inOrder(paths).map((path) => [path, readFileSync(join(dist, path))]));
const version = readVersion(root, join(dist, 'data'));
const names = archiveNames(version);
const made: Readonly<Record<string, Uint8Array>> = {
  [names.full]: createZip(contents),
  [names.upgrade]: createZip(new Map([...contents].filter(([path]) => isOfUpgrade(path)))),
  [names.single]: readFileSync(single),
  VERSION: Buffer.from(describeVersion(version)),
};
const sums = Object.fromEntries(
  Object.entries(made).map(([name, content]) => [
    name,
    createHash('sha256').update(content).digest('hex'),
  ]),
);

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [name, content] of Object.entries(made)) writeFileSync(join(out, name), content);
writeFileSync(join(out, 'SHA256SUMS'), describeSums(sums));
for (const [name, content] of Object.entries(made)) {
  console.log(`${out}/${name}  ${Math.ceil(content.length / 1000)} kB`);
}
