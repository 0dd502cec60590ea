import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import type { Manifest } from '@/domain/dataset';
import { readPublishedText } from '@/data/publishedForTests';

const execute = promisify(execFile);
const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A copy of public/data of one's own; `edits` replace text in its files. */
async function copyData(edits: Readonly<Record<string, readonly [string | RegExp, string]>> = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'then-chot-data-'));
  folders.push(folder);
  await cp('public/data', folder, { recursive: true });
  for (const [path, [from, to]] of Object.entries(edits)) {
    const text = await readFile(join(folder, path), 'utf8');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`Nothing to replace in ${path}`);
    await writeFile(join(folder, path), edited);
  }
  return folder;
}

/** Runs a script as npm would; a failure is an answer too. */
async function run(script: string, ...args: string[]) {
  try {
    const done = await execute(process.execPath, [
      '--import',
      'tsx',
      `scripts/data/${script}.ts`,
      ...args,
    ]);
    return { code: 0, out: done.stdout, errors: done.stderr };
  } catch (error) {
    const failed = error as { code: number; stdout: string; stderr: string };
    return { code: failed.code, out: failed.stdout, errors: failed.stderr };
  }
}

const readManifest = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const published = JSON.parse(readPublishedText('manifest.json')) as Manifest;

describe.concurrent('data:check and data:release', { timeout: 30_000 }, () => {
  test('a sound folder keeps its manifest and passes with exit code 0', async () => {
    const folder = await copyData();
    const released = await run('dataRelease', folder);
    const checked = await run('dataCheck', folder);
    expect(released.code).toBe(0);
    expect(await readManifest(folder)).toEqual(published);
    expect(checked).toMatchObject({ code: 0, errors: '' });
    expect(checked.out).toContain(published.release);
  });

  test('faults of several files are all told, each with file, place and value; exit code 1', async () => {
    const folder = await copyData({
      'committee-additions.json': ['"2020-07-05"', '"2020-02-30"'],
      'pilot-models.json': ['"state": "named"', '"state": "maybe"'],
      'findings.json': [/\}\s*$/u, ''],
      'sources.json': [/\n$/u, '\n\n'],
    });
    const { code, errors } = await run('dataCheck', folder);
    const wanted = [
      /committee-additions\.json.*observations\[\d+\]\.asOf.*2020-02-30/u,
      /pilot-models\.json.*observations\[0\]\.state.*maybe/u,
      /findings\.json.*\d+/u,
      new RegExp(`sources\\.json.*${published.files[1]!.sha256.slice(0, 12)}`, 'u'),
    ];
    for (const sentence of wanted) expect(errors).toMatch(sentence);
    expect(code).toBe(1);
  });

  test('a value out of range is named even before the edit is released', async () => {
    const folder = await copyData({ 'staff-reduction.json': ['"value": 15.63', '"value": 130'] });
    const { code, errors } = await run('dataCheck', folder);
    expect(code).toBe(1);
    expect(errors).toMatch(/staff-reduction\.json.*observations\[0\]\.value.*130/u);
  });

  test('an unlikely percentage is a remark, a date after the release is a fault', async () => {
    const folder = await copyData({ 'staff-reduction.json': ['"value": 11,', '"value": 60.5,'] });
    await run('dataRelease', folder, '--date', '2019-12-31');
    const { code, errors } = await run('dataCheck', folder);
    expect(errors).toMatch(
      /Lưu ý: staff-reduction\.json: observations\[3\]\.value = 60\.5 .*60 %/u,
    );
    expect(errors).toMatch(/Lỗi: .*committee-additions\.json.*\.asOf.*2020-07-05/u);
    expect(code).toBe(1);
  });

  test('made-up rows stand in their own folder and nowhere else', async () => {
    const folder = await copyData({
      'staff-reduction.json': ['"status": "derived"', '"status": "illustrative"'],
      'committee-additions.json': ['"status": "published"', '"status": "illustrative"'],
      'illustrative/staff-reduction.json': ['"status":"illustrative"', '"status":"published"'],
      'illustrative/committee-additions.json': ['"value":4,', '"value":4.5,'],
    });
    const { code, errors } = await run('dataCheck', folder);
    const wanted = [
      /Tệp staff-reduction\.json, .*observations\[0\]\.status.*illustrative/u,
      /Tệp committee-additions\.json, .*observations\[0\]\.status.*illustrative/u,
      /Tệp illustrative\/staff-reduction\.json, .*observations\[0\]\.status.*published/u,
      /Tệp illustrative\/committee-additions\.json, .*observations\[\d+\]\.value.*4\.5/u,
    ];
    for (const sentence of wanted) expect(errors).toMatch(sentence);
    expect(code).toBe(1);
  });

  test('a folder without made-up rows is sound', async () => {
    const folder = await copyData();
    await rm(join(folder, 'illustrative'), { recursive: true });
    expect(await run('dataCheck', folder)).toMatchObject({ code: 0, errors: '' });
  });

  test('data:illustrative writes the same files again', async () => {
    const folder = await copyData();
    await rm(join(folder, 'illustrative'), { recursive: true });
    expect(await run('illustrativeData', folder)).toMatchObject({ code: 0, errors: '' });
    for (const path of ['sources.json', 'committee-additions.json', 'staff-reduction.json']) {
      const file = join('illustrative', path);
      expect(await readFile(join(folder, file), 'utf8')).toBe(readPublishedText(file));
    }
  });

  test('after an edit the manifest is written anew, and a misspelt field is pointed out', async () => {
    const folder = await copyData({ 'pilot-models.json': ['"locator"', '"lokator"'] });
    const released = await run('dataRelease', folder, '--date', '2027-01-15', '--note', 'Sửa.');
    const checked = await run('dataCheck', folder);
    const manifest = await readManifest(folder);
    expect(released.code).toBe(0);
    expect(released.out).toContain(manifest.release);
    expect(manifest).toMatchObject({ releasedOn: '2027-01-15', note: 'Sửa.' });
    expect(manifest.release).not.toBe(published.release);
    expect(manifest.files.map(({ path }) => path)).toEqual(published.files.map(({ path }) => path));
    expect(checked.code).toBe(0);
    expect(checked.errors).toContain('lokator');
  });

  test('a date that does not exist is refused, and the manifest stays', async () => {
    const folder = await copyData();
    const { code } = await run('dataRelease', folder, '--date', '2027-02-30');
    expect(await readManifest(folder)).toEqual(published);
    expect(code).not.toBe(0);
  });
});
