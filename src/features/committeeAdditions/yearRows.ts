import { type Aggregate, sumOf } from '@/domain/aggregate';
import type { CommitteeMeasure, Province } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import {
  absentStateOf,
  absentStates,
  type AbsentState,
  isReached,
  numberOf,
} from '@/domain/reported';
import type { CommitteeReading, YearlyCommittee } from '@/domain/yearlyCommittee';

/** One province in one year, measure by measure. */
export interface YearRow {
  readonly province: Province;
  readonly readings: readonly (CommitteeReading & { readonly measure: CommitteeMeasure })[];
}

/** The provinces of one year, each in exactly one list. */
export interface YearRows {
  /** With a number under at least one measure, highest first. */
  readonly reporting: readonly YearRow[];
  /** Of these nothing was found. By name, as are the next. */
  readonly silent: readonly YearRow[];
  readonly notPublished: readonly YearRow[];
  readonly notApplicable: readonly YearRow[];
}

/** Reads the provinces at a year and sorts those that report by the first measure, then the next. */
export function readYear(
  provinces: readonly Province[],
  measures: readonly CommitteeMeasure[],
  yearly: YearlyCommittee,
  year: number,
): YearRows {
  const rows = provinces.map((province): YearRow => {
    const readings = measures.map((measure) => {
      return { measure, ...yearly.at(province.code, measure, year) };
    });
    return { province, readings };
  });
  const reporting = rows.filter(({ readings }) =>
    readings.some(({ reported }) => isReached(reported)),
  );
  const others = rows.filter((row) => !reporting.includes(row));
  const without = (state: AbsentState): readonly YearRow[] =>
    others.filter((row) => absenceOfRow(row) === state).sort(compareRowNames);
  return {
    reporting: reporting.sort(compareRows),
    silent: without('not-found'),
    notPublished: without('not-published'),
    notApplicable: without('not-applicable'),
  };
}

/** The sum of one measure over the provinces that report it, with who does not. */
export function sumMeasure(
  provinces: readonly Province[],
  measure: CommitteeMeasure,
  yearly: YearlyCommittee,
  year: number,
): Aggregate<Province> {
  return sumOf(provinces, ({ code }) => yearly.at(code, measure, year).reported);
}

function compareRows(a: YearRow, b: YearRow): number {
  for (const [index, { reported }] of a.readings.entries()) {
    const other = b.readings[index]?.reported ?? reported;
    // Absence stands last: it is no small number.
    const order = (numberOf(other) ?? -1) - (numberOf(reported) ?? -1);
    if (order !== 0) return order;
  }
  return compareRowNames(a, b);
}

/** Nothing was found as soon as one measure is silent. */
function absenceOfRow({ readings }: YearRow): AbsentState {
  const states = new Set(readings.map(({ reported }) => absentStateOf(reported)));
  return absentStates.find((state) => states.has(state)) ?? 'not-found';
}

function compareRowNames(a: YearRow, b: YearRow): number {
  return compareNames(a.province.nameVi, b.province.nameVi);
}
