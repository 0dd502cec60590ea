import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';

/** Unpacked here and not installed: Debian's package would start a server on port 80. */
const cacheDir = 'node_modules/.cache/then-chot/nginx';
const packages = ['nginx', 'libnginx-mod-http-brotli-static'];

/** An nginx of this machine, and its module for .br files where it has one. */
export interface Nginx {
  readonly program: string;
  readonly brotliModule: string | undefined;
}

/**
 * nginx by NGINX_PATH, the PATH or the usual folders, else out of Debian's packages, unpacked
 * below node_modules; undefined where there is no apt-get either.
 */
export function ensureNginx(): Nginx | undefined {
  const chosen = process.env['NGINX_PATH'] ?? '';
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const candidates = chosen === '' ? folders.map((folder) => join(folder, 'nginx')) : [chosen];
  const program = candidates.find((path) => existsSync(path));
  if (program !== undefined) return { program, brotliModule: findModule('/') };
  if (chosen !== '') throw new Error(`NGINX_PATH is "${chosen}", which does not exist.`);
  return findUnpacked() ?? (downloadPackages() ? findUnpacked() : undefined);
}

function findUnpacked(): Nginx | undefined {
  const program = resolve(cacheDir, 'usr/sbin/nginx');
  if (!existsSync(program)) return undefined;
  return { program, brotliModule: findModule(resolve(cacheDir)) };
}

function findModule(root: string): string | undefined {
  const folders = ['usr/lib/nginx/modules', 'usr/share/nginx/modules'];
  return folders
    .map((folder) => join(root, folder, 'ngx_http_brotli_static_module.so'))
    .find((path) => existsSync(path));
}

/** Fetches and unpacks Debian's packages; whether that could be done. */
function downloadPackages(): boolean {
  const partial = `${resolve(cacheDir)}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const download = (names: readonly string[]): boolean =>
    spawnSync('apt-get', ['-q', 'download', ...names], { cwd: partial }).status === 0;
  console.log(`Fetching ${packages.join(' and ')} with apt-get …`);
  // The module is an extra, and a fresh machine has no package lists yet.
  const isThere =
    download(packages) ||
    (spawnSync('apt-get', ['-q', 'update']).status === 0 && download(packages)) ||
    download(packages.slice(0, 1));
  if (isThere) {
    for (const name of readdirSync(partial).filter((file) => file.endsWith('.deb'))) {
      execFileSync('dpkg-deb', ['-x', name, '.'], { cwd: partial });
    }
    rmSync(cacheDir, { recursive: true, force: true });
    renameSync(partial, cacheDir);
  }
  rmSync(partial, { recursive: true, force: true });
  return isThere;
}
