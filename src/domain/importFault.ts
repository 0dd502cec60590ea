import type { FaultRule } from './dataFault';

/** Why nothing of an import file can be used. */
export type ImportFileFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-big'; readonly megabytes: number; readonly most: number }
  | { readonly kind: 'pdf' }
  | { readonly kind: 'encrypted' }
  | { readonly kind: 'old-workbook' }
  | { readonly kind: 'unknown-type'; readonly value: string }
  | { readonly kind: 'zip-bomb' }
  | { readonly kind: 'zip-broken'; readonly value: string }
  /** A ZIP, or a file called .xlsx, without a workbook in it. */
  | { readonly kind: 'not-workbook' }
  | { readonly kind: 'no-sheet'; readonly value: string }
  | { readonly kind: 'csv-header'; readonly value: string }
  | {
      readonly kind: 'json-syntax';
      readonly line: number;
      readonly column: number;
      readonly value: string;
    }
  | { readonly kind: 'json-kind' }
  /** A key stands twice in the object at that place. */
  | { readonly kind: 'json-key'; readonly value: string }
  /** The CSV or workbook of a figure, or the complete workbook of an earlier version. */
  | { readonly kind: 'figure-file' }
  /** All figures are made up, and say so; how many rows. */
  | { readonly kind: 'made-up'; readonly count: number }
  | { readonly kind: 'encoding' }
  /** The browser gave no bytes: moved, locked by another program, no right to read. */
  | { readonly kind: 'unreadable'; readonly value: string }
  | { readonly kind: 'cancelled' }
  /** Our own trouble: the worker did not start or broke off. */
  | { readonly kind: 'failed'; readonly value: string };

export const importRules = [
  // The value of a cell.
  'not-number',
  'not-whole',
  'negative',
  'percent-range',
  'percent-in-count',
  'date-in-number',
  'date',
  'year',
  'required',
  'unknown-code',
  'unknown-province',
  'province-disagrees',
  'no-province',
  'unknown-label',
  'unknown-model',
  'too-long',
  'broken-text',
  'error-value',
  'no-cached-value',
  'base-zero',
  'beyond-province',
  'unclear-mark',
  'footnote-sign',
  'fraction',
  'short-year',
  'month-first',
  'before-base',
  'before-2025',
  'until-before',
  'future-date',
  'unit-of-percent',
  'x-beside-number',
  'event-id',
  'source-name',
  'source-url',
  'source-date',
  // What is asked once for the file.
  'ask-day-month',
  'ask-boundaries',
  // The row, the sheet.
  'duplicate',
  'contradicts',
  'two-values',
  'merged',
  'extra-cells',
  'open-quote',
  'too-many-rows',
  'second-header',
  'missing-column',
  'column-twice',
  'no-header',
  'no-models',
  'broken-sheet',
  // Rows of a JSON file.
  'schema',
  'illustrative',
  // Warnings: the row is used.
  'guessed-thousands',
  'guessed-decimal',
  'year-as-date',
  'rise',
  'percent-disagrees',
  'two-sources',
  'standing-more',
  'guessed-negative',
  'maybe-share',
  'quarter',
  'utc-midnight',
  'serial-1904',
  'read-month-first',
  'read-as-unit',
  'not-the-review',
  'source-known',
  'old-code',
  'old-code-sheet',
  'column-numbers',
  'repeated-header',
  'unnamed-column',
  'total-row',
  'side-row',
  'filled-down',
  'hidden-row',
  'hidden-column',
  'columns-missing',
  'formula',
  'no-source',
  'assumed-base-year',
  'extra-sheet',
  'second-sheet',
  'hidden-sheet',
  'unknown-column',
] as const;
export type ImportRule = (typeof importRules)[number];

/** One thing to mend, or to know, in an import file; plain data, so that a worker can send it. */
export interface ImportFault {
  readonly rule: ImportRule;
  /** Name of the sheet as it stands in the file; of a JSON file the dataset's path. */
  readonly sheet: string;
  /** As Excel shows it, from 1; of a JSON file the place in its list, from 1. */
  readonly row?: number;
  /** Header of the column as it stands in the file; of a JSON file the field. */
  readonly column?: string;
  /** What stands there, cut to a length that a sentence can bear. */
  readonly value?: string;
  /** What the value is set against: the other value, the reading taken, the words accepted. */
  readonly other?: string;
  /** The earlier row of a pair, or the last of several rows. */
  readonly otherRow?: number;
  /** File and sheet of the earlier row, where it stands in another. */
  readonly otherPlace?: string;
  /** How many cells or rows this stands for, where that is more than one. */
  readonly count?: number;
  /** Name of the code that a text was typed in before Unicode. */
  readonly code?: string;
  /** The rule of the schema that a JSON row breaks. */
  readonly schemaRule?: FaultRule;
}
