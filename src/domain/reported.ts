import type { SourceId } from './dataset';

/**
 * What is known of one indicator at one place and time. Absence has no `value` to be added up or
 * drawn by mistake; a reported zero is a number like any other.
 */
export type Reported =
  | { readonly state: 'value'; readonly value: number }
  | { readonly state: 'zero'; readonly value: 0 }
  /** Aimed at, not reached. */
  | { readonly state: 'planned'; readonly value: number }
  /** Computed from two reported numbers. */
  | { readonly state: 'derived'; readonly value: number }
  /** Nobody was found to say anything: no word on the place, only on what is known. */
  | { readonly state: 'not-found' }
  /** A source or the office says that it is not published. */
  | { readonly state: 'not-published'; readonly saidBy?: readonly SourceId[] }
  /** The source says that the question does not arise there. */
  | { readonly state: 'not-applicable'; readonly saidBy?: readonly SourceId[] };

/** How well a province is known to have a pilot model, with the number of models or provinces. */
export type PilotReading =
  | { readonly state: 'named'; readonly value: number }
  | { readonly state: 'reported'; readonly value: number }
  | { readonly state: 'planned'; readonly value: number }
  /** No source names it, which is not "does not have it". */
  | { readonly state: 'not-named' };

export type Reading = Reported | PilotReading;
export type ValueState = Reading['state'];

/** No number, and why; of several things the first holds for all of them together. */
export const absentStates = ['not-found', 'not-published', 'not-applicable'] as const;
export type AbsentState = (typeof absentStates)[number];

export const notFound: Reported = { state: 'not-found' };
export const notPublished: Reported = { state: 'not-published' };
export const notApplicable: Reported = { state: 'not-applicable' };

/** The reading of a row of a data file. A plan and a computed value stay so at zero. */
export function reportedOf(row: { readonly value: number; readonly status: string }): Reported {
  const { value, status } = row;
  if (status === 'planned' || status === 'derived') return { state: status, value };
  return value === 0 ? { state: 'zero', value } : { state: 'value', value };
}

/** The number of a reading; null for absence, which sorts last and is an empty cell in a sheet. */
export function numberOf(reading: Reading): number | null {
  return 'value' in reading ? reading.value : null;
}

/** A number that was reached: not a plan, not an absence. */
export function isReached(
  reading: Reading,
): reading is Extract<Reading, { readonly value: number }> {
  return 'value' in reading && reading.state !== 'planned';
}

/** Why there is no number; silence also for a plan, which is none that was reached. */
export function absentStateOf(reading: Reading | undefined): AbsentState {
  const state = reading?.state;
  return state === 'not-published' || state === 'not-applicable' ? state : 'not-found';
}

/** The sources of what is said instead of a number; none of a number and of silence. */
export function saidBy(reading: Reading): readonly SourceId[] {
  return 'saidBy' in reading ? (reading.saidBy ?? []) : [];
}
