import { groupBy } from '@/lib/groupBy';
import { remember } from '@/lib/remember';
import { mapAbsences, readAbsences, type SaidAbsence } from './absences';
import { sumOf } from './aggregate';
import type { Unit } from './boundaries';
import type {
  CommitteeFile,
  CommitteeMeasure,
  CommitteeAbsence,
  CommitteeObservation,
} from './dataset';
import { committeeRowsOf, committeeRowsUnder } from './observationIndex';
import { groupRows, placeRows, rowsOfMembers, wholeUnitAbsences } from './regroupGroups';
import { joinNotes } from './regroupNotes';
import {
  absenceOf,
  absentCodes,
  codesOf,
  coverageOf,
  isPartialOf,
  type UnitReading,
} from './regroupReading';
import type { OfMembers, UnitCommitteeRow } from './regroupRows';
import { notFound, reportedOf } from './reported';
import { findYearlyCommittee } from './yearlyCommittee';

/**
 * The committee file by units: yearly counts add up, single cases stay one by one, the totals of
 * the region stay as they are.
 */
export const regroupCommittee = remember(
  (file: CommitteeFile, units: readonly Unit[]): CommitteeFile => {
    const absentThen = groupBy(readAbsences(file), ({ row }) => thenOf(row));
    const hasSeries = findYearlyCommittee(file) !== undefined;
    const isYearly = (row: CommitteeObservation): boolean => hasSeries && isYearlyCount(row);
    const yearly = placeRows(file.observations.filter(isYearly));
    const cases = placeRows(file.observations.filter((row) => !isYearly(row)));
    return {
      totals: file.totals,
      observations: units.flatMap((unit) => [
        ...groupRows(unit, yearly, thenOf).flatMap(
          (parts) => yearlyRow(unit, parts, absentThen) ?? [],
        ),
        ...rowsOfMembers(unit, cases).map((row) => caseRow(unit, row)),
      ]),
      ...mapAbsences(file, (absent) => {
        const absentPlaced = placeRows(absent);
        return units.flatMap((unit) => wholeUnitAbsences(unit, absentPlaced, thenOf));
      }),
    };
  },
);

function thenOf({ measure, asOf }: CommitteeObservation | CommitteeAbsence): string {
  return `${measure} ${asOf}`;
}

/** A count of a whole year as its source states it, not a case that happened within it. */
function isYearlyCount({ asOf, asOfInferred }: CommitteeObservation): boolean {
  return /^\d{4}$/u.test(asOf) && asOfInferred !== true;
}

function caseRow(
  unit: Unit,
  row: CommitteeObservation,
): CommitteeObservation & OfMembers<CommitteeObservation> {
  // Two members may use the same id for events of their own.
  const eventId = `${row.province} ${row.eventId}`;
  return { ...row, province: unit.code, eventId, parts: [row], isPartial: unit.isPartial };
}

function yearlyRow(
  unit: Unit,
  parts: readonly CommitteeObservation[],
  absent: ReadonlyMap<string, readonly SaidAbsence[]>,
): UnitCommitteeRow | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  const { measure, asOf, status, sourceId } = first;
  const coverage = coverageOf(unit, {
    reporting: codesOf(parts),
    ...absentCodes(absent.get(thenOf(first)) ?? []),
  });
  return {
    province: unit.code,
    measure,
    value: totalOf(parts),
    asOf,
    eventId: `${measure} ${asOf}`,
    status,
    sourceId,
    ...joinNotes(unit, parts),
    parts,
    coverage,
    isPartial: isPartialOf(coverage),
  };
}

/**
 * People added in a unit under one measure, from the file of 2019: in a year for which there are
 * yearly counts, or, without a year, in all that is published.
 */
export function readUnitCommittee(
  file: CommitteeFile,
  unit: Unit,
  measure: CommitteeMeasure,
  year?: number,
): UnitReading {
  return readUnit(file, unit, measure, year);
}

const readUnit = remember(findUnitReading);

function findUnitReading(
  file: CommitteeFile,
  unit: Unit,
  measure: CommitteeMeasure,
  year: number | undefined,
): UnitReading {
  const isMeant = (row: CommitteeObservation): boolean =>
    year === undefined || (isYearlyCount(row) && row.asOf === String(year));
  const under = committeeRowsUnder(file.observations, measure);
  const rows = unit.members.flatMap(({ code }) => committeeRowsOf(under, code)).filter(isMeant);
  const absences = readAbsences(file).filter(
    ({ row }) => row.measure === measure && (year === undefined || row.asOf === String(year)),
  );
  const absent = new Map(absences.map(({ row, reported }) => [row.province, reported]));
  const codes = unit.members.map(({ code }) => code);
  const { value, reporting } = sumOf(codes, (code) => {
    const own = rows.filter(({ province }) => province === code);
    if (own.length > 0) return reportedOf({ value: totalOf(own), status: 'published' });
    return absent.get(code) ?? notFound;
  });
  const coverage = coverageOf(unit, {
    reporting: new Set(reporting),
    ...absentCodes(absences),
  });
  if (value === null) return absenceOf(coverage);
  return {
    ...reportedOf({ value, status: 'published' }),
    isAtLeast: false,
    values: rows.map((row) => ({
      member: row.province,
      value: row.value,
      asOf: row.asOf,
      isAtLeast: false,
    })),
    coverage,
    isPartial: isPartialOf(coverage),
  };
}

function totalOf(rows: readonly CommitteeObservation[]): number {
  return rows.reduce((total, { value }) => total + value, 0);
}
