import * as v from 'valibot';
import type { Foundations } from '@/data/checker';
import { datasetSchemas } from '@/data/schema';
import { checkWholeFile } from '@/data/wholeFile';
import type { DatasetByPath, PilotModel } from '@/domain/dataset';
import { DataFaultError, type FaultRule, faultRules } from '@/domain/dataFault';
import type { ImportFault } from '@/domain/importFault';
import { formatPartialDate, isPartialDate, type PartialDate } from '@/domain/partialDate';
import { excerpt, isJsonObject } from '@/lib/json';
import { cleanText } from './cleanText';
import type { ImportAnswers } from './importReading';
import type { ImportablePath } from './jsonDatasets';
import { codeNames, readOldText } from './oldCodes';
import type { PlaceFinders } from './placeFinders';
import { chooseBoundaries } from './rowPlace';

export type RowFault = Pick<
  ImportFault,
  'rule' | 'column' | 'value' | 'other' | 'code' | 'schemaRule'
>;

/** A row of a JSON file as the data file that holds nothing else, or what is wrong with it. */
export type RowReading<P extends ImportablePath | 'sources.json'> =
  | {
      readonly ok: true;
      readonly file: DatasetByPath[P];
      /** How the row was read, where that is not beyond doubt. */
      readonly remarks: readonly RowFault[];
    }
  | { readonly ok: false; readonly fault: RowFault };

/** What the rows of a JSON file are read with. */
export interface JsonRowEnv {
  readonly foundations: Foundations;
  readonly places: PlaceFinders;
  readonly models: readonly PilotModel[];
  /** Nothing but a plan may be of a later day. */
  readonly today: PartialDate;
  readonly answers: ImportAnswers;
}

const longestNote = 2_000;

/**
 * Checks one row by the schema of its file, then as a release that held it would be checked. A code
 * that exists before and after 1 July 2025 is asked about as in a workbook; dates are not, since the
 * schema has one way to write them.
 */
export function readJsonRow<P extends ImportablePath>(
  path: P,
  list: 'observations' | 'notApplicable' | 'notPublished',
  raw: unknown,
  env: JsonRowEnv,
): RowReading<P> {
  const row = cleanRow(raw);
  if (!row.ok) return row;
  if (row.cells['status'] === 'illustrative') return refuse({ rule: 'illustrative' });
  const boundaries = boundariesOf(row.cells, env);
  if (boundaries === 'ask') return refuse({ rule: 'ask-boundaries', column: 'province' });
  const cells = boundaries === '2019' ? row.cells : { ...row.cells, boundaries: '2025' };
  // A source that is not there is then found at the target, under the same name of field.
  const target = { percent: 0, baseYear: 2000, dueYear: 2001, sourceId: cells['sourceId'] };
  const around = { totals: [], target, statements: [], context: [], extents: [], openLists: [] };
  const file = { ...around, models: env.models, observations: [], [list]: [cells] };
  const parsed = parseRow(path, file);
  if (!parsed.ok) return parsed;
  const asUnit: RowFault = { rule: 'read-as-unit', column: 'province' };
  const remarks = boundaries === 'only-2025' ? [...row.remarks, asUnit] : row.remarks;
  return checkRow(path, parsed.file, remarks, env);
}

function boundariesOf(
  { province, boundaries, asOf, until }: Cells,
  { places, answers }: JsonRowEnv,
): ReturnType<typeof chooseBoundaries> {
  const date = asOf ?? until;
  const isPlaced = typeof province === 'string' && typeof date === 'string' && isPartialDate(date);
  // What is no row of the schema is refused by that.
  if (!isPlaced || boundaries !== undefined) return boundaries === '2025' ? '2025' : '2019';
  const former = places.former.byCode.get(province);
  const unit = places.units.byCode.get(province);
  return chooseBoundaries(former, unit, date, answers.boundaries);
}

/** Checks a source that the file brings along. */
export function readJsonSource(
  raw: unknown,
  env: Pick<JsonRowEnv, 'foundations' | 'today'>,
): RowReading<'sources.json'> {
  const row = cleanRow(raw);
  if (!row.ok) return row;
  const parsed = parseRow('sources.json', { sources: [row.cells] });
  return parsed.ok ? checkRow('sources.json', parsed.file, row.remarks, env) : parsed;
}

function checkRow<P extends ImportablePath | 'sources.json'>(
  path: P,
  file: DatasetByPath[P],
  remarks: readonly RowFault[],
  { foundations, today }: Pick<JsonRowEnv, 'foundations' | 'today'>,
): RowReading<P> {
  try {
    checkWholeFile(path, file, foundations, { releasedOn: today, isOneRow: true });
    return { ok: true, file, remarks };
  } catch (error) {
    if (!(error instanceof DataFaultError) || error.fault.kind !== 'value') throw error;
    const { place, value, rule, expected } = error.fault;
    const found = { column: place.slice(place.lastIndexOf('.') + 1), value: excerpt(value) };
    // There is no release yet that the day could be set against.
    if (rule === 'after-release') {
      const later = path === 'sources.json' ? 'source-date' : 'future-date';
      return refuse({ rule: later, ...found, other: formatPartialDate(today, 'vi') });
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
  if (result.success) return { ok: true, file: result.output, remarks: [] };
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

type Cells = Readonly<Record<string, unknown>>;

/** The row with its texts cleaned; fields named like "__proto__" stay plain fields. */
function cleanRow(
  raw: unknown,
):
  | { readonly ok: true; readonly cells: Cells; readonly remarks: readonly RowFault[] }
  | { readonly ok: false; readonly fault: RowFault } {
  if (!isJsonObject(raw)) {
    return refuse({ rule: 'schema', value: excerpt(raw), schemaRule: 'type', other: 'Object' });
  }
  const cells: [string, unknown][] = [];
  const remarks: RowFault[] = [];
  for (const [column, value] of Object.entries(raw)) {
    if (typeof value !== 'string') {
      cells.push([column, value]);
      continue;
    }
    const { text, code } = readOldText(value);
    const cleaned = cleanText(text);
    if (cleaned === undefined) {
      return refuse({ rule: 'broken-text', column, value: excerpt(value) });
    }
    if (cleaned.length > longestNote) {
      const other = String(longestNote);
      return refuse({ rule: 'too-long', column, value: excerpt(cleaned), other });
    }
    if (code !== undefined) {
      const told = { value: excerpt(value), other: excerpt(cleaned), code: codeNames[code] };
      remarks.push({ rule: 'old-code', column, ...told });
    }
    cells.push([column, cleaned]);
  }
  return { ok: true, cells: Object.fromEntries(cells), remarks };
}

function refuse(fault: RowFault): { readonly ok: false; readonly fault: RowFault } {
  return { ok: false, fault };
}
