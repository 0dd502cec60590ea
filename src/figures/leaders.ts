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
  const value = Math.max(0, ...items.map(valueOf));
  if (value === 0) return undefined;
  return { value, items: items.filter((item) => valueOf(item) === value) };
}
