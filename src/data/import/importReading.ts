import type { PilotFile, ProvincesFile, SourcesFile, StaffFile } from '@/domain/dataset';
import type { ImportFault, ImportFileFault } from '@/domain/importFault';
import type { ImportSheet } from '@/domain/importLabels';
import type { LocalImport } from '@/domain/localImport';
import type { PartialDate } from '@/domain/partialDate';

/** What the rows of an import file are read against; plain data, so that a worker can get it. */
export interface ImportContext {
  readonly provinces: ProvincesFile;
  /** Of the release, and those of an earlier import if there are any. */
  readonly sources: SourcesFile;
  readonly pilots?: PilotFile;
  readonly staff?: StaffFile;
  /** A whole day. */
  readonly today: PartialDate;
}

/** Rows that hold anything: read = good + bad + blank. */
export interface ImportCounts {
  readonly read: number;
  readonly good: number;
  readonly bad: number;
  /** Rows whose value is blank: nothing is known. */
  readonly blank: number;
}

export type ImportReading =
  | { readonly ok: false; readonly fault: ImportFileFault }
  | {
      readonly ok: true;
      /** The good rows; a dataset without any is left out. */
      readonly rows: LocalImport;
      /** By sheet, in the order of the rows. */
      readonly faults: readonly ImportFault[];
      readonly warnings: readonly ImportFault[];
      readonly counts: Readonly<Partial<Record<ImportSheet, ImportCounts>>>;
    };

/** Work done and all work, in parts of the same size; never goes back. */
export type OnImportProgress = (done: number, total: number) => void;

/** Ends the reading of a file; `fault` says why. */
export class ImportFileError extends Error {
  readonly fault: ImportFileFault;

  constructor(fault: ImportFileFault) {
    super(fault.kind);
    this.name = 'ImportFileError';
    this.fault = fault;
  }
}
