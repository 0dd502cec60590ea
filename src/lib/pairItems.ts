/** What two lists have in common; every item of either list stands in exactly one place. */
export interface PairedItems<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly onlyBefore: readonly T[];
  readonly onlyAfter: readonly T[];
}

/**
 * Pairs items of equal keys, one key after the other: what the first key leaves over goes to the
 * next, looser one. Where several items share a key they are paired in the order of the first key,
 * so that swapping the lists swaps the sides of the same pairs.
 */
export function pairItems<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly [(item: T) => string, ...((item: T) => string)[]],
): PairedItems<T> {
  const [orderOf] = keys;
  const pairs: (readonly [T, T])[] = [];
  let onlyBefore = sortedBy(before, orderOf);
  let onlyAfter = sortedBy(after, orderOf);
  for (const keyOf of keys) {
    if (onlyBefore.length === 0 || onlyAfter.length === 0) break;
    const waiting = groupBy(onlyAfter, keyOf);
    const leftBefore: T[] = [];
    for (const item of onlyBefore) {
      const partner = waiting.get(keyOf(item))?.shift();
      if (partner === undefined) leftBefore.push(item);
      else pairs.push([item, partner.item]);
    }
    onlyBefore = leftBefore;
    const left = new Set([...waiting.values()].flat().map(({ place }) => place));
    onlyAfter = onlyAfter.filter((_item, place) => left.has(place));
  }
  return { pairs, onlyBefore, onlyAfter };
}

interface Waiting<T> {
  readonly item: T;
  /** Items may be equal, so that only their places tell them apart. */
  readonly place: number;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, Waiting<T>[]> {
  const groups = new Map<string, Waiting<T>[]>();
  items.forEach((item, place) => {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ item, place }]);
    else group.push({ item, place });
  });
  return groups;
}

function sortedBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
}
