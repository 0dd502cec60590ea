import type { SaidAbsence } from './absences';
import type { Unit } from './boundaries';
import type { OutsideMember, ProvinceCode } from './dataset';
import type { PartialDate } from './partialDate';
import type { AbsentState, Reported } from './reported';

/** Who of a unit stands behind a reading. Every member stands in exactly one of the lists. */
export interface UnitCoverage {
  readonly reporting: readonly ProvinceCode[];
  /** Report too, but counted otherwise, so that it cannot be put together with this. */
  readonly apart: readonly ProvinceCode[];
  /** Of these nothing was found. */
  readonly silent: readonly ProvinceCode[];
  /** These say that they have not published it. */
  readonly notPublished: readonly ProvinceCode[];
  readonly notApplicable: readonly ProvinceCode[];
  /** Parts of the unit of which nothing is known here. */
  readonly outside: readonly OutsideMember[];
}

/** What one member reports, for naming it. */
export interface MemberValue {
  readonly member: ProvinceCode;
  readonly value: number;
  readonly asOf: PartialDate;
  readonly isAtLeast: boolean;
}

/** The members' numbers, where they cannot be made into one. */
export interface MemberRange {
  readonly state: 'range';
  readonly min: number;
  readonly max: number;
  /** Aims, not results. */
  readonly isPlan: boolean;
}

interface UnitFacts {
  /** True value is this or more; of a range, the upper end may lie higher. */
  readonly isAtLeast: boolean;
  /** Each number behind it, in the order of the members. */
  readonly values: readonly MemberValue[];
  readonly coverage: UnitCoverage;
  /** Not the whole unit: a member is missing, or the unit holds a province outside the 22. */
  readonly isPartial: boolean;
}

/** What is known of one indicator in one unit of 2025; `derived` is recomputed, never averaged. */
export type UnitReading = (Reported | MemberRange) & UnitFacts;

interface Known {
  readonly reporting: ReadonlySet<ProvinceCode>;
  readonly apart?: ReadonlySet<ProvinceCode>;
  readonly notPublished: ReadonlySet<ProvinceCode>;
  readonly notApplicable: ReadonlySet<ProvinceCode>;
}

/** Sorts the members of a unit into what is known of them, the best first. */
export function coverageOf(unit: Unit, known: Known): UnitCoverage {
  const sorted = unit.members.map(({ code }) => {
    const list = (['reporting', 'apart', 'notApplicable', 'notPublished'] as const).find(
      (name) => known[name]?.has(code) === true,
    );
    return { code, list: list ?? ('silent' as const) };
  });
  const inList = (name: (typeof sorted)[number]['list']): readonly ProvinceCode[] =>
    sorted.filter(({ list }) => list === name).map(({ code }) => code);
  return {
    reporting: inList('reporting'),
    apart: inList('apart'),
    silent: inList('silent'),
    notPublished: inList('notPublished'),
    notApplicable: inList('notApplicable'),
    outside: unit.outside,
  };
}

/** A unit of whose members the same is said, none with a number. */
export function absentCoverage(unit: Unit, state: AbsentState): UnitCoverage {
  const all = new Set(unit.members.map(({ code }) => code));
  const none: ReadonlySet<ProvinceCode> = new Set();
  return coverageOf(unit, {
    reporting: none,
    notPublished: state === 'not-published' ? all : none,
    notApplicable: state === 'not-applicable' ? all : none,
  });
}

/** The provinces of rows, each once. */
export function codesOf(
  rows: readonly { readonly province: ProvinceCode }[],
): ReadonlySet<ProvinceCode> {
  return new Set(rows.map(({ province }) => province));
}

/** The provinces of absences, by what is said of them. */
export function absentCodes(
  absences: readonly SaidAbsence[],
): Pick<Known, 'notPublished' | 'notApplicable'> {
  const saidOf = (state: AbsentState): ReadonlySet<ProvinceCode> =>
    codesOf(absences.filter(({ reported }) => reported.state === state).map(({ row }) => row));
  return { notPublished: saidOf('not-published'), notApplicable: saidOf('not-applicable') };
}

/** True unless every part of the unit has spoken. */
export function isPartialOf({ apart, silent, notPublished, outside }: UnitCoverage): boolean {
  return apart.length + silent.length + notPublished.length + outside.length > 0;
}

/** The reading of a unit of whose members none reports. */
export function absenceOf(coverage: UnitCoverage): UnitReading {
  return {
    state: absentStateIn(coverage),
    isAtLeast: false,
    values: [],
    coverage,
    isPartial: isPartialOf(coverage),
  };
}

/** What all members say holds for the unit; where one is silent, nothing was found of it. */
function absentStateIn({ apart, silent, notPublished, notApplicable }: UnitCoverage): AbsentState {
  if (apart.length + silent.length > 0) return 'not-found';
  if (notPublished.length > 0) return 'not-published';
  return notApplicable.length > 0 ? 'not-applicable' : 'not-found';
}
