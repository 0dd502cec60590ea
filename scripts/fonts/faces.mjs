import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

import { keepFeatures, makeFaces, sources, toUnicodeRange } from './makeFaces.mjs';
import { mainCharacters } from './characters.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Under this name the stylesheets find the folder of the faces. */
const alias = 'made-faces';

/** What the files of the letters that the page seldom needs have in their names. */
const restMark = '-rest-';

/** Where the faces of this list of characters and these sources lie once they are made. */
function findFolder() {
  const hash = createHash('sha256').update(JSON.stringify([mainCharacters, keepFeatures]));
  for (const { path } of sources) hash.update(readFileSync(path));
  for (const file of ['faces.mjs', 'makeFaces.mjs', 'readCoverage.mjs']) {
    hash.update(readFileSync(new URL(file, import.meta.url)));
  }
  return join(root, 'node_modules/.cache/then-chot', `faces-${hash.digest('hex').slice(0, 12)}`);
}

/**
 * Writes the faces and their stylesheet, unless an earlier build has.
 * @returns {Promise<string>} the folder
 */
async function writeFaces() {
  const folder = findFolder();
  if (existsSync(folder)) return folder;
  // Two builds at once must not meet half a folder.
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const rules = (await makeFaces()).map(({ part, weight, characters, woff2 }) => {
    const name = `be-vietnam-pro${part === 'rest' ? restMark : '-'}${weight}.woff2`;
    writeFileSync(join(draft, name), woff2);
    return `@font-face {
  font-family: 'Be Vietnam Pro';
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url('./${name}') format('woff2');
  unicode-range: ${toUnicodeRange(characters)};
}
`;
  });
  writeFileSync(join(draft, 'faces.css'), rules.join('\n'));
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return folder;
}

/**
 * Makes the faces of the page from the whole typeface before anything is built or served.
 * @returns {import('vite').Plugin}
 */
export function faces() {
  return {
    name: 'then-chot:faces',
    // Unit tests read no stylesheet.
    apply: () => process.env['VITEST'] === undefined,
    config: async () => ({ resolve: { alias: { [alias]: await writeFaces() } } }),
  };
}
