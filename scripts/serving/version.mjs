import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { listBuildInputs } from '../buildInputs.mjs';

/**
 * What a build is made of; the same inputs give the same words, whatever the clock says.
 * @typedef {object} Version
 * @property {string} version of package.json
 * @property {string} release of the data that the build came with; an office may since have put its
 *   own there
 * @property {string} releasedOn
 * @property {string} build 12 hex digits of the hash of the sources
 */

/**
 * Reads the version of the program and the release in `dataDir`.
 * @param {string} root folder of package.json
 * @param {string} dataDir
 * @returns {Version}
 */
export function readVersion(root, dataDir) {
  const { version } = readRecord(join(root, 'package.json'));
  const manifestPath = join(dataDir, 'manifest.json');
  const manifest = existsSync(manifestPath) ? readRecord(manifestPath) : {};
  return {
    version: version ?? 'unknown',
    release: manifest['release'] ?? 'none',
    releasedOn: manifest['releasedOn'] ?? 'unknown',
    build: hashInputs(root),
  };
}

/**
 * The VERSION file: a line each.
 * @param {Version} version
 */
export function describeVersion({ version, release, releasedOn, build }) {
  return `then-chot ${version}\nbuild ${build}\ncame with data ${release} of ${releasedOn}\n`;
}

/**
 * The texts of an object in a JSON file.
 * @param {string} path
 * @returns {Readonly<Record<string, string>>}
 */
function readRecord(path) {
  /** @type {unknown} */
  const parsed = JSON.parse(readFileSync(path, 'utf8'));
  const texts = Object.entries(parsed ?? {}).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(texts);
}

/** @param {string} root */
function hashInputs(root) {
  const hash = createHash('sha256');
  for (const path of listBuildInputs(root)) {
    // Neither tests nor the data, whose release is told beside; line ends of Windows do not count.
    if (/^public\/|\.test\.tsx?$|^scripts\/bench\//u.test(path)) continue;
    const text = readFileSync(join(root, path), 'latin1').replaceAll('\r\n', '\n');
    hash.update(`${path}\0${text}\0`, 'latin1');
  }
  return hash.digest('hex').slice(0, 12);
}
