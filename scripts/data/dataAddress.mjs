/**
 * `npm run data:address -- https://host/folder/ [DIR]` lets the built page in DIR (dist) take its
 * data from there: its mark, its policy, and everything made from them. `data/` undoes it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { findPolicy, pagePolicy } from '../contentPolicy.mjs';
import { setDataFolder } from './dataMark.mjs';
import { finishDist } from '../serving/finishDist.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [address, folder = 'dist'] = process.argv.slice(2);
try {
  if (address === undefined) throw new Error('Write: npm run data:address -- ADDRESS [DIR].');
  const dist = resolve(root, folder);
  const page = join(dist, 'index.html');
  const html = readFileSync(page, 'utf8');
  const policy = findPolicy(html);
  if (policy === undefined) throw new Error(`${page} holds no policy: build it first.`);
  const moved = setDataFolder(html, address);
  writeFileSync(
    page,
    moved.replace(policy, () => pagePolicy(moved)),
  );
  await finishDist(dist, root);
  console.log(`${page} takes its data from ${address}. Copy the whole folder to the server.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
