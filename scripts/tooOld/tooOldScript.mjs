import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('tooOld.js', import.meta.url));

/** The script as it stands in the page: without comments, and nothing that ends its element. */
export function readTooOldScript() {
  const code = readFileSync(file, 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*\n/gm, '')
    // A parameter list may not end with a comma in ECMAScript 5.
    .replaceAll(/,(\s*\))/g, '$1')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trim();
  if (code.includes('</')) throw new Error('tooOld.js must not close its own element.');
  return code;
}

/**
 * Writes the sentence for browsers that cannot run the page into it, before anything else of the
 * body. The policy names inline scripts by their hashes, so it must be made after this.
 * @returns {import('vite').Plugin}
 */
export function tooOldScript() {
  return {
    name: 'then-chot:too-old',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: () => [{ tag: 'script', children: readTooOldScript(), injectTo: 'body-prepend' }],
    },
  };
}
