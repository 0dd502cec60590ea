import { readVersion } from './serving/version.mjs';

/**
 * Says in the page which build it is, for whoever reports a fault of it:
 * `<meta name="then-chot-build" content="0.1.0 1a2b3c4d5e6f">`.
 * @param {{ dataDir: string }} options
 * @returns {import('vite').Plugin}
 */
export function buildMark({ dataDir }) {
  let root = '.';
  return {
    name: 'then-chot:build-mark',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
    transformIndexHtml: {
      order: 'pre',
      handler() {
        const { version, build } = readVersion(root, dataDir);
        const attrs = { name: 'then-chot-build', content: `${version} ${build}` };
        return [{ tag: 'meta', attrs, injectTo: 'head' }];
      },
    },
  };
}
