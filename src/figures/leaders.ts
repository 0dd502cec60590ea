/** Items that share the highest value. */
export interface Leaders<T> {
  readonly value: number;
  readonly items: readonly T[];
}

/** Everything tied for the highest value above zero; undefined when nothing is above zero. */
export function findLeaders<T>(
  items: readonly T[],
  valueOf: (item: T) => number,
): Leaders<T> | undefined {
  return findHighest(
    items.filter((item) => valueOf(item) > 0),
    valueOf,
  );
}

/** Everything tied for the highest value, whatever its sign; undefined for no items. */
export function findHighest<T>(
  items: readonly T[],
  valueOf: (item: T) => number,
): Leaders<T> | undefined {
  if (items.length === 0) return undefined;
  const value = Math.max(...items.map(valueOf));
  return { value, items: items.filter((item) => valueOf(item) === value) };
}
