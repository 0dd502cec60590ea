import { isJsonObject, type JsonObject } from '@/lib/json';

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

/** Finds our datasets by their shape; undefined where there is none. */
export function findDatasets(raw: unknown): JsonDatasets | undefined {
  if (!isJsonObject(raw)) return undefined;
  const single = findSingle(raw);
  if (single !== undefined) return { datasets: [{ path: single, file: raw }], sources: [] };
  const datasets = importablePaths.flatMap((path) => {
    const file = namesOf[path].map((name) => own(raw, name)).find(isJsonObject);
    return file === undefined ? [] : [{ path, file }];
  });
  if (datasets.length === 0) return undefined;
  const found = sourceNames.map((name) => own(raw, name)).find((part) => part !== undefined);
  const list = isJsonObject(found) ? own(found, 'sources') : found;
  return { datasets, sources: Array.isArray(list) ? list : [] };
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
