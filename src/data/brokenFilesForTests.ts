import { type DatasetPath, datasetPaths } from '@/domain/dataset';
import { readPublishedText } from './publishedForTests';
import { hashOf, releaseOf } from './release';

// A server of the published data that breaks on purpose. Nothing of the program imports this file.

/** A file that the page asks for. */
export type DataFile = DatasetPath | 'manifest.json';

/** What is sent instead of a file: its content, or a status that refuses; or why nothing is. */
export type Answer = string | Uint8Array | number | { readonly none: 'unreachable' | 'silent' };

/** The text of a manifest that truly lists these contents; the others are as published. */
export function manifestOf(contents: Readonly<Partial<Record<DatasetPath, Answer>>> = {}): string {
  const files = datasetPaths.map((path) => {
    const content = contents[path];
    const bytes =
      content instanceof Uint8Array
        ? content
        : new TextEncoder().encode(typeof content === 'string' ? content : readPublishedText(path));
    return { path, sha256: hashOf(bytes), bytes: bytes.length };
  });
  return JSON.stringify({
    schemaVersion: 1,
    release: releaseOf(files),
    releasedOn: '2026-10-01',
    files,
  });
}

/** A stand-in for `fetch` over the published files; what is in `answers` is sent instead. */
export class BrokenServer {
  answers: Readonly<Partial<Record<DataFile, Answer>>>;
  /** The files asked for, in turn. */
  readonly asked: string[] = [];

  constructor(answers: Readonly<Partial<Record<DataFile, Answer>>> = {}) {
    this.answers = answers;
  }

  readonly fetch = (address: string): Promise<Response> => {
    const file = /([^/?]+)(?:\?[^/]*)?$/u.exec(address)?.[1] ?? '';
    this.asked.push(file);
    const known = [...datasetPaths, 'manifest.json' as const].find((path) => path === file);
    if (known === undefined) return Promise.resolve(new Response('', { status: 404 }));
    const usual = known === 'manifest.json' ? manifestOf() : readPublishedText(known);
    const answer = this.answers[known] ?? usual;
    if (typeof answer === 'number') return Promise.resolve(new Response('', { status: answer }));
    if (typeof answer === 'string') return Promise.resolve(new Response(answer));
    if (answer instanceof Uint8Array) return Promise.resolve(new Response(answer.slice()));
    return answer.none === 'silent'
      ? new Promise(() => undefined)
      : Promise.reject(new TypeError('Failed to fetch'));
  };
}
