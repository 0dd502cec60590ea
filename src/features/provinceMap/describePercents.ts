import type { Step } from '@/domain/steps';

/** A step of percentages: "< 4", "4 – < 6", "10+". */
export function describePercents({ from, below }: Step): string {
  if (below === undefined) return `${from}+`;
  return from === Number.NEGATIVE_INFINITY ? `< ${below}` : `${from} – < ${below}`;
}
