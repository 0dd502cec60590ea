import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import type {
  DatasetPath,
  Manifest,
  PilotFile,
  ProvincesFile,
  SourcesFile,
} from '../src/domain/dataset';
import { distDir } from './site';

/** Text of a data file as the tested page gets it. */
export function readDataText(path: string): string {
  return readFileSync(join(distDir, 'data', path), 'utf8');
}

function readJson(path: string): unknown {
  return JSON.parse(readDataText(path));
}

export const readManifest = (): Manifest => readJson('manifest.json') as Manifest;
export const readProvinces = (): ProvincesFile => readJson('provinces.json') as ProvincesFile;
export const readSources = (): SourcesFile => readJson('sources.json') as SourcesFile;
export const readPilots = (): PilotFile => readJson('pilot-models.json') as PilotFile;

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The text of a manifest that truly lists `text` as the content of `path`. */
export function releaseWith(path: DatasetPath, text: string): string {
  const manifest = readManifest();
  const files = manifest.files.map((file) =>
    file.path === path ? { path, sha256: sha256(text), bytes: Buffer.byteLength(text) } : file,
  );
  const lines = files.map((file) => `${file.sha256}  ${file.path}\n`).join('');
  return JSON.stringify({ ...manifest, files, release: sha256(lines).slice(0, 12) });
}

/** What a server answers instead of a data file. */
export interface Answer {
  readonly status?: number;
  readonly contentType?: string;
  readonly body: string;
}

/** Lets the server answer differently for some data files; `page.unrouteAll()` mends it. */
export async function answerData(
  page: Page,
  answers: Readonly<Record<string, Answer>>,
): Promise<void> {
  for (const [path, { status = 200, contentType = 'application/json', body }] of Object.entries(
    answers,
  )) {
    await page.route(
      (url) => url.pathname.endsWith(`/data/${path}`),
      (route) => route.fulfill({ status, contentType, body }),
    );
  }
}

/** Holds the answers to requests that match until the returned function is called. */
export async function holdAnswers(page: Page, url: string): Promise<() => void> {
  const gate = new EventTarget();
  const opened = new Promise((resolve) => {
    gate.addEventListener('open', resolve);
  });
  await page.route(url, async (route) => {
    await opened;
    await route.continue();
  });
  return () => gate.dispatchEvent(new Event('open'));
}
