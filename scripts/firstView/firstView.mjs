import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

import { insertPolicy, pagePolicy } from '../contentPolicy.mjs';
import { restMark } from '../fonts/faces.mjs';

const headScript = fileURLToPath(new URL('head.js', import.meta.url));

/** @typedef {import('../../src/firstView').FirstView} FirstView */
/** @typedef {{ theme: string, view: readonly string[] }} KeptKeys */

/**
 * Renders the page with the data of a folder, in this process.
 * @param {string} root of the project
 * @param {string} dataDir
 * @returns {Promise<{ view: FirstView, keys: KeptKeys }>}
 */
async function render(root, dataDir) {
  const server = await createServer({
    configFile: false,
    root,
    appType: 'custom',
    logLevel: 'error',
    plugins: [react()],
    resolve: { alias: { '@': join(root, 'src') } },
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule('/src/firstView.tsx');
    const { renderFirstView, keptKeys } = /** @type {typeof import('../../src/firstView')} */ (
      module
    );
    const view = await renderFirstView({
      readBytes: (path) => Promise.resolve(new Uint8Array(readFileSync(join(dataDir, path)))),
    });
    return { view, keys: keptKeys };
  } finally {
    await server.close();
  }
}

/**
 * The script of the head: data first, then what it is given; no comments, no `</script>`.
 * @param {FirstView['files']} files
 * @param {KeptKeys} keys
 */
function writeHeadScript(files, keys) {
  const code = readFileSync(headScript, 'utf8')
    .replaceAll(/\/\*\*[^]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*\n/gm, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .replace(
      /\(\[\], \{ theme: '', view: \[\] \}\);\s*$/,
      () => `(${JSON.stringify(files)},${JSON.stringify(keys)});`,
    );
  if (!code.includes(keys.theme)) throw new Error('The head script was not given its keys.');
  if (code.includes('</')) throw new Error('The head script must not close its own element.');
  return code.trim();
}

/**
 * Puts the stylesheet into the page, so that it needs no answer of its own before it is drawn.
 * @param {string} html
 * @param {(fileName: string) => string} takeCss text of a stylesheet, which then is no file any more
 */
function inlineStyles(html, takeCss) {
  return html.replaceAll(
    /<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"[^>]*>/g,
    (_link, /** @type {string} */ fileName) => {
      const folder = fileName.slice(0, fileName.lastIndexOf('/') + 1);
      const css = takeCss(fileName).trim().replaceAll('url(./', `url(./${folder}`);
      if (css.includes('</')) throw new Error(`${fileName} holds "</": it cannot stand in a page.`);
      return `<style>${css}</style>`;
    },
  );
}

/** Without scripts the numbers are those of the build, and nothing is on its way. */
const withoutScript = `<noscript><style>#first-view :is(.figure__body,.figure__finding){opacity:1}.built-page__wait{display:none}</style></noscript>\n  `;

/**
 * Asks for the faces right away, since every page needs them; not for those of rare letters.
 * @param {string} html
 */
function preloadFonts(html) {
  const fonts = new Set([...html.matchAll(/url\((\.\/[^)]+\.woff2)\)/g)].map(([, file]) => file));
  const needed = [...fonts].filter((file) => file?.includes(restMark) === false);
  const links = needed.map(
    (file) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${file}" />`,
  );
  return html.replace('<style>', `${links.join('\n    ')}\n    <style>`);
}

/**
 * Writes the page as it stands under the default address into the built index.html, with its style,
 * and the policy over all of it.
 * @param {{ dataDir: string }} options
 * @returns {import('vite').Plugin}
 */
export function firstView({ dataDir }) {
  let root = '.';
  return {
    name: 'then-chot:first-view',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ({ root } = config);
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') this.error('The build made no index.html.');
        const { view, keys } = await render(root, join(root, dataDir));
        if (/<[^>]+\sstyle=/.test(view.html)) {
          this.error('The page as rendered has a style attribute, which its policy forbids.');
        }
        const styled = inlineStyles(page.source.toString(), (fileName) => {
          const css = bundle[fileName];
          if (css?.type !== 'asset') this.error(`The build made no ${fileName}.`);
          delete bundle[fileName];
          return css.source.toString();
        });
        const html = preloadFonts(styled)
          .replace('</head>', () => `${withoutScript}</head>`)
          .replace(
            '</title>',
            () => `</title>\n    <script>${writeHeadScript(view.files, keys)}</script>`,
          )
          .replace(
            '<div id="root">',
            () =>
              `<div id="first-view" data-release="${view.release}">${view.html}</div>\n    <div id="root">`,
          );
        page.source = insertPolicy(html, pagePolicy(html));
      },
    },
  };
}
