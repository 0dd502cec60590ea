import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { hashInline, insertPolicy } from './contentPolicy.mjs';
import { licensesFile } from './fontLicense.mjs';

/** Folders of the data folder that the page never reads. */
const leftOut = new Set(['schema']);

/**
 * Text of every data file by its path in `dataDir`, with forward slashes, in order of path.
 * @param {string} dataDir
 * @returns {Record<string, string>}
 */
function readData(dataDir) {
  if (!existsSync(dataDir)) return {};
  const paths = readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(dataDir, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('.') && !leftOut.has(path.split('/')[0] ?? ''))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(dataDir, path), 'utf8')]));
}

/**
 * Everything is inline, so each script and style is named by its hash and the network is shut.
 * @param {string} html
 */
function singlePolicy(html) {
  const { script, style } = hashInline(html);
  return [
    "default-src 'none'",
    `script-src ${script.join(' ') || "'none'"}`,
    `style-src ${style.join(' ') || "'none'"}`,
    'img-src blob: data:',
    'font-src data:',
    'worker-src blob:',
    'connect-src blob: data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Adds the data (`<script type="application/json" id="then-chot-data">`, texts by path), the licences
 * of what is in it (`<script type="text/plain" id="third-party-licenses">`), and a
 * policy of hashes to the page that vite-plugin-singlefile inlined, and gives it its own name.
 * @param {{ dataDir: string, fileName: string }} options
 * @returns {import('vite').Plugin}
 */
export function sealSingleFile({ dataDir, fileName }) {
  return {
    name: 'then-chot:seal-single-file',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('The build made no index.html to seal.');
        const licenses = bundle[licensesFile];
        delete bundle[licensesFile];
        const others = Object.keys(bundle).filter((name) => name !== 'index.html');
        if (others.length > 0) this.error(`Not inlined into ${fileName}: ${others.join(', ')}.`);

        // A parser turns CRLF into LF and NUL into U+FFFD; either would spoil the hashes.
        const html = page.source.toString().replaceAll('\r\n', '\n');
        if (html.includes('\0')) this.error('The page holds a NUL character: no hash would fit.');

        const data = JSON.stringify(readData(dataDir)).replaceAll('<', String.raw`\u003c`);
        const notes = licenses?.type === 'asset' ? licenses.source.toString() : '';
        if (/<\/script|<!--/iu.test(notes)) this.error(`${licensesFile} would end its element.`);
        const sealed = insertPolicy(html, singlePolicy(html));
        const bodyEnd = sealed.lastIndexOf('</body>');
        if (bodyEnd < 0) this.error('index.html has no </body>.');

        delete bundle['index.html'];
        this.emitFile({
          type: 'asset',
          fileName,
          source: [
            sealed.slice(0, bodyEnd),
            `  <script type="application/json" id="then-chot-data">${data}</script>\n  `,
            `  <script type="text/plain" id="third-party-licenses">\n${notes}</script>\n  `,
            sealed.slice(bodyEnd),
          ].join(''),
        });
      },
    },
  };
}
