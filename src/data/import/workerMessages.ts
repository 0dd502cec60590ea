import type { ImportContext, ImportReading } from './importReading';

export interface ImportRequest {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly context: ImportContext;
}

export type ImportAnswer =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly reading: ImportReading };
