import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readFolder, type SiteFiles } from './server';

const parts = fileURLToPath(new URL('framework', import.meta.url));
const folder = fileURLToPath(
  new URL('../../node_modules/.cache/then-chot/framework', import.meta.url),
);

/** What the page is built with; installed for the benchmark only. */
const frameworkPackages = ['@observablehq/framework@1.13.4', '@observablehq/plot@0.6.17'];

/**
 * The same three figures of the same data as a page of Observable Framework and Plot, built as their
 * documentation says. Installs both into a folder of its own the first time.
 * @throws Error when npm or the build fails
 */
export function buildFramework(data: Uint8Array): SiteFiles {
  mkdirSync(join(folder, 'src'), { recursive: true });
  if (!existsSync(join(folder, 'node_modules/@observablehq/plot/package.json'))) {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
    run('npm', ['install', '--no-audit', '--no-fund', ...frameworkPackages]);
  }
  copyFileSync(join(parts, 'observablehq.config.ts'), join(folder, 'observablehq.config.ts'));
  copyFileSync(join(parts, 'page.md'), join(folder, 'src/index.md'));
  writeFileSync(join(folder, 'src/data.json'), data);
  run(process.execPath, ['node_modules/@observablehq/framework/dist/bin/observable.js', 'build']);
  const files = readFolder(join(folder, 'dist'));
  const page = new TextDecoder().decode(files.get('index.html'));
  // Nothing of any page comes from another host, so that all are measured alike.
  const own = page.replaceAll(/<link[^>]*href="https:[^>]*>/gu, '');
  return files.set('index.html', new TextEncoder().encode(own));
}

function run(command: string, args: readonly string[]): void {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}
