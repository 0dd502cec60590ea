/** `npm run check:nginx [-- DIST]`: starts nginx with the example of the build and asks it things. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

import { ensureNginx, type Nginx } from './findNginx';
import { findServingFaults } from './findServingFaults';
import { startNginx } from './runNginx';

const dist = process.argv[2] ?? 'dist';

async function check(nginx: Nginx): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'then-chot-nginx-'));
  try {
    const root = join(folder, 'www');
    const example = readFileSync(join(dist, 'nginx.conf.example'), 'utf8');
    cpSync(dist, root, { recursive: true });
    // Left by somebody who compressed by hand, before the data was replaced.
    writeFileSync(join(root, 'data/provinces.json.gz'), 'old');
    writeFileSync(join(root, 'data/provinces.json.br'), 'old');
    mkdirSync(join(root, 'so-lieu'));
    symlinkSync(root, join(root, 'so-lieu/then-chot'));
    const faults: string[] = [];
    for (const withBrotli of nginx.brotliModule === undefined ? [false] : [false, true]) {
      const running = await startNginx(nginx, { example, folder, root, withBrotli });
      try {
        for (const base of ['/', '/so-lieu/then-chot/']) {
          const found = await findServingFaults(running.ask, { root, base, withBrotli });
          faults.push(...found.map((fault) => `${base}: ${fault}`));
        }
      } finally {
        await running.stop();
      }
    }
    return faults;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  const nginx = ensureNginx();
  if (nginx === undefined) {
    console.log('Left out: there is no nginx here, nor an apt-get to fetch one (or NGINX_PATH).');
  } else {
    const faults = await check(nginx);
    for (const fault of faults) console.error(fault);
    console.log(faults.length === 0 ? `OK with ${nginx.program}` : `${faults.length} faults.`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
