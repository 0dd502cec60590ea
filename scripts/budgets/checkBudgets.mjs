// npm run budgets                weighs the built page against its budgets
// npm run budgets -- --approve   notes what each module weighs now, to tell later which one grew
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

import { listBudgets, listGrown } from './budgets.mjs';
import { bundleNotes } from './weighBundle.mjs';

const approved = fileURLToPath(new URL('approvedModules.json', import.meta.url));

/** @param {string} path */
const readJson = (path) => /** @type {unknown} */ (JSON.parse(readFileSync(path, 'utf8')));

const notes = /** @type {import('./weighBundle.mjs').BundleNote[]} */ (readJson(bundleNotes));

/** @param {string} file */
const kbOf = (file) => brotliCompressSync(readFileSync(`dist/${file}`)).length / 1000;

if (process.argv.includes('--approve')) {
  const modules = notes.flatMap((note) => Object.entries(note.modules));
  modules.sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(approved, `${JSON.stringify(Object.fromEntries(modules), undefined, 1)}\n`);
  console.log(`Noted ${modules.length} modules.`);
} else {
  const before = /** @type {Record<string, number>} */ (readJson(approved));
  for (const { title, maxKb, files } of listBudgets(notes)) {
    const kb = files.reduce((sum, file) => sum + kbOf(file), 0);
    const isKept = kb <= maxKb;
    console.log(`${isKept ? '✓' : '✗'} ${title}: ${kb.toFixed(1)} of ${maxKb} kB`);
    if (isKept) continue;
    process.exitCode = 1;
    for (const { path, from, to } of listGrown(notes, files, before).slice(0, 8)) {
      console.log(`    ${path}: ${from} → ${to} characters`);
    }
  }
}
