import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

import react from '@vitejs/plugin-react';
import { createServer } from 'vite';

import { insertPolicy, pagePolicy } from '../contentPolicy.mjs';

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
 * A script of the page itself, called with what the build knows; no comments, no `</script>`.
 * @param {'head.js' | 'ask.js'} name
 * @param {unknown} argument in the place of the empty one that the file is called with
 */
function writeScript(name, argument) {
  const file = readFileSync(fileURLToPath(new URL(name, import.meta.url)), 'utf8');
  const given = JSON.stringify(argument);
  const code = file
    .replaceAll(/\/\*\*[^]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*\n/gm, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .replace(/\}\)\([^()]*\);\s*$/, () => `})(${given});`);
  if (!code.endsWith(`(${given});`)) throw new Error(`${name} was not given what it needs.`);
  if (code.includes('</')) throw new Error(`${name} must not close its own element.`);
  return `<script>${code.trim()}</script>`;
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

/** The code that `main[data-state=ready]` waits for besides the first script: see LoadedPage. */
const readyPart = 'MatrixSection';

/**
 * Asks for the code of a part together with the first script, which would only ask for it once it
 * runs; behind the first script, which it must not hold up.
 * @param {string} html
 * @param {import('vite').Rolldown.OutputBundle} bundle
 */
function preloadPart(html, bundle) {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const part = chunks.find(({ name }) => name === readyPart);
  if (part === undefined) throw new Error(`The build has no part ${readyPart}: mend firstView.`);
  const first = chunks.find(({ isEntry }) => isEntry)?.fileName;
  const files = new Set([part.fileName]);
  for (const file of files) {
    const imports = chunks.find(({ fileName }) => fileName === file)?.imports ?? [];
    for (const next of imports) if (next !== first) files.add(next);
  }
  const links = [...files].map((file) => `<link rel="modulepreload" href="./${file}" />`);
  return html.replace('</head>', () => `  ${links.join('\n    ')}\n  </head>`);
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
        // No preload of the faces: the style stands in the page, so they are asked for at once anyway,
        // and browsers hold back the first paint for what is preloaded.
        const html = preloadPart(styled, bundle)
          .replace('</head>', () => `${withoutScript}</head>`)
          .replace('</title>', () => `</title>\n    ${writeScript('head.js', keys)}`)
          .replace('</body>', () => `  ${writeScript('ask.js', view.files)}\n  </body>`)
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
