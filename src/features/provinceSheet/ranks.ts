import type { ProvinceCode } from '@/domain/dataset';

/** A place among those that have a figure, highest first. */
export interface Rank {
  readonly value: number;
  readonly place: number;
  /** How many have a figure. */
  readonly of: number;
  /** How many others share the place. */
  readonly sharedWith: number;
}

/** The place of a province; undefined when it has no figure, since absence has no rank. */
export function findRank(
  figures: readonly { readonly code: ProvinceCode; readonly value: number }[],
  code: ProvinceCode,
): Rank | undefined {
  const own = figures.find((figure) => figure.code === code);
  if (own === undefined) return undefined;
  const above = figures.filter(({ value }) => value > own.value).length;
  const same = figures.filter(({ value }) => value === own.value).length;
  return { value: own.value, place: above + 1, of: figures.length, sharedWith: same - 1 };
}
