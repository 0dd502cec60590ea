import type { Unit } from './boundaries';
import type { NotApplicable, ProvinceCode } from './dataset';
import type { OfMembers } from './regroupRows';

interface PlacedRow {
  readonly province: ProvinceCode;
}

/** The rows of a unit's members, in the order of the members and of the file. */
export function rowsOfMembers<Row extends PlacedRow>(
  unit: Unit,
  rows: readonly Row[],
): readonly Row[] {
  return unit.members.flatMap(({ code }) => rows.filter(({ province }) => province === code));
}

/** The rows of a unit's members in groups of one key; groups in the order of their first row. */
export function groupRows<Row extends PlacedRow>(
  unit: Unit,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (readonly Row[])[] {
  const groups = new Map<string, Row[]>();
  for (const row of rowsOfMembers(unit, rows)) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

/** What does not arise in any member, and so not in the unit as far as it is known. */
export function wholeUnitAbsences<Row extends NotApplicable>(
  unit: Unit,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (Row & OfMembers<Row>)[] {
  return groupRows(unit, rows, keyOf).flatMap((parts) => {
    const [first] = parts;
    const members = new Set(parts.map(({ province }) => province));
    if (first === undefined || members.size < unit.members.length) return [];
    return [{ ...first, province: unit.code, parts, isPartial: unit.isPartial }];
  });
}
