import { remember } from '@/lib/remember';
import { unitsOf } from './boundaries';
import { type LoadedData, type StaffObservation, staffScopes } from './dataset';
import { isRegrouped } from './regroup';
import { newestUnitRow } from './regroupStaffReading';

/**
 * The rows among which each place's newest is to be looked for: all of the provinces of 2019, but of
 * a unit of 2025 one a scope that puts its members' newest together. To take the newest of a unit's
 * dated rows would let one member stand for all.
 */
export const newestStaffRows = remember((data: LoadedData): readonly StaffObservation[] => {
  if (!isRegrouped(data)) return data.staff?.observations ?? [];
  const { staff } = data.former;
  if (staff === undefined) return [];
  const regrouped = unitsOf(data.provinces).flatMap((unit) =>
    staffScopes.flatMap((scope) => newestUnitRow(staff, unit, scope) ?? []),
  );
  // What a unit reports for itself stands beside.
  const own = (data.staff?.observations ?? []).filter(({ boundaries }) => boundaries === '2025');
  return [...regrouped, ...own];
});
