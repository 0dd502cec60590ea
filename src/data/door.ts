import * as v from 'valibot';
import {
  type DatasetByPath,
  type DatasetPath,
  datasetPaths,
  type Manifest,
} from '@/domain/dataset';
import { type DataFault, DataFaultError, type FaultRule, faultRules } from '@/domain/dataFault';
import type { LocalImport } from '@/domain/localImport';
import { excerpt, isJsonObject } from '@/lib/json';
import { findJsonFault } from '@/lib/jsonFault';
import { findKeyTwice } from '@/lib/keyTwice';
import { localImportSchema } from './localImportSchema';
import { datasetSchemas, manifestSchema, schemaVersion } from './schema';

/**
 * Turns the text of a data file into its type, or throws a DataFaultError that names file, place
 * and value. Text is normalised to NFC first, so names compare equal however they were typed.
 */
export function parseDataset<P extends DatasetPath>(path: P, text: string): DatasetByPath[P] {
  return parseWith<DatasetByPath[P]>(datasetSchemas[path], path, parseJson(path, text));
}

/** Reads manifest.json; a schema version above ours is refused, since fields may mean other things. */
export function parseManifest(text: string): Manifest {
  const file = 'manifest.json';
  const raw = parseJson(file, text);
  const version = isJsonObject(raw) ? raw['schemaVersion'] : undefined;
  if (typeof version === 'number' && version > schemaVersion) {
    throw new DataFaultError({ kind: 'newer-schema', file, value: String(version) });
  }
  const manifest = parseWith(manifestSchema, file, raw);
  const listed = new Set(manifest.files.map(({ path }) => path));
  const absent = datasetPaths.find((path) => !listed.has(path));
  if (absent !== undefined) {
    throw new DataFaultError({ kind: 'value', file, place: 'files', value: absent, rule: 'files' });
  }
  return manifest;
}

/** Reads an office's own rows as a browser kept them; throws a DataFaultError that names `file`. */
export function parseLocalImport(file: string, raw: unknown): LocalImport {
  return parseWith(localImportSchema, file, raw);
}

/** JSON text to an unknown value; names line and column of the first fault, or a key that stands twice. */
export function parseJson(file: string, text: string): unknown {
  const normalized = text.replace(/^\uFEFF/u, '').normalize('NFC');
  const value = readJson(file, normalized);
  const place = findKeyTwice(normalized, value);
  if (place === undefined) return value;
  const key = place.slice(place.lastIndexOf('.') + 1);
  throw new DataFaultError({ kind: 'value', file, place, value: excerpt(key), rule: 'key-twice' });
}

function readJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text, minusZero.test(text) ? withoutMinusZero : undefined);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DataFaultError(describeSyntax(file, text));
  }
}

const minusZero = /[:,[]\s*-0/u;

/** JSON can say minus zero; nobody means it, and "-0" would stand in the figures. */
function withoutMinusZero(_key: string, value: unknown): unknown {
  return value === 0 ? 0 : value;
}

function describeSyntax(file: string, text: string): DataFault {
  const start = text.trimStart();
  if (start.startsWith('<')) return { kind: 'html', file, value: excerpt(start) };
  const before = text.slice(0, findJsonFault(text) ?? text.length);
  const lines = before.split('\n');
  const lastLine = lines[lines.length - 1] ?? '';
  return {
    kind: 'syntax',
    file,
    line: lines.length,
    column: lastLine.length + 1,
    value: excerpt(text.slice(Math.max(0, before.length - 20), before.length + 20)),
  };
}

function parseWith<T>(schema: v.GenericSchema<unknown, T>, file: string, raw: unknown): T {
  const result = v.safeParse(schema, raw, { abortEarly: true });
  if (result.success) return result.output;
  const issue = result.issues[0];
  throw new DataFaultError({
    kind: 'value',
    file,
    place: describePath(issue.path),
    value: issue.input === undefined ? '' : excerpt(issue.input),
    ...describeRule(issue),
  });
}

function describeRule(issue: v.BaseIssue<unknown>): { rule: FaultRule; expected?: string } {
  const named = faultRules.find((rule) => rule === issue.message);
  if (named !== undefined) return { rule: named };
  if (issue.input === undefined) return { rule: 'required' };
  return issue.expected === null
    ? { rule: 'type' }
    : { rule: 'type', expected: excerpt(issue.expected, 160) };
}

function describePath(path: readonly v.IssuePathItem[] | undefined): string {
  let place = '';
  for (const { key } of path ?? []) {
    if (typeof key === 'number') place += `[${key}]`;
    else place += place === '' ? String(key) : `.${String(key)}`;
  }
  return place;
}

/** Fields of `raw` that the schema does not know ("observations[3].asof"): kept out of the page. */
export function findUnknownFields(raw: unknown, parsed: unknown, place = ''): string[] {
  if (Array.isArray(raw) && Array.isArray(parsed)) {
    return raw.flatMap((item, index) =>
      findUnknownFields(item, parsed[index], `${place}[${index}]`),
    );
  }
  if (!isJsonObject(raw) || !isJsonObject(parsed)) return [];
  return Object.entries(raw).flatMap(([key, value]) => {
    const here = place === '' ? key : `${place}.${key}`;
    return Object.hasOwn(parsed, key) ? findUnknownFields(value, parsed[key], here) : [here];
  });
}
