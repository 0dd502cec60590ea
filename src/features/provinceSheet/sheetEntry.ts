import type { ValueState } from '@/domain/reported';
import type { SheetSource } from './sheetSource';

/** One observation, with its source. */
export interface SheetEvidence {
  readonly key: string;
  readonly words: string;
  readonly source: SheetSource;
  readonly note: string;
}

/** One thing that is known: a model, a staff figure, a case. */
export interface SheetEntry {
  readonly id: string;
  readonly title: string;
  readonly state: ValueState;
  readonly evidence: readonly SheetEvidence[];
}
