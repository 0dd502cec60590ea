import { groupBy } from '@/lib/groupBy';
import type { Unit } from './boundaries';
import type { Absence, ProvinceCode } from './dataset';
import type { OfMembers } from './regroupRows';

interface PlacedRow {
  readonly province: ProvinceCode;
}

/** Rows by their provinces of 2019, each list in the order of the file. */
export type PlacedRows<Row> = ReadonlyMap<ProvinceCode, readonly Row[]>;

/** Goes through the rows once, for all units. */
export function placeRows<Row extends PlacedRow>(rows: readonly Row[]): PlacedRows<Row> {
  return groupBy(rows, ({ province }) => province);
}

/** The rows of a unit's members, in the order of the members and of the file. */
export function rowsOfMembers<Row>(unit: Unit, rows: PlacedRows<Row>): readonly Row[] {
  return unit.members.flatMap(({ code }) => rows.get(code) ?? []);
}

/** The rows of a unit's members in groups of one key; groups in the order of their first row. */
export function groupRows<Row>(
  unit: Unit,
  rows: PlacedRows<Row>,
  keyOf: (row: Row) => string,
): readonly (readonly Row[])[] {
  return [...groupBy(rowsOfMembers(unit, rows), keyOf).values()];
}

/** What is said alike of every member, and so of the unit as far as it is known. */
export function wholeUnitAbsences<Row extends Absence>(
  unit: Unit,
  rows: PlacedRows<Row>,
  keyOf: (row: Row) => string,
): readonly (Row & OfMembers<Row>)[] {
  return groupRows(unit, rows, keyOf).flatMap((parts) => {
    const [first] = parts;
    const members = new Set(parts.map(({ province }) => province));
    if (first === undefined || members.size < unit.members.length) return [];
    return [{ ...first, province: unit.code, parts, isPartial: unit.isPartial }];
  });
}
