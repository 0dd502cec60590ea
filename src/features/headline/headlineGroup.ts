import type { SourceId } from '@/domain/dataset';

/** One number with its meaning. */
export interface HeadlineNumber {
  readonly id: string;
  readonly text: string;
  readonly value: number | null;
  readonly label: string;
}

/** Numbers that belong together, and what must be known to read them. */
export interface HeadlineGroup {
  readonly id: 'committee' | 'pilots' | 'staff';
  readonly numbers: readonly HeadlineNumber[];
  readonly note: string;
  /** Where the numbers come from, the source with most rows first. */
  readonly sourceIds: readonly SourceId[];
}
