import type { Province } from './dataset';
import { compareNames } from './format';
import type { Lang } from './language';
import { nameOf } from './names';

export const sortOrders = ['value', 'name', 'north'] as const;
/** How a figure lists its provinces; `value` is each figure's own order, highest first. */
export type SortOrder = (typeof sortOrders)[number];

/**
 * The items by their provinces' names, or from north to south by their places in the tile grid and
 * in a row of it from west to east. Items of one province keep their order, as all do by `value`.
 */
export function inSortOrder<T>(
  items: readonly T[],
  provinceOf: (item: T) => Province,
  order: SortOrder,
  lang: Lang,
): readonly T[] {
  if (order === 'value') return items;
  const compare = order === 'name' ? compareByName(lang) : compareByPlace;
  return items.slice().sort((a, b) => compare(provinceOf(a), provinceOf(b)));
}

type Compare = (a: Province, b: Province) => number;

function compareByName(lang: Lang): Compare {
  return (a, b) => compareNames(nameOf(a, lang), nameOf(b, lang));
}

function compareByPlace(a: Province, b: Province): number {
  return a.tile.row - b.tile.row || a.tile.col - b.tile.col;
}
