import type { ChangeRow } from './changeRows';
import type { StaffObservation } from './dataset';

/**
 * Where a number went. `same`: only what stands around it changed, its source or its date for
 * instance. `restated`: a model is now told otherwise, which is neither more nor less.
 * `incomparable`: no two numbers of one kind, for instance a plan and a result.
 */
export type ChangeDirection = 'up' | 'down' | 'same' | 'restated' | 'incomparable';

/** Direction from one row to the other. */
export function directionOf(before: ChangeRow, after: ChangeRow): ChangeDirection {
  if (before.kind === 'committee' && after.kind === 'committee') {
    return compareNumbers(before.row.value, after.row.value);
  }
  if (before.kind === 'staff' && after.kind === 'staff') {
    return isSameKind(before.row, after.row)
      ? compareNumbers(before.row.value, after.row.value)
      : 'incomparable';
  }
  if (before.kind === 'pilots' && after.kind === 'pilots') {
    return before.row.state === after.row.state ? 'same' : 'restated';
  }
  const isSame = 'state' in before && 'state' in after && before.state === after.state;
  return isSame ? 'same' : 'incomparable';
}

function isSameKind(a: StaffObservation, b: StaffObservation): boolean {
  return (
    a.unit === b.unit &&
    a.basis === b.basis &&
    a.bound === b.bound &&
    a.baseYear === b.baseYear &&
    (a.status === 'planned') === (b.status === 'planned')
  );
}

function compareNumbers(before: number, after: number): ChangeDirection {
  if (before === after) return 'same';
  return after > before ? 'up' : 'down';
}
