import type { AbsenceLists } from '@/domain/dataset';
import type { ImportFault } from '@/domain/importFault';
import { importSheets, type ImportSheet } from '@/domain/importLabels';
import type { LocalImport } from '@/domain/localImport';
import { committeeRows } from './committeeRows';
import { createFaultLog, type FaultLog } from './faultLog';
import type { ImportContext, ImportCounts, ImportReading } from './importReading';
import { pilotRows } from './pilotRows';
import { readTable, type TableReading } from './readTable';
import { createRowEnv, type RowEnv } from './rowEnv';
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
  readonly rows: Pick<LocalImport, 'committee' | 'staff' | 'pilots'>;
  readonly faults: readonly ImportFault[];
  readonly warnings: readonly ImportFault[];
  readonly counts: Readonly<Partial<Record<ImportSheet, ImportCounts>>>;
}

/** Reads tables into the rows of their datasets. `onShare` is told the share done, 0 to 1. */
export function readSheets(
  tables: readonly KnownTable[],
  context: ImportContext,
  fileName: string,
  onShare: (share: number) => void,
): ImportReading {
  const sources = createSourceBook(context.sources, fileName, context.today);
  const env = createRowEnv(context, sources);
  const inOrder = importSheets.flatMap(({ id }) => tables.filter(({ sheet }) => sheet === id));
  const readings = inOrder.map((known, index) =>
    readKnown(known, env, (share) => onShare((index + share) / inOrder.length)),
  );
  return joinReadings(readings, sources, context, fileName);
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
  for (const reading of readings) {
    Object.assign(rows, reading.rows);
    Object.assign(counts, reading.counts);
  }
  return {
    ok: true,
    rows: { importedOn: today, fileNames: [fileName], sources: sources.used(), ...rows },
    faults: readings.flatMap(({ faults }) => faults),
    warnings: readings.flatMap(({ warnings }) => warnings),
    counts,
  };
}

function readKnown(
  { sheet, table }: KnownTable,
  env: RowEnv,
  onShare: (share: number) => void,
): DatasetReading {
  const log = createFaultLog(table.name);
  if (sheet === 'BoSungCapUy') {
    const reading = readTable(table, committeeRows, env, log, onShare);
    return { rows: isFilled(reading) ? { committee: listsOf(reading) } : {}, ...found(reading) };
  }
  if (sheet === 'TinhGian') {
    const reading = readTable(table, staffRows, env, log, onShare);
    return { rows: isFilled(reading) ? { staff: listsOf(reading) } : {}, ...found(reading) };
  }
  if (env.models === undefined) {
    log.fault({ rule: 'no-models' });
    const read = Math.max(0, table.rows.length - 1);
    return { rows: {}, ...foundIn(log, { read, good: 0, bad: read, blank: 0 }) };
  }
  const reading = readTable(table, pilotRows, env, log, onShare);
  return {
    rows: isFilled(reading) ? { pilots: { observations: reading.rows } } : {},
    ...found(reading),
  };

  function found({ counts }: TableReading<unknown, unknown>) {
    return foundIn(log, counts);
  }
  function foundIn({ faults, warnings }: FaultLog, counts: ImportCounts) {
    return { faults: faults(), warnings: warnings(), counts: { [sheet]: counts } };
  }
}

function isFilled({ rows, ...absences }: TableReading<unknown, unknown>): boolean {
  return rows.length + absences.notApplicable.length + absences.notPublished.length > 0;
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
