import type { Boundaries } from '@/domain/boundaries';
import type { PilotFile, ProvincesFile, SourcesFile, StaffFile } from '@/domain/dataset';
import type { ChangedDataset } from '@/domain/changeRows';
import type { ImportFault, ImportFileFault } from '@/domain/importFault';
import type { ImportSheet } from '@/domain/importLabels';
import type { LocalImport } from '@/domain/localImport';
import type { PartialDate } from '@/domain/partialDate';
import type { PlacedAnswer } from './answers';

/** What the rows of an import file are read against; plain data, so that a worker can get it. */
export interface ImportContext {
  readonly provinces: ProvincesFile;
  /** Of the release, and those of an earlier import if there are any. */
  readonly sources: SourcesFile;
  readonly pilots?: PilotFile;
  readonly staff?: StaffFile;
  /** A whole day; nothing but a plan may be of a later one. */
  readonly today: PartialDate;
  /** What the reader has said to the questions of an earlier reading. */
  readonly answers?: ImportAnswers;
}

/** What cannot be known from a file and is asked once for all of it. */
export interface ImportAnswers {
  /** Of "03/04/2019" the first number is the day or the month. */
  readonly dayMonth?: 'day-first' | 'month-first';
  /** What a code or name means that exists before and after 1 July 2025. */
  readonly boundaries?: Boundaries;
}

export type ImportQuestion = keyof ImportAnswers;

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
      /** In the order of the lists of `rows`. */
      readonly answers: ImportedAnswers;
      /** Not yet answered; the rows that wait for it count as bad. */
      readonly questions: readonly ImportQuestion[];
    };

/** What the rows of a dataset answer, list by list. */
export interface DatasetAnswers {
  readonly observations: readonly PlacedAnswer[];
  readonly notApplicable: readonly PlacedAnswer[];
  readonly notPublished: readonly PlacedAnswer[];
}
export type ImportedAnswers = Readonly<Partial<Record<ChangedDataset, DatasetAnswers>>>;

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
