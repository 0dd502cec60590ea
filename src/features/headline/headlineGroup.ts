import type { SourceId } from '@/domain/dataset';

/** One number with its meaning. */
export interface HeadlineNumber {
  readonly id: string;
  readonly text: string;
  /** Null: nothing to count; a text for a share, which is no number. */
  readonly value: number | string | null;
  readonly label: string;
}

/** Numbers that belong together, and what must be known to read them. */
export interface HeadlineGroup {
  readonly id: 'committee' | 'pilots' | 'staff';
  readonly numbers: readonly HeadlineNumber[];
  readonly note: string;
  /** Where the numbers come from, the source with most rows first. */
  readonly sourceIds: readonly SourceId[];
  /** Its words stand across these numbers, and across no others. */
  readonly isMadeUp?: boolean;
}
