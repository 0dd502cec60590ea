import type { Version } from '../serving/version.mjs';

/** Folders of the site that an office fills with its own; an upgrade leaves them alone. */
const ownFolders: readonly string[] = ['data/'];

/** Whether a file of the build goes into the archive for upgrades. */
export function isOfUpgrade(path: string): boolean {
  return !ownFolders.some((folder) => path.startsWith(folder));
}

/** Names of what `npm run build:archives` writes, beside SHA256SUMS and VERSION. */
export function archiveNames({ version, release }: Pick<Version, 'version' | 'release'>) {
  return {
    full: `then-chot-${version}-${release}.zip`,
    upgrade: `then-chot-${version}-upgrade.zip`,
    single: `then-chot-${version}-${release}.html`,
  } as const;
}

/**
 * The order of the files in an archive, as unpacking writes them: the page comes after all that it
 * asks for, so that a reader in the middle of an upgrade gets the old page or a whole new one.
 */
export function inOrder(paths: readonly string[]): readonly string[] {
  return [...paths].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
}

function rankOf(path: string): number {
  if (path.startsWith('assets/')) return 0;
  if (path === 'index.html') return 3;
  return path.startsWith('index.html.') ? 2 : 1;
}

/** The lines that `sha256sum -c` reads, by name. */
export function describeSums(sums: Readonly<Record<string, string>>): string {
  return Object.entries(sums)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, sum]) => `${sum}  ${name}\n`)
    .join('');
}
