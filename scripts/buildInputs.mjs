import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a build is made of. */
const roots = [
  'src',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'package.json',
  'package-lock.json',
];

/**
 * Every file that a build is made of, as paths with forward slashes, always in the same order.
 * @param {string} folder of package.json
 * @returns {string[]}
 */
export function listBuildInputs(folder) {
  return roots.flatMap((path) => listFiles(folder, path));
}

/**
 * @param {string} folder
 * @param {string} path
 * @returns {string[]}
 */
function listFiles(folder, path) {
  const full = join(folder, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .flatMap((name) => listFiles(folder, `${path}/${name}`));
}
