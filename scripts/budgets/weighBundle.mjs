import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Where the build notes what its files are made of, below the project. */
export const bundleNotes = 'node_modules/.cache/then-chot/bundle.json';

/**
 * @typedef {object} BundleNote
 * @property {string} file below the built folder
 * @property {string} name of the part
 * @property {boolean} isEntry
 * @property {readonly string[]} imports files that come with it
 * @property {Record<string, number>} modules characters that each module gives to the file, by path
 */

/**
 * @param {string} root
 * @param {string} id
 */
function pathOf(root, id) {
  return relative(root, id).replaceAll('\\', '/');
}

/**
 * Notes which modules went into which file, so that a budget that is broken can name what grew.
 * @returns {import('vite').Plugin}
 */
export function weighBundle() {
  let root = '.';
  return {
    name: 'then-chot:weigh-bundle',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
    generateBundle(_options, bundle) {
      const notes = Object.values(bundle).flatMap((chunk) => {
        if (chunk.type !== 'chunk') return [];
        /** @type {[string, number][]} */
        const modules = Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) =>
          renderedLength > 0
            ? [/** @type {[string, number]} */ ([pathOf(root, id), renderedLength])]
            : [],
        );
        /** @type {BundleNote} */
        const note = {
          file: chunk.fileName,
          name: chunk.name,
          isEntry: chunk.isEntry,
          imports: chunk.imports,
          modules: Object.fromEntries(modules),
        };
        return [note];
      });
      const path = join(root, bundleNotes);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(notes));
    },
  };
}
