import * as v from 'valibot';
import type { Foundations } from '@/data/checker';
import { datasetSchemas } from '@/data/schema';
import { checkWholeFile } from '@/data/wholeFile';
import type { DatasetByPath, PilotModel } from '@/domain/dataset';
import { DataFaultError, type FaultRule, faultRules } from '@/domain/dataFault';
import type { ImportFault } from '@/domain/importFault';
import type { PartialDate } from '@/domain/partialDate';
import { excerpt, isJsonObject } from '@/lib/json';
import { cleanText } from './cleanText';
import type { ImportablePath } from './jsonDatasets';

export type RowFault = Pick<ImportFault, 'rule' | 'column' | 'value' | 'other' | 'schemaRule'>;

/** A row of a JSON file as the data file that holds nothing else, or what is wrong with it. */
export type RowReading<P extends ImportablePath | 'sources.json'> =
  | { readonly ok: true; readonly file: DatasetByPath[P] }
  | { readonly ok: false; readonly fault: RowFault };

const longestNote = 2_000;

/**
 * Checks one row by the schema of its file, then as a release that held it would be checked.
 * @param today nothing but a plan may be of a later day
 */
export function readJsonRow<P extends ImportablePath>(
  path: P,
  list: 'observations' | 'notApplicable' | 'notPublished',
  raw: unknown,
  foundations: Foundations,
  models: readonly PilotModel[],
  today: PartialDate,
): RowReading<P> {
  const row = cleanRow(raw);
  if (!row.ok) return row;
  const { cells } = row;
  if (cells['status'] === 'illustrative') return refuse({ rule: 'illustrative' });
  // A source that is not there is then found at the target, under the same name of field.
  const target = { percent: 0, baseYear: 2000, dueYear: 2001, sourceId: cells['sourceId'] };
  const around = { totals: [], target, statements: [], context: [], extents: [], openLists: [] };
  const file = { ...around, models, observations: [], [list]: [cells] };
  const parsed = parseRow(path, file);
  if (!parsed.ok) return parsed;
  return checkRow(path, parsed.file, foundations, today);
}

/** Checks a source that the file brings along. */
export function readJsonSource(
  raw: unknown,
  foundations: Foundations,
  today: PartialDate,
): RowReading<'sources.json'> {
  const row = cleanRow(raw);
  if (!row.ok) return row;
  const parsed = parseRow('sources.json', { sources: [row.cells] });
  return parsed.ok ? checkRow('sources.json', parsed.file, foundations, today) : parsed;
}

function checkRow<P extends ImportablePath | 'sources.json'>(
  path: P,
  file: DatasetByPath[P],
  foundations: Foundations,
  today: PartialDate,
): RowReading<P> {
  try {
    checkWholeFile(path, file, foundations, { releasedOn: today, isOneRow: true });
    return { ok: true, file };
  } catch (error) {
    if (!(error instanceof DataFaultError) || error.fault.kind !== 'value') throw error;
    const { place, value, rule, expected } = error.fault;
    const found = { column: place.slice(place.lastIndexOf('.') + 1), value: excerpt(value) };
    // There is no release yet that the day could be set against.
    if (rule === 'after-release') {
      return refuse({ rule: path === 'sources.json' ? 'source-date' : 'future-date', ...found });
    }
    return refuse({
      rule: 'schema',
      ...found,
      schemaRule: rule,
      ...(expected !== undefined && { other: expected }),
    });
  }
}

function parseRow<P extends ImportablePath | 'sources.json'>(
  path: P,
  file: unknown,
): RowReading<P> {
  const schema: v.GenericSchema<unknown, DatasetByPath[P]> = datasetSchemas[path];
  const result = v.safeParse(schema, file, { abortEarly: true });
  if (result.success) return { ok: true, file: result.output };
  const [issue] = result.issues;
  const key: unknown = issue.path?.[issue.path.length - 1]?.key;
  return refuse({
    rule: 'schema',
    ...(typeof key === 'string' && { column: key }),
    ...(issue.input !== undefined && { value: excerpt(issue.input) }),
    schemaRule: schemaRuleOf(issue),
    ...(issue.expected !== null && { other: excerpt(issue.expected, 160) }),
  });
}

function schemaRuleOf({ message, input }: v.BaseIssue<unknown>): FaultRule {
  const named = faultRules.find((rule) => rule === message);
  return named ?? (input === undefined ? 'required' : 'type');
}

/** The row with its texts cleaned; fields named like "__proto__" stay plain fields. */
function cleanRow(
  raw: unknown,
):
  | { readonly ok: true; readonly cells: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly fault: RowFault } {
  if (!isJsonObject(raw)) {
    return refuse({ rule: 'schema', value: excerpt(raw), schemaRule: 'type', other: 'Object' });
  }
  const cells: [string, unknown][] = [];
  for (const [column, value] of Object.entries(raw)) {
    const cleaned = typeof value === 'string' ? cleanText(value) : value;
    if (typeof value === 'string' && cleaned === undefined) {
      return refuse({ rule: 'broken-text', column, value: excerpt(value) });
    }
    if (typeof cleaned === 'string' && cleaned.length > longestNote) {
      const other = String(longestNote);
      return refuse({ rule: 'too-long', column, value: excerpt(cleaned), other });
    }
    cells.push([column, cleaned]);
  }
  return { ok: true, cells: Object.fromEntries(cells) };
}

function refuse(fault: RowFault): { readonly ok: false; readonly fault: RowFault } {
  return { ok: false, fault };
}
