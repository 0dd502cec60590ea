import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { beforeAll, expect, test } from 'vitest';
import { mainCharacters } from './characters.mjs';
import { type FaceFile, makeFaces, sources, toUnicodeRange } from './makeFaces.mjs';
import { readAdvances } from './readAdvances.mjs';
import { readCoverage } from './readCoverage.mjs';

/**
 * Signs of the page that the typeface does not have: browsers take them whole from another face.
 * Each stands alone, never inside a word.
 */
const signsOfOtherFaces = new Set('→←↑↓↶⋯⠿✓★▲▼▾●○■□');

/** Signs that code knows in what it reads, and never shows. */
const signsOfPatterns = new Set('：＝＋－＠');

/** Texts of the page as its reader may get them, by path. */
function readTexts(): readonly (readonly [path: string, text: string])[] {
  const paths = ['src', 'public/data'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
  );
  const isText = /\.(?:tsx?|json|css)$/u;
  return [...paths, 'index.html']
    .filter((path) => path === 'index.html' || (isText.test(path) && !/test/iu.test(path)))
    .map((path) => [path, readFileSync(path, 'utf8')]);
}

let faces: readonly FaceFile[] = [];
beforeAll(async () => {
  faces = await makeFaces();
});

test('two weights in two files each, the first within the aim of 55 kB together', () => {
  expect(faces.map(({ part, weight }) => `${part} ${weight}`)).toEqual([
    'rest 400',
    'main 400',
    'rest 600',
    'main 600',
  ]);
  const main = faces.filter(({ part }) => part === 'main');
  const bytes = main.reduce((sum, { woff2 }) => sum + woff2.length, 0);
  expect(bytes).toBeLessThanOrEqual(55_000);
});

test('the files have the characters that they are said to have, and together the whole typeface', async () => {
  for (const { weight, path } of sources) {
    const own = faces.filter((face) => face.weight === weight);
    const found = await Promise.all(
      own.map(async ({ woff2, characters }) => {
        const plain = await subsetFont(woff2, characters.join(''), { targetFormat: 'truetype' });
        return [...readCoverage(plain)];
      }),
    );
    expect(found).toEqual(own.map(({ characters }) => characters));
    expect(new Set(found.flat())).toEqual(readCoverage(readFileSync(path)));
    expect(found.flat()).toHaveLength(new Set(found.flat()).size);
  }
});

const letters = Array.from('AĂÂEÊIOÔƠUƯYaăâeêioôơuưy');
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const alphabet = [
  ...Array.from('ĐđBCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz0123456789'),
  ...letters.flatMap((letter) => tones.map((tone) => (letter + tone).normalize('NFC'))),
];

test('each Vietnamese letter and each of its parts is in the first file of both weights', () => {
  expect(alphabet.every((letter) => Array.from(letter).length === 1)).toBe(true);
  const needed = new Set([
    ...alphabet,
    ...alphabet.flatMap((letter) => Array.from(letter.normalize('NFD'))),
  ]);
  for (const { characters } of faces.filter(({ part }) => part === 'main')) {
    expect([...needed].filter((character) => !characters.includes(character))).toEqual([]);
  }
});

test('each sign of the texts and of the data is in the first file, or known to be in no file', () => {
  const main = new Set(faces.find(({ part }) => part === 'main')?.characters);
  const unknown = readTexts().flatMap(([path, text]) =>
    [...new Set(text.replaceAll(/\p{Cc}/gu, ''))]
      .filter(
        (sign) => !main.has(sign) && !signsOfOtherFaces.has(sign) && !signsOfPatterns.has(sign),
      )
      .map((sign) => `${path}: ${sign}`),
  );
  expect(unknown).toEqual([]);
  expect([...signsOfOtherFaces].filter((sign) => main.has(sign))).toEqual([]);
});

test('ranges are as short as they can be', () => {
  expect(toUnicodeRange(Array.from(' !"A\u1EA0\u1EA1'))).toBe('U+0020-0022, U+0041, U+1EA0-1EA1');
  expect(new Set(mainCharacters).size).toBe(mainCharacters.length);
});

test('the table of advances that layouts read is the face’s own', async () => {
  const table = Object.fromEntries(
    sources.map(({ weight, path }) => {
      const advances = readAdvances(readFileSync(path));
      const byAdvance: Record<number, string> = {};
      for (const character of mainCharacters) {
        const advance = advances.get(character);
        if (advance !== undefined) byAdvance[advance] = (byAdvance[advance] ?? '') + character;
      }
      return [weight, byAdvance];
    }),
  );
  // Another version of the face: `npm run unit -- --update scripts/fonts` writes the table anew.
  await expect(`${JSON.stringify(table, undefined, 2)}\n`).toMatchFileSnapshot(
    '../../src/lib/faceAdvances.json',
  );
});
