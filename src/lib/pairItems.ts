/** What two lists have in common; every item of either list stands in exactly one place. */
export interface PairedItems<T> {
  readonly pairs: readonly (readonly [before: T, after: T])[];
  readonly onlyBefore: readonly T[];
  readonly onlyAfter: readonly T[];
}

/**
 * Pairs items of equal keys, one key after the other: what the first key leaves over goes to the
 * next, looser one. Where several items share a key they are paired in the order of the first key,
 * so that swapping the lists swaps the sides of the same pairs. The first key may be costly: items
 * for which it is equal must have an equal second key too, and it is asked for only where a looser
 * key stands on both sides.
 * @param groupOf a short text that is equal wherever any key is: items of other groups are told apart
 * by it alone
 */
export function pairItems<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly [KeyOf<T>, KeyOf<T>, ...KeyOf<T>[]],
  groupOf: KeyOf<T>,
): PairedItems<T> {
  const [orderOf, ...looser] = keys;
  const newer = splitMeeting(after, before, looser, groupOf);
  const older = splitMeeting(before, newer.meeting, looser, groupOf);
  const pairs: (readonly [T, T])[] = [];
  let onlyBefore = sortedBy(older.meeting, orderOf);
  let onlyAfter = sortedBy(newer.meeting, orderOf);
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
  return {
    pairs,
    onlyBefore: [...onlyBefore, ...older.alone],
    onlyAfter: [...onlyAfter, ...newer.alone],
  };
}

type KeyOf<T> = (item: T) => string;

/** Apart: the items of which one of the keys stands among the others too, and those that are alone. */
function splitMeeting<T>(
  items: readonly T[],
  others: readonly T[],
  keys: readonly KeyOf<T>[],
  groupOf: KeyOf<T>,
) {
  const groups = new Set(others.map(groupOf));
  const known = keys.map((keyOf) => ({ keyOf, found: new Set(others.map(keyOf)) }));
  const meeting: T[] = [];
  const alone: T[] = [];
  for (const item of items) {
    const meets =
      groups.has(groupOf(item)) && known.some(({ keyOf, found }) => found.has(keyOf(item)));
    (meets ? meeting : alone).push(item);
  }
  return { meeting, alone };
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
