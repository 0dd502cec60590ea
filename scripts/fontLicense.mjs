import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const licensesFile = 'third-party-licenses.md';

/** Packages that ship as files, which the bundler does not see as code. */
const filePackages = ['@expo-google-fonts/be-vietnam-pro'];

/** The licence of what ships where a package has one for its own code beside it. */
const licenseNames = ['LICENSE_FONT', 'LICENSE'];

/**
 * A part of the collected licences for a package, in the bundler's own form.
 * @param {string} root folder of package.json
 * @param {string} name
 */
export function describeLicense(root, name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = /** @type {{ version: string, license: string }} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  );
  const texts = licenseNames.map((file) => join(folder, file)).filter((path) => existsSync(path));
  const text = texts.map((path) => readFileSync(path, 'utf8').trim())[0];
  if (text === undefined) throw new Error(`${name} has no licence file.`);
  return `\n## ${name} - ${version} (${license})\n\n${text}\n`;
}

/**
 * Adds the licence of the typeface to the collected ones: it must go wherever the typeface goes.
 * @returns {import('vite').Plugin}
 */
export function fontLicense() {
  let root = '.';
  return {
    name: 'then-chot:font-license',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      ({ root } = config);
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const licenses = bundle[licensesFile];
        if (licenses?.type !== 'asset') this.error(`The build made no ${licensesFile}.`);
        const parts = filePackages.map((name) => describeLicense(root, name));
        licenses.source = [licenses.source.toString(), ...parts].join('');
      },
    },
  };
}
