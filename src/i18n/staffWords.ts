import type { PaceCounts } from './vi/staffSeries';
import type { MissingMembers, PartialUnit } from './vi/staffUnits';
import { parts } from './words';

/** "không rõ vì chỉ có một phần" where that holds for all, else for how many. */
export function unclear(c: PaceCounts, word: string, part: string, because: string): string {
  if (c.partial === 0) return word;
  const isAll = c.partial === c['cannot-tell'];
  return isAll ? `${word} ${because} ${part}` : `${word} (${c.partial} ${part})`;
}

/** "không áp dụng: A, B"; nothing without names. */
export function named(label: string, names: readonly string[]): string {
  return names.length === 0 ? '' : `${label}: ${names.join(', ')}`;
}

function missingOf22({ silent, notPublished, apart }: MissingMembers): readonly string[] {
  return [...silent, ...notPublished, ...apart];
}

/** Units that lack a province of the 22, then, in one, those that only lack what lies outside. */
export function partOf(
  units: readonly PartialUnit[],
  describe: (name: string, fraction: string, missing: string) => string,
  others: string,
): string {
  const lacking = units.filter((unit) => missingOf22(unit.missing).length > 0);
  return parts([
    ...lacking.map((unit) =>
      describe(unit.name, unit.fraction, missingOf22(unit.missing).join(', ')),
    ),
    lacking.length < units.length ? others : '',
  ]);
}
