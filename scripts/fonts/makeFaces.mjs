import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

import { mainCharacters } from './characters.mjs';
import { readCoverage } from './readCoverage.mjs';

const require = createRequire(import.meta.url);

/** The weights of the page, and where the whole face of each lies. */
export const sources = [
  { weight: 400, path: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf' },
  { weight: 600, path: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf' },
].map(({ weight, path }) => ({ weight, path: require.resolve(`@expo-google-fonts/${path}`) }));

/**
 * Putting letters together, placing marks, kerning. Nothing on the page asks for the others (small
 * figures, fractions, alternates), whose glyphs weigh a fifth.
 */
export const keepFeatures = ['ccmp', 'locl', 'kern', 'mark', 'mkmk'];

/**
 * @typedef {object} FaceFile
 * @property {'main' | 'rest'} part
 * @property {number} weight
 * @property {readonly string[]} characters in order
 * @property {Buffer} woff2
 */

/**
 * Each weight as two files: what the page needs, and all else that the typeface has, which a
 * browser fetches only when a text holds such a letter. The hints stay: office screens are coarse.
 * @returns {Promise<readonly FaceFile[]>}
 */
export async function makeFaces() {
  const made = sources.map(async ({ weight, path }) => {
    const face = readFileSync(path);
    const all = [...readCoverage(face)];
    const main = new Set(mainCharacters);
    /** @type {readonly (readonly ['rest' | 'main', readonly string[]])[]} */
    const parts = [
      ['rest', all.filter((character) => !main.has(character))],
      ['main', all.filter((character) => main.has(character))],
    ];
    return Promise.all(
      parts.map(async ([part, characters]) => ({
        part,
        weight,
        characters,
        woff2: await subsetFont(face, characters.join(''), { targetFormat: 'woff2', keepFeatures }),
      })),
    );
  });
  return (await Promise.all(made)).flat();
}

/** @param {number} code */
function hex(code) {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

/**
 * `U+0020-007E, U+00A0, …` for characters in ascending order.
 * @param {readonly string[]} characters
 */
export function toUnicodeRange(characters) {
  /** @type {[first: number, last: number][]} */
  const ranges = [];
  for (const character of characters) {
    const code = character.codePointAt(0) ?? 0;
    const open = ranges.at(-1);
    if (open !== undefined && open[1] === code - 1) open[1] = code;
    else ranges.push([code, code]);
  }
  return ranges
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ');
}
