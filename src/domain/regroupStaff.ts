import { groupBy } from '@/lib/groupBy';
import { remember } from '@/lib/remember';
import { mapAbsences, readAbsences, type SaidAbsence } from './absences';
import type { Unit } from './boundaries';
import type { StaffFile, StaffAbsence, StaffObservation } from './dataset';
import { lastDayOf } from './partialDate';
import { groupRows, placeRows, wholeUnitAbsences } from './regroupGroups';
import { joinNotes } from './regroupNotes';
import { absentCodes, codesOf, coverageOf, isPartialOf, type UnitCoverage } from './regroupReading';
import type { UnitStaffRow } from './regroupRows';
import { combineStaff, type CombinedNumber } from './regroupStaffNumbers';

/** The staff file with a row for each unit and thing reported; the words on the region stay. */
export const regroupStaff = remember((file: StaffFile, units: readonly Unit[]): StaffFile => {
  const rowsThen = groupBy(file.observations, thenOf);
  const absentThen = groupBy(readAbsences(file), ({ row }) => thenOf(row));
  const around = (then: string): Around => {
    return { rows: rowsThen.get(then) ?? [], absent: absentThen.get(then) ?? [] };
  };
  const placed = placeRows(file.observations);
  return {
    ...file,
    observations: units.flatMap((unit) =>
      groupRows(unit, placed, sameThing)
        .flatMap(apartIfAlone)
        .flatMap((parts) => rowOf(unit, parts, around) ?? []),
    ),
    ...mapAbsences(file, (rows) => {
      const absentPlaced = placeRows(rows);
      return units.flatMap((unit) => wholeUnitAbsences(unit, absentPlaced, thenOf));
    }),
  };
});

/** What the question is and when it is asked, whoever answers and in whatever kind of number. */
function thenOf({ scope, asOf }: StaffObservation | StaffAbsence): string {
  return `${scope} ${lastDayOf(asOf)}`;
}

/** What several sources say of one member alone stays beside each other, as it is in 2019. */
function apartIfAlone(
  parts: readonly StaffObservation[],
): readonly (readonly StaffObservation[])[] {
  return codesOf(parts).size === 1 ? parts.map((row) => [row]) : [parts];
}

function sameThing(row: StaffObservation): string {
  return `${kindOf(row)} ${lastDayOf(row.asOf)}`;
}

/**
 * What a number measures, whatever its date: only numbers of one kind may be put together. A rate
 * without a base year or clear basis is of one kind only with others of its source.
 */
export function kindOf(row: StaffObservation): string {
  const { scope, measure, unit, basis, baseYear, status, sourceId } = row;
  const isClear = measure === 'count' || (basis !== 'unclear' && baseYear !== undefined);
  const isPlan = status === 'planned';
  return JSON.stringify([scope, measure, unit, basis, baseYear, isPlan, isClear ? '' : sourceId]);
}

function rowOf(
  unit: Unit,
  parts: readonly StaffObservation[],
  around: (then: string) => Around,
): UnitStaffRow | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const coverage = staffCoverage(unit, parts, around(thenOf(first)));
  return unitStaffRow(unit, parts, combineStaff(parts), coverage);
}

/** The row of a unit that says what its members' rows say together; undefined for none. */
export function unitStaffRow(
  unit: Unit,
  parts: readonly StaffObservation[],
  number: CombinedNumber | undefined,
  coverage: UnitCoverage,
): UnitStaffRow | undefined {
  const [first] = parts;
  if (first === undefined || number === undefined) return undefined;
  const { scope, measure, unit: unitOfCount, basis, baseYear } = first;
  const { value, range, isAtLeast, cut, base } = number;
  const isInferred = parts.some(({ asOfInferred }) => asOfInferred === true);
  return {
    province: unit.code,
    scope,
    // The least precise: '2019' of one and '31/12/2019' of another are '2019' of both.
    asOf: parts.reduce((all, { asOf }) => (asOf.length < all.length ? asOf : all), first.asOf),
    ...(isInferred && { asOfInferred: true }),
    measure,
    value,
    unit: unitOfCount,
    basis,
    ...(isAtLeast && { bound: 'at-least' as const }),
    ...(cut !== undefined && { cut }),
    ...(base !== undefined && { base }),
    ...(baseYear !== undefined && { baseYear }),
    status: number.status,
    sourceId: first.sourceId,
    ...joinNotes(unit, parts),
    parts,
    coverage,
    isPartial: isPartialOf(coverage),
    ...(range !== undefined && { range }),
  };
}

interface Around {
  /** All rows that could have stood with the parts. */
  readonly rows: readonly StaffObservation[];
  readonly absent: readonly SaidAbsence[];
}

/** Who of the unit stands behind the parts, and who could have. */
export function staffCoverage(
  unit: Unit,
  parts: readonly StaffObservation[],
  { rows, absent }: Around,
): UnitCoverage {
  return coverageOf(unit, {
    reporting: codesOf(parts),
    apart: codesOf(rows),
    ...absentCodes(absent),
  });
}
