import type { PilotModel, SourceId } from '@/domain/dataset';
import type { ImportColumn } from '@/domain/importColumns';
import {
  basisLabels,
  boundaryLabels,
  boundLabels,
  type ImportLabel,
  levelLabels,
  measureLabels,
  scopeLabels,
  stateLabels,
  statusLabels,
  unitLabels,
  unknownYearLabels,
  yesLabels,
} from '@/domain/importLabels';
import { formatPartialDate, lastDayOf, type PartialDate } from '@/domain/partialDate';
import { excerpt } from '@/lib/json';
import type { FaultLog } from './faultLog';
import type { ImportAnswers, ImportContext } from './importReading';
import { createLabelLookup, createModelLookup, type Lookup } from './lookups';
import { createPlaceFinders, type PlaceFinders } from './placeFinders';
import type { RowReader } from './rowReader';
import type { SourceBook } from './sourceBook';

/** What the rows of every sheet are read with. */
export interface RowEnv {
  readonly places: PlaceFinders;
  /** Undefined where the release's models could not be read. */
  readonly models: Lookup<PilotModel> | undefined;
  /** Their short names, for sentences. */
  readonly modelNames: string;
  /** Sources whose models are the named ones: the review. */
  readonly namingSources: ReadonlySet<SourceId>;
  readonly sources: SourceBook;
  readonly baseYear: number | undefined;
  readonly today: PartialDate;
  readonly answers: ImportAnswers;
}

export function createRowEnv(context: ImportContext, sources: SourceBook): RowEnv {
  const { provinces, pilots, staff, today, answers = {} } = context;
  const named = (pilots?.observations ?? []).filter(({ state }) => state === 'named');
  return {
    places: createPlaceFinders(provinces),
    models: pilots && createModelLookup(pilots),
    modelNames: excerpt((pilots?.models ?? []).map(({ shortVi }) => shortVi).join('; '), 500),
    namingSources: new Set(named.map(({ sourceId }) => sourceId)),
    sources,
    baseYear: staff?.target.baseYear,
    today,
    answers,
  };
}

/** How a label is found, and the words for it in a sentence. */
export interface LabelReader<Id> {
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
export const boundaryReader = labelReader(boundaryLabels);
export const basisReader = labelReader(basisLabels);
export const statusReader = labelReader(statusLabels);
export const boundReader = labelReader(boundLabels);
export const unitReader = labelReader(unitLabels);
export const unknownYearReader = labelReader(unknownYearLabels);
const yesReader = labelReader(yesLabels);

/** The mark of a date that was worked out, as the field that the row then has. */
export function readInferred(row: RowReader): { readonly asOfInferred?: true } {
  return readLabel(row, 'dateInferred', yesReader) === undefined ? {} : { asOfInferred: true };
}

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
/** "As above", or no word at all: a number that belongs elsewhere, a dash. */
const noName = /^(?:-?nt[.-]?|như (?:dòng )?trên|ditto|\d+(?:[.,]\d+)?|[-–—.…"”*_\s]+)$/iu;

/** Source and notes of a good row; a row without a source comes from the office itself. */
export function readSourceAndNote(
  row: RowReader,
  { sources }: RowEnv,
  log: FaultLog,
): { readonly sourceId: SourceId; readonly note?: string; readonly noteEn?: string } | undefined {
  const text = row.text('source');
  const note = row.text('note', longestNote);
  const noteEn = row.text('noteEn', longestNote);
  if (row.isBad()) return undefined;
  if (text === undefined) log.warnOnce('no-source', row.row);
  else if (noName.test(text)) return row.fail('source-name', 'source');
  return {
    sourceId: text === undefined ? sources.idOfOffice() : sources.idOf(text),
    ...(note !== undefined && { note }),
    ...(noteEn !== undefined && { noteEn }),
  };
}

/** Fails for a result of a day that has not come; a year or month that has begun may stand. */
export function checkNotFuture(
  row: RowReader,
  date: PartialDate,
  today: PartialDate,
  column: 'date' | 'until' = 'date',
): void {
  if (date > today.slice(0, date.length)) {
    row.fail('future-date', column, { other: formatPartialDate(today, 'vi') });
  }
}

/** Fails for a date that lies wholly before the year with which it is compared. */
export function checkAfterBase(row: RowReader, date: PartialDate, baseYear: number): void {
  if (Number(lastDayOf(date).slice(0, 4)) < baseYear) {
    row.fail('before-base', 'date', { other: String(baseYear) });
  }
}
