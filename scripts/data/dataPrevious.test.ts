import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadManifest } from '@/data/loader';
import { createRelease, type SavedRelease } from '@/data/newRelease/createRelease';
import { staffRow } from '@/domain/testFixtures';
import { createFolderSource } from './dataFolder';

const execute = promisify(execFile);
const source = createFolderSource('public/data');
let saved: SavedRelease;
let files: [path: string, bytes: Uint8Array][];
let shown: string;
const folders: string[] = [];

beforeAll(async () => {
  const manifest = await loadManifest(source);
  shown = manifest.release;
  saved = await createRelease({
    source,
    manifest,
    local: {
      importedOn: '2026-11-23',
      fileNames: ['mau-so-lieu.xlsx'],
      sources: [
        { id: 'local', title: 'Sổ', publisher: 'Ban', kind: 'import', reliability: 'primary' },
      ],
      staff: { observations: [staffRow('84', 5, { sourceId: 'local' })] },
    },
    releasedOn: '2026-12-01',
    note: 'Thử',
    lang: 'vi',
  });
  files = Object.entries(unzipSync(new Uint8Array(await saved.blob.arrayBuffer())));
});
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** The saved ZIP unpacked into a folder of one's own, as on a server. */
async function unpack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'then-chot-release-'));
  folders.push(folder);
  await Promise.all(
    files.map(async ([path, bytes]) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }),
  );
  return join(folder, 'data');
}

async function run(script: string, ...args: string[]) {
  try {
    const program = ['--import', 'tsx', `scripts/data/${script}.ts`, ...args];
    const { stdout } = await execute(process.execPath, program);
    return { code: 0, out: stdout, errors: '' };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, out: failed.stdout, errors: failed.stderr };
  }
}

describe.concurrent('an unpacked release', { timeout: 30_000 }, () => {
  test('passes data:check, and data:release leaves it as it is', async () => {
    const folder = await unpack();
    const checked = await run('dataCheck', folder);
    expect(checked).toMatchObject({ code: 0, errors: '' });
    expect(checked.out).toContain(saved.manifest.release);
    const before = await readFile(join(folder, 'manifest.json'), 'utf8');
    expect((await run('dataRelease', folder)).code).toBe(0);
    expect(await readFile(join(folder, 'manifest.json'), 'utf8')).toBe(before);
    expect(saved.missing).toEqual([]);
  });

  test('is not sound when a kept older release was edited', async () => {
    const folder = await unpack();
    const path = `previous/${shown}/findings.json`;
    const text = await readFile(join(folder, path), 'utf8');
    await writeFile(join(folder, path), `${text}\n`);
    const { code, errors } = await run('dataCheck', folder);
    expect(code).toBe(1);
    expect(errors).toContain(path);
  });

  test('may lack its older releases', async () => {
    const folder = await unpack();
    await rm(join(folder, 'previous'), { recursive: true });
    const { code } = await run('dataCheck', folder);
    expect(code).toBe(0);
  });
});
