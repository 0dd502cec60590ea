import type { DatasetPath, LoadedData } from '@/domain/dataset';
import { inLanguage, type Lang } from '@/domain/language';
import { sourcesTextsOf } from '@/i18n/sources';
import type { CsvCell } from '@/lib/csv';
import { isJsonObject } from '@/lib/json';

type Row = ReadonlyMap<string, CsvCell>;

/** The loaded content of a file; undefined when it could not be read. */
export function findFile(data: LoadedData, path: DatasetPath): object | undefined {
  const files: Readonly<Record<DatasetPath, object | undefined>> = {
    'provinces.json': data.provinces,
    'sources.json': data.sources,
    'committee-additions.json': data.committee,
    'staff-reduction.json': data.staff,
    'pilot-models.json': data.pilots,
    'findings.json': data.findings,
  };
  return files[path];
}

/** How many rows the table of a file has, without its header. */
export function countEntries(file: object): number {
  return Object.values(file).reduce(
    (sum: number, content: unknown) => sum + (Array.isArray(content) ? content.length : 1),
    0,
  );
}

/**
 * A dataset as one table, header first: a row for each entry of each part of the file, under the
 * names of its fields. Lists inside a field are joined by "; ", objects become "field.inner".
 * Codes of provinces and sources get their names beside them.
 */
export function tabulateDataset(
  file: object,
  data: LoadedData,
  lang: Lang,
): readonly (readonly CsvCell[])[] {
  const t = sourcesTextsOf(lang).tableColumn;
  const rows = Object.entries(file).flatMap(([part, content]: readonly [string, unknown]) => {
    const entries: readonly unknown[] = Array.isArray(content) ? content : [content];
    return entries.map((entry): Row => {
      const cells = isJsonObject(entry)
        ? Object.entries(entry)
            .filter(([field]) => field !== linkField)
            .flatMap(([field, value]) => cellsOf(field, value))
        : [[t.value, cellOf(entry)] as const];
      return new Map([
        [t.part, part] as const,
        ...cells.flatMap((cell) => named(cell, data, lang)),
      ]);
    });
  });
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? null))];
}

/** An address is where a link leads, never a text to read: the words in it are not ours. */
const linkField = 'url';

type Cell = readonly [string, CsvCell];

function cellsOf(field: string, value: unknown): readonly Cell[] {
  if (!isJsonObject(value)) return [[field, cellOf(value)]];
  return Object.entries(value).flatMap(([inner, part]) => cellsOf(`${field}.${inner}`, part));
}

function cellOf(value: unknown): CsvCell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (!Array.isArray(value)) return JSON.stringify(value);
  const parts: readonly unknown[] = value;
  return parts
    .map((part) => (isJsonObject(part) ? Object.values(part).join(' ') : String(part)))
    .join('; ');
}

/** Adds the name that a code stands for. */
function named([field, value]: Cell, data: LoadedData, lang: Lang): readonly Cell[] {
  const t = sourcesTextsOf(lang).tableColumn;
  const cell: Cell = [field, value];
  if (field === 'province') {
    const province = data.provinces.provinces.find(({ code }) => code === value);
    const name = province && inLanguage(lang, province.nameVi, province.nameEn);
    return [cell, [t.provinceName, name ?? null]];
  }
  if (field !== 'sourceId') return [cell];
  const source = data.sources.sources.find(({ id }) => id === value);
  return [cell, [t.publisher, source?.publisher ?? null]];
}
