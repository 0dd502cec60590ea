import { isJsonObject, type JsonObject } from '@/lib/json';
import { ImportFileError } from './importReading';

export const importablePaths = [
  'committee-additions.json',
  'staff-reduction.json',
  'pilot-models.json',
] as const;
export type ImportablePath = (typeof importablePaths)[number];

/** What a JSON file holds of our datasets, still unchecked. */
export interface JsonDatasets {
  readonly datasets: readonly { readonly path: ImportablePath; readonly file: JsonObject }[];
  readonly sources: readonly unknown[];
}

/** Names under which an object of several datasets may hold one. */
const namesOf: Readonly<Record<ImportablePath, readonly string[]>> = {
  'committee-additions.json': ['committee-additions.json', 'committee-additions', 'committee'],
  'staff-reduction.json': ['staff-reduction.json', 'staff-reduction', 'staff'],
  'pilot-models.json': ['pilot-models.json', 'pilot-models', 'pilots'],
};
const sourceNames = ['sources.json', 'sources'];

/** A field that only one of the datasets has, in the file itself or in its rows. */
const marks: readonly (readonly [ImportablePath, readonly string[], string])[] = [
  ['committee-additions.json', ['totals'], 'eventId'],
  ['staff-reduction.json', ['target', 'statements', 'context'], 'scope'],
  ['pilot-models.json', ['models', 'extents', 'openLists'], 'model'],
];

/**
 * Finds our datasets by their shape; undefined where there is none. Throws an ImportFileError for
 * one dataset under two names.
 */
export function findDatasets(raw: unknown): JsonDatasets | undefined {
  if (!isJsonObject(raw)) return undefined;
  const single = findSingle(raw);
  if (single !== undefined) return { datasets: [{ path: single, file: raw }], sources: [] };
  const datasets = importablePaths.flatMap((path) => {
    const [first, second] = namesOf[path].filter((name) => isJsonObject(own(raw, name)));
    // Which of two files of one dataset holds, nobody can tell.
    if (second !== undefined) throw new ImportFileError({ kind: 'json-key', value: second });
    const file = first === undefined ? undefined : own(raw, first);
    return isJsonObject(file) ? [{ path, file }] : [];
  });
  if (datasets.length === 0) return undefined;
  const sources = sourceNames.flatMap((name): readonly unknown[] => {
    const part = own(raw, name);
    const list = isJsonObject(part) ? own(part, 'sources') : part;
    return Array.isArray(list) ? list : [];
  });
  return { datasets, sources };
}

function findSingle(raw: JsonObject): ImportablePath | undefined {
  const rows = own(raw, 'observations');
  if (!Array.isArray(rows)) return undefined;
  const first: unknown = rows.find(isJsonObject);
  return marks.find(
    ([, fields, rowField]) =>
      fields.some((field) => Object.hasOwn(raw, field)) ||
      (isJsonObject(first) && Object.hasOwn(first, rowField)),
  )?.[0];
}

/** A field of the object itself, never one that it inherits. */
export function own(object: JsonObject, field: string): unknown {
  return Object.hasOwn(object, field) ? object[field] : undefined;
}
