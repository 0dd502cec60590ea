import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Smaller files fit into the first packet anyway. */
const leastBytes = 1024;

/**
 * Whether a file of the build gets a .br and a .gz beside it: the page and the texts in assets/,
 * which change only together with the program. Never the data nor any other file that an office
 * may edit: a server that sends x.json.gz in place of x.json does not see that x.json is newer.
 * @param {string} path in the build, with forward slashes
 */
export function isPrecompressed(path) {
  return path === 'index.html' || /^assets\/.+\.(?:js|css|svg|json|html)$/u.test(path);
}

/**
 * Writes .br (quality 11) and .gz (level 9) beside the files that get them.
 * @param {string} folder
 */
export async function precompress(folder) {
  const found = await readdir(folder, { recursive: true });
  const paths = found.map((path) => path.replaceAll('\\', '/')).filter(isPrecompressed);
  await Promise.all(
    paths.map(async (path) => {
      const file = join(folder, path);
      const content = await readFile(file);
      if (content.length < leastBytes) return;
      const [br, gz] = await Promise.all([
        compressBrotli(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: 11,
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
          },
        }),
        compressGzip(content, { level: 9 }),
      ]);
      await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
    }),
  );
}
