/** The lowest of many numbers; `Infinity` for none. Spreading them into Math.min would end the stack. */
export function lowestOf(numbers: Iterable<number>): number {
  let lowest = Number.POSITIVE_INFINITY;
  for (const number of numbers) lowest = Math.min(lowest, number);
  return lowest;
}

/** The highest of many numbers; `-Infinity` for none. */
export function highestOf(numbers: Iterable<number>): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (const number of numbers) highest = Math.max(highest, number);
  return highest;
}
