import {
  type ImportColumn,
  type ImportLabel,
  levelLabels,
  measureLabels,
  scopeLabels,
  stateLabels,
} from '@/domain/importLabels';
import type { PilotModel, SourceId } from '@/domain/dataset';
import type { PartialDate } from '@/domain/partialDate';
import { excerpt } from '@/lib/json';
import type { FaultLog } from './faultLog';
import type { ImportContext } from './importReading';
import { createLabelLookup, createModelLookup, createProvinceLookup, type Lookup } from './lookups';
import type { ProvinceFinder } from './rowPlace';
import type { RowReader } from './rowReader';
import type { SourceBook } from './sourceBook';

/** What the rows of every sheet are read with. */
export interface RowEnv {
  readonly provinces: ProvinceFinder;
  /** Undefined where the release's models could not be read. */
  readonly models: Lookup<PilotModel> | undefined;
  /** Their short names, for sentences. */
  readonly modelNames: string;
  readonly sources: SourceBook;
  readonly baseYear: number | undefined;
  readonly today: PartialDate;
}

export function createRowEnv(context: ImportContext, sources: SourceBook): RowEnv {
  const { provinces, pilots, staff, today } = context;
  return {
    provinces: {
      byCode: new Map(provinces.provinces.map((province) => [province.code, province])),
      byName: createProvinceLookup(provinces),
    },
    models: pilots && createModelLookup(pilots),
    modelNames: excerpt((pilots?.models ?? []).map(({ shortVi }) => shortVi).join('; '), 500),
    sources,
    baseYear: staff?.target.baseYear,
    today,
  };
}

interface LabelReader<Id> {
  readonly find: Lookup<Id>;
  readonly accepted: string;
}

function labelReader<Id extends string>(labels: readonly ImportLabel<Id>[]): LabelReader<Id> {
  return {
    find: createLabelLookup(labels),
    accepted: labels.map(({ label }) => label).join('; '),
  };
}

export const measureReader = labelReader(measureLabels);
export const scopeReader = labelReader(scopeLabels);
export const levelReader = labelReader(levelLabels);
export const stateReader = labelReader(stateLabels);

/** The id behind a label; undefined, with a fault, for an unknown one. A blank gives undefined. */
export function readLabel<Id>(
  row: RowReader,
  column: ImportColumn,
  { find, accepted }: LabelReader<Id>,
): Id | undefined {
  const text = row.text(column);
  if (text === undefined) return undefined;
  const id = find(text);
  if (id === undefined) row.fail('unknown-label', column, { other: accepted });
  return id;
}

/** Logs that a needed cell is blank, where nothing else has been said of it. */
export function requireCells(row: RowReader, ...columns: readonly ImportColumn[]): void {
  for (const column of columns) if (row.isBlank(column)) row.fail('required', column);
}

const longestNote = 2_000;

/** Source and note of a good row; a row without a source comes from the file itself. */
export function readSourceAndNote(
  row: RowReader,
  { sources }: RowEnv,
  log: FaultLog,
): { readonly sourceId: SourceId; readonly note?: string } | undefined {
  const text = row.text('source');
  const note = row.text('note', longestNote);
  if (row.isBad()) return undefined;
  if (text === undefined) log.warnOnce('no-source', row.row);
  return {
    sourceId: text === undefined ? sources.idOfFile() : sources.idOf(text),
    ...(note !== undefined && { note }),
  };
}

/** Warns of a result from a day that has not come. */
export function checkNotFuture(
  row: RowReader,
  column: ImportColumn,
  date: PartialDate,
  today: PartialDate,
): void {
  if (date > today.slice(0, date.length)) row.warn('future-date', column);
}
