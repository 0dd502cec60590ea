import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { findPolicy } from '../contentPolicy.mjs';
import { writeNginxExample, writeNginxHeaders } from './nginxExample.mjs';
import { precompress } from './precompress.mjs';
import { describeVersion, readVersion } from './version.mjs';
import { writeWebConfig } from './webConfig.mjs';

/**
 * Adds to a built folder what servers need: web.config, the two files for nginx, VERSION, and .br and
 * .gz beside page and assets. The page must be final: its policy and bytes are taken as they are.
 * @param {string} folder
 * @param {string} root folder of package.json
 */
export async function finishDist(folder, root) {
  const policy = findPolicy(await readFile(join(folder, 'index.html'), 'utf8'));
  if (policy === undefined) throw new Error(`${folder}/index.html holds no policy to send.`);
  await Promise.all([
    writeFile(join(folder, 'web.config'), writeWebConfig(policy)),
    writeFile(join(folder, 'nginx-headers.conf'), writeNginxHeaders(policy)),
    writeFile(join(folder, 'nginx.conf.example'), writeNginxExample()),
    writeFile(join(folder, 'VERSION'), describeVersion(readVersion(root, join(folder, 'data')))),
    precompress(folder),
  ]);
}

/**
 * Does so at the very end of a build, after every plugin has written its files.
 * @returns {import('vite').Plugin}
 */
export function serving() {
  let folder = '';
  let root = '';
  let hasFailed = false;
  return {
    name: 'then-chot:serving',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    buildEnd: (error) => {
      hasFailed = error !== undefined;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      handler: async () => {
        if (!hasFailed) await finishDist(folder, root);
      },
    },
  };
}
