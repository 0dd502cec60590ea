import type { CommitteeObservation } from '@/domain/dataset';
import { groupBy } from '@/lib/groupBy';
import type { PlacedAnswer } from './answers';
import type { FaultLog } from './faultLog';

/** A standing member is an executive member too, so there cannot be more of them at one time. */
export function remarkStanding(
  rows: readonly CommitteeObservation[],
  answers: readonly PlacedAnswer[],
  log: FaultLog,
): void {
  const placed = rows.map((row, index) => ({ row, at: answers[index]?.row ?? 0 }));
  const together = groupBy(placed, ({ row }) =>
    [row.boundaries, row.province, row.asOf, row.eventId].join(' '),
  );
  for (const group of together.values()) {
    const executive = group.find(({ row }) => row.measure === 'executive');
    const standing = group.find(({ row }) => row.measure === 'standing');
    if (executive === undefined || standing === undefined) continue;
    if (standing.row.value <= executive.row.value) continue;
    log.warn({
      rule: 'standing-more',
      row: standing.at,
      value: String(standing.row.value),
      other: String(executive.row.value),
      otherRow: executive.at,
    });
  }
}
