import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import { mediaTypes } from '../serving/mediaTypes.mjs';
import { createCertificate } from './certificate';

/** What is served, by its path in the site. */
export type SiteFiles = ReadonlyMap<string, Uint8Array>;

export interface BenchServer {
  /** With a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Every file of a folder, by its path with forward slashes; compressed copies are left out. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => statSync(join(folder, path)).isFile());
  return new Map(
    files
      .filter((path) => !/\.(?:br|gz)$/u.test(path))
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]),
  );
}

/**
 * Brotli over h2 for all sites alike, compressed before anything is measured: quality 11 as built
 * files are, 5 for the data, which a server compresses on the way.
 */
export async function startServer(
  sites: Readonly<Record<string, SiteFiles>>,
): Promise<BenchServer> {
  const answers = new Map<string, { headers: Record<string, string>; body: Uint8Array }>();
  for (const [site, files] of Object.entries(sites)) {
    for (const [path, content] of files) {
      const type = mediaTypes[extname(path) === '' ? '.' : extname(path)] ?? 'text/plain';
      const isText = /^text\/|json$|svg/u.test(type);
      const body = isText ? compress(content, path.endsWith('.json') ? 5 : 11) : content;
      const cache = path.includes('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
      const headers = {
        'content-type': type.startsWith('text/') ? `${type}; charset=utf-8` : type,
        'cache-control': cache,
        'content-length': String(body.length),
        ...(isText ? { 'content-encoding': 'br' } : {}),
      };
      answers.set(`/${site}/${path}`, { headers, body });
    }
  }
  const server = createSecureServer({ ...createCertificate() });
  server.on('stream', (stream, asked) => {
    const { pathname } = new URL(asked[':path'] ?? '/', 'https://bench');
    const answer = answers.get(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    // A reader who leaves in the middle is no fault of the server.
    stream.on('error', () => undefined);
    if (answer === undefined) {
      stream.respond({ ':status': 404 });
      stream.end();
    } else {
      stream.respond({ ':status': 200, ...answer.headers });
      stream.end(answer.body);
    }
  });
  const sessions = new Set<{ destroy: () => void }>();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('error', () => undefined);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(0, '127.0.0.1', done);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `https://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        for (const session of sessions) session.destroy();
      }),
  };
}

function compress(content: Uint8Array, quality: number): Uint8Array {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality },
  });
}
