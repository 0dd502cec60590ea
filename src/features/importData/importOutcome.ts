import type { ImportCounts, ImportReading } from '@/data/import/importReading';
import type { ChangedDataset } from '@/domain/changeRows';
import type { ImportFault, ImportFileFault } from '@/domain/importFault';
import { type ImportSheet, importSheets } from '@/domain/importLabels';
import type { LocalImport } from '@/domain/localImport';
import { appendRows, importedDatasets } from './joinImports';

/** What one file has to say at one place. */
export interface FileRemark {
  readonly fileName: string;
  readonly fault: ImportFault;
}

/** How many rows of a sheet of a file are what. */
export interface SheetCounts extends ImportCounts {
  readonly fileName: string;
  readonly sheet: ImportSheet;
}

/** What was found in all files that were given together. */
export interface ImportOutcome {
  readonly fileNames: readonly string[];
  /** Files of which nothing can be used. */
  readonly refused: readonly { readonly fileName: string; readonly fault: ImportFileFault }[];
  /** The good rows; undefined when there are none. */
  readonly rows: LocalImport | undefined;
  readonly faults: readonly FileRemark[];
  readonly warnings: readonly FileRemark[];
  readonly counts: readonly SheetCounts[];
  /** Rows of a file whose key stands in an earlier one. */
  readonly repeated: readonly {
    readonly fileName: string;
    readonly dataset: ChangedDataset;
    readonly count: number;
  }[];
}

export interface FileReading {
  readonly fileName: string;
  readonly reading: ImportReading;
}

/** Puts the readings of files together in the order in which they were given. */
export function joinReadings(readings: readonly FileReading[]): ImportOutcome {
  const refused: ImportOutcome['refused'][number][] = [];
  const faults: FileRemark[] = [];
  const warnings: FileRemark[] = [];
  const counts: SheetCounts[] = [];
  const repeated: ImportOutcome['repeated'][number][] = [];
  let rows: LocalImport | undefined;
  for (const { fileName, reading } of readings) {
    if (!reading.ok) {
      refused.push({ fileName, fault: reading.fault });
      continue;
    }
    faults.push(...reading.faults.map((fault) => ({ fileName, fault })));
    warnings.push(...reading.warnings.map((fault) => ({ fileName, fault })));
    for (const { id: sheet } of importSheets) {
      const found = reading.counts[sheet];
      if (found !== undefined) counts.push({ fileName, sheet, ...found });
    }
    if (importedDatasets.every((dataset) => reading.rows[dataset] === undefined)) continue;
    const appended = appendRows(rows, reading.rows);
    rows = appended.joined;
    for (const dataset of importedDatasets) {
      const count = appended.repeated[dataset];
      if (count > 0) repeated.push({ fileName, dataset, count });
    }
  }
  const fileNames = readings.map(({ fileName }) => fileName);
  return { fileNames, refused, rows, faults, warnings, counts, repeated };
}

/** True when the files could be read but nobody has filled in anything. */
export function isBlank({ refused, rows, faults }: ImportOutcome): boolean {
  return refused.length === 0 && rows === undefined && faults.length === 0;
}
