/** A plain static server: no rewriting, no headers of its own but the type, as in any office. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {object} FolderServer
 * @property {string} origin such as `http://127.0.0.1:40123`
 * @property {string[]} asked the paths that were asked for, in order
 * @property {() => Promise<void>} close
 */

/**
 * Serves a folder under a path on a free port of this machine.
 * @param {string} folder
 * @param {{ path?: string, headers?: Readonly<Record<string, string>> }} [options] path ends with "/"
 * @returns {Promise<FolderServer>}
 */
export async function serveFolder(folder, { path = '/', headers = {} } = {}) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    const name = pathname.startsWith(path) ? decodeURIComponent(pathname.slice(path.length)) : '..';
    const file = normalize(join(folder, name === '' ? 'index.html' : name));
    const answer = file.startsWith(normalize(folder) + sep)
      ? readFile(file)
      : Promise.reject(new Error('outside'));
    answer.then(
      (bytes) => {
        const type = types[extname(file)] ?? 'application/octet-stream';
        response.writeHead(200, { 'content-type': type, ...headers }).end(bytes);
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/plain', ...headers }).end('Not found');
      },
    );
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
