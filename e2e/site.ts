import { resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

// The variables let a build that lies elsewhere be tested beside another run.

/** The folder of the built page. */
export const distDir = resolve(root, process.env['THEN_CHOT_DIST'] ?? 'dist');

/** Unusual, so that it does not meet a `npm start` of somebody else. */
export const port = Number(process.env['THEN_CHOT_PORT'] ?? 41739);

/** The built page on a server of this machine: a secure context. */
export const siteUrl = `http://127.0.0.1:${port}/`;

/** The same server under a name that browsers do not take for a secure context. */
export const insecureUrl = `http://then-chot.test:${port}/`;

/** The one-file build, opened from the disk. */
export const singleFileUrl = pathToFileURL(
  resolve(root, process.env['THEN_CHOT_SINGLE'] ?? 'dist-single/then-chot.html'),
).href;
