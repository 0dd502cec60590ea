import type { ChangedDataset } from '@/domain/changeRows';
import type { AbsenceLists } from '@/domain/dataset';
import type { ImportFault } from '@/domain/importFault';
import { importSheets, type ImportSheet } from '@/domain/importLabels';
import type { LocalImport } from '@/domain/localImport';
import { createAnswerBook } from './answers';
import { committeeRows } from './committeeRows';
import { remarkStanding } from './committeeChecks';
import { createFaultLog, type FaultLog } from './faultLog';
import {
  type ImportContext,
  type ImportCounts,
  type ImportedAnswers,
  ImportFileError,
  type ImportQuestion,
  type ImportReading,
} from './importReading';
import { pilotRows } from './pilotRows';
import { readSources } from './readSources';
import { readTable, type TableReading, type TableTools } from './readTable';
import { createRowEnv } from './rowEnv';
import { createSourceBook, type SourceBook } from './sourceBook';
import { staffRows } from './staffRows';
import type { Table } from './table';

/** A table that is known to be one of our sheets. */
export interface KnownTable {
  readonly sheet: ImportSheet;
  readonly table: Table;
}

/** Rows of the datasets, as far as they were good, with what was found on the way. */
export interface DatasetReading {
  readonly rows: Pick<LocalImport, ChangedDataset>;
  readonly answers: ImportedAnswers;
  readonly faults: readonly ImportFault[];
  readonly warnings: readonly ImportFault[];
  readonly counts: Readonly<Partial<Record<ImportSheet, ImportCounts>>>;
  /** Rows that say of themselves that they are made up. */
  readonly madeUp: number;
}

/**
 * Reads tables into the rows of their datasets, `sources` first. `onShare` is told the share done, 0
 * to 1. Throws an ImportFileError for a file whose figures are made up.
 */
export function readSheets(
  tables: readonly KnownTable[],
  sources: Table | undefined,
  context: ImportContext,
  fileName: string,
  onShare: (share: number) => void,
): ImportReading {
  const book = createSourceBook(context.sources);
  const found = sources && readSources(sources, book, context.today);
  const env = createRowEnv(context, book);
  const answers = createAnswerBook();
  const inOrder = importSheets.flatMap(({ id }) => tables.filter(({ sheet }) => sheet === id));
  const readings = inOrder.map((known, index) => {
    const log = createFaultLog(known.table.name);
    return readKnown(known, { env, log, book: answers, fileName }, (share) =>
      onShare((index + share) / inOrder.length),
    );
  });
  const reading = joinReadings(readings, book, context, fileName);
  if (!reading.ok || found === undefined) return reading;
  return {
    ...reading,
    faults: [...found.faults(), ...reading.faults],
    warnings: [...found.warnings(), ...reading.warnings],
  };
}

/** The readings of several sheets or lists as the reading of their file. */
export function joinReadings(
  readings: readonly DatasetReading[],
  sources: SourceBook,
  { today }: ImportContext,
  fileName: string,
): ImportReading {
  const rows: DatasetReading['rows'] = {};
  const counts: DatasetReading['counts'] = {};
  const answers: ImportedAnswers = {};
  for (const reading of readings) {
    Object.assign(rows, reading.rows);
    Object.assign(counts, reading.counts);
    Object.assign(answers, reading.answers);
  }
  const madeUp = readings.reduce((sum, reading) => sum + reading.madeUp, 0);
  // Models are never made up, so those of a made-up workbook are the published ones.
  if (madeUp > 0 && rows.committee === undefined && rows.staff === undefined) {
    throw new ImportFileError({ kind: 'made-up', count: madeUp });
  }
  const faults = readings.flatMap((reading) => reading.faults);
  return {
    ok: true,
    rows: { importedOn: today, fileNames: [fileName], sources: sources.used(), ...rows },
    answers,
    faults,
    warnings: readings.flatMap(({ warnings }) => warnings),
    counts,
    questions: questionsOf(faults),
  };
}

const questionOfRule = {
  'ask-day-month': 'dayMonth',
  'ask-boundaries': 'boundaries',
} as const satisfies Partial<Record<ImportFault['rule'], ImportQuestion>>;

function questionsOf(faults: readonly ImportFault[]): readonly ImportQuestion[] {
  const rules = ['ask-day-month', 'ask-boundaries'] as const;
  return rules.flatMap((rule) =>
    faults.some((fault) => fault.rule === rule) ? [questionOfRule[rule]] : [],
  );
}

function readKnown(
  { sheet, table }: KnownTable,
  tools: TableTools,
  onShare: (share: number) => void,
): DatasetReading {
  const { env, log } = tools;
  if (sheet === 'BoSungCapUy') {
    const reading = readTable(table, committeeRows, tools, onShare);
    remarkStanding(reading.rows, reading.answers.observations, log);
    const isKept = isFilled(reading);
    return found(
      isKept ? { committee: listsOf(reading) } : {},
      isKept ? { committee: reading.answers } : {},
      reading,
    );
  }
  if (sheet === 'TinhGian') {
    const reading = readTable(table, staffRows, tools, onShare);
    const isKept = isFilled(reading);
    return found(
      isKept ? { staff: listsOf(reading) } : {},
      isKept ? { staff: reading.answers } : {},
      reading,
    );
  }
  if (env.models === undefined) {
    log.fault({ rule: 'no-models' });
    const read = Math.max(0, table.rows.length - 1);
    return found({}, {}, { counts: { read, good: 0, bad: read, blank: 0 }, madeUp: 0 });
  }
  const reading = readTable(table, pilotRows, tools, onShare);
  const isKept = isFilled(reading);
  return found(
    isKept ? { pilots: { observations: reading.rows } } : {},
    isKept ? { pilots: reading.answers } : {},
    reading,
  );

  function found(
    rows: DatasetReading['rows'],
    answers: ImportedAnswers,
    { counts, madeUp }: Pick<TableReading<unknown, unknown>, 'counts' | 'madeUp'>,
  ): DatasetReading {
    return { rows, answers, ...foundIn(log), counts: { [sheet]: counts }, madeUp };
  }
}

function foundIn({ faults, warnings }: FaultLog) {
  return { faults: faults(), warnings: warnings() };
}

function isFilled({ rows, notApplicable, notPublished }: TableReading<unknown, unknown>): boolean {
  return rows.length + notApplicable.length + notPublished.length > 0;
}

/** The lists of a data file; those of absences are left out while empty, as in the files. */
function listsOf<Row, AbsenceRow>({
  rows,
  notApplicable,
  notPublished,
}: TableReading<Row, AbsenceRow>): AbsenceLists<AbsenceRow> & {
  readonly observations: readonly Row[];
} {
  return {
    observations: rows,
    ...(notApplicable.length > 0 && { notApplicable }),
    ...(notPublished.length > 0 && { notPublished }),
  };
}
