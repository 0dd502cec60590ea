import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import type { Nginx } from './findNginx';
import { nginxPlaces } from './nginxExample.mjs';

/** An answer as it came, not unpacked. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: Buffer;
}

export interface RunningNginx {
  readonly ask: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

interface Setting {
  /** The example, as an office would copy it. */
  readonly example: string;
  /** Folder for configuration, pid and log. */
  readonly folder: string;
  /** Folder that is served. */
  readonly root: string;
  readonly withBrotli: boolean;
}

/**
 * Starts nginx with the example on a free port; only port, root and the brotli lines are changed.
 * @throws Error with nginx's own words when it does not start
 */
export async function startNginx(nginx: Nginx, setting: Setting): Promise<RunningNginx> {
  const port = await findFreePort();
  const { folder, root, withBrotli } = setting;
  const changes: (readonly [from: string, to: string])[] = [
    [nginxPlaces.listen, `listen 127.0.0.1:${port};`],
    [nginxPlaces.root, root],
    ...(withBrotli ? [['# brotli_static on;', 'brotli_static on;'] as const] : []),
  ];
  let site = setting.example;
  for (const [from, to] of changes) {
    if (!site.includes(from)) throw new Error(`nginx.conf.example holds no "${from}".`);
    site = site.replaceAll(from, () => to);
  }
  const load = withBrotli ? `load_module ${nginx.brotliModule};` : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `${load}
daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr;
events {}
http {
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n')}
access_log off;
${site}
}
`;
  const configPath = join(folder, 'nginx.conf');
  writeFileSync(configPath, config);
  const child = spawn(nginx.program, ['-p', folder, '-c', configPath, '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const exited = exitOf(child);
  let hasExited = false;
  void exited.then(() => {
    hasExited = true;
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await exited;
  };
  const ask: RunningNginx['ask'] = (path, headers = {}) => askServer(port, path, headers);
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (hasExited) throw new Error(`nginx did not start with nginx.conf.example:\n${said}`);
    try {
      await ask('/');
      return { ask, stop };
    } catch {
      // Not listening yet.
      await wait(50);
    }
  }
  await stop();
  throw new Error(`nginx did not answer within 5 s:\n${said}`);
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('error', () => done());
    child.once('exit', () => done());
  });
}

function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      server.close(() => (port === undefined ? fail(new Error('No free port.')) : done(port)));
    });
  });
}

function askServer(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', fail);
      response.on('end', () => {
        const values = Object.entries(response.headers).map(
          ([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value] as const,
        );
        done({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(values),
          body: Buffer.concat(parts),
        });
      });
    });
    asked.once('error', fail);
    asked.end();
  });
}
