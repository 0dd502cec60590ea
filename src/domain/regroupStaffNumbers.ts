import type { ProvinceCode, StaffObservation } from './dataset';

/** One number for several members, as far as there is one. */
export interface CombinedNumber {
  /** Percent, or posts or people; the lowest number, as a lower bound, where there is a range. */
  readonly value: number;
  readonly isAtLeast: boolean;
  readonly range?: { readonly min: number; readonly max: number };
  readonly cut?: number;
  readonly base?: number;
  readonly status: StaffObservation['status'];
}

/**
 * Puts together rows of members that measure the same thing at the same time; undefined for none.
 * Counts add. A rate is recomputed from cut and base if every row has both; otherwise it lies
 * between the lowest and the highest rate, and more is not known. Where two sources differ on one
 * member, both their numbers stay possible.
 */
export function combineStaff(rows: readonly StaffObservation[]): CombinedNumber | undefined {
  const members = new Map<ProvinceCode, StaffObservation[]>();
  for (const row of rows) {
    const known = members.get(row.province) ?? [];
    if (!known.some((other) => saysTheSame(row, other))) known.push(row);
    members.set(row.province, known);
  }
  const lists = [...members.values()];
  const [first] = rows;
  if (first === undefined) return undefined;
  const isAtLeast = rows.some(({ bound }) => bound === 'at-least');
  const [only] = lists;
  if (lists.length === 1 && only?.length === 1) return alone(first);
  return first.measure === 'count'
    ? addCounts(lists, isAtLeast)
    : (recompute(lists, isAtLeast) ?? spanRates(lists, isAtLeast));
}

function saysTheSame(a: StaffObservation, b: StaffObservation): boolean {
  return a.value === b.value && a.cut === b.cut && a.base === b.base && a.bound === b.bound;
}

function alone({ value, bound, cut, base, status }: StaffObservation): CombinedNumber {
  return {
    value,
    isAtLeast: bound === 'at-least',
    ...(cut !== undefined && { cut }),
    ...(base !== undefined && { base }),
    status,
  };
}

type Lists = readonly (readonly StaffObservation[])[];

function addCounts(lists: Lists, isAtLeast: boolean): CombinedNumber {
  const min = sum(lists.map((list) => Math.min(...list.map(({ value }) => value))));
  const max = sum(lists.map((list) => Math.max(...list.map(({ value }) => value))));
  const bases = lists.map(([row]) => row?.base);
  const base = min === max ? sumOfAll(bases) : undefined;
  return {
    value: min,
    isAtLeast: isAtLeast || min < max,
    ...(min < max && { range: { min, max } }),
    ...(base !== undefined && { base }),
    status: statusOfCount(lists),
  };
}

/** Undefined where a row lacks its cut or base, or two rows of one member differ. */
function recompute(lists: Lists, isAtLeast: boolean): CombinedNumber | undefined {
  const rows = lists.flat();
  if (rows.length > lists.length) return undefined;
  if (rows.some(({ base }) => base !== undefined && base <= 0)) return undefined;
  const cut = sumOfAll(rows.map((row) => row.cut));
  const base = sumOfAll(rows.map((row) => row.base));
  if (cut === undefined || base === undefined) return undefined;
  return { value: (cut / base) * 100, isAtLeast, cut, base, status: statusOfRate(lists) };
}

function spanRates(lists: Lists, isAtLeast: boolean): CombinedNumber {
  const values = lists.flat().map(({ value }) => value);
  const min = Math.min(...values);
  const max = Math.max(...values);
  // Rates that are all the same are the rate of the whole, whatever the bases.
  return {
    value: min,
    isAtLeast: isAtLeast || min < max,
    ...(min < max && { range: { min, max } }),
    status: statusOfRate(lists),
  };
}

/** Plans never stand with results, so one plan is all plans. */
function statusOfRate(lists: Lists): StaffObservation['status'] {
  return lists.flat().some(({ status }) => status === 'planned') ? 'planned' : 'derived';
}

/** A sum of what is published is as good as published, and made-up counts stay made up. */
function statusOfCount(lists: Lists): StaffObservation['status'] {
  const [status = 'derived', ...others] = new Set(lists.flat().map((row) => row.status));
  return others.length === 0 ? status : 'derived';
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Undefined when one is missing: a sum without it would be of something else. */
function sumOfAll(numbers: readonly (number | undefined)[]): number | undefined {
  const known = numbers.flatMap((number) => number ?? []);
  return known.length === numbers.length ? sum(known) : undefined;
}
