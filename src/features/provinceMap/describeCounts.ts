import type { Step } from '@/domain/steps';

/** A step of counts: "3", "3 – 4", "9+". */
export function describeCounts({ from, below }: Step): string {
  if (below === undefined) return `${from}+`;
  return below - from === 1 ? String(from) : `${from} – ${below - 1}`;
}
