import { isUnit, partialMark, type Unit } from '@/domain/boundaries';
import type { LoadedData, ProvinceCode, StaffFigure, StaffObservation } from '@/domain/dataset';
import { compareNames, formatNumber, formatPercent } from '@/domain/format';
import type { Lang } from '@/domain/language';
import { nameOf, shortNameOf } from '@/domain/names';
import { formatPartialDate } from '@/domain/partialDate';
import { absentCoverage, type UnitCoverage } from '@/domain/regroupReading';
import { isOfUnit } from '@/domain/regroupRows';
import type { AbsentState } from '@/domain/reported';
import { isComputed, isPlaced } from '@/domain/staffFigures';
import { messagesOf } from '@/i18n/messages';
import type { MissingMembers } from '@/i18n/vi/staffUnits';

/** Who of a unit of 2025 stands behind a row, in words. */
export interface StaffCoverageTexts {
  /** "1/2": members that report, of all in which the question arises. */
  readonly fraction: string;
  readonly isPartial: boolean;
  /** "Kiên Giang 6,66 % (2018)", in the order of the unit. */
  readonly values: readonly string[];
  /** Names alone. */
  readonly reporting: readonly string[];
  readonly missing: MissingMembers;
}

/** Undefined for a row of a province of 2019, and of the whole country. */
export function staffCoverageOf(
  row: StaffFigure,
  data: LoadedData,
  lang: Lang,
): StaffCoverageTexts | undefined {
  if (!isPlaced(row) || !isOfUnit(row)) return undefined;
  const unit = data.provinces.provinces.find(({ code }) => code === row.province);
  if (unit === undefined || !isUnit(unit)) return undefined;
  const names = memberNames(unit, lang);
  const { memberAt } = messagesOf(lang).staffUnits;
  return {
    fraction: fractionOf(row.coverage),
    isPartial: row.isPartial,
    values: row.parts.map((part) =>
      memberAt(names(part.province), valueOf(part, lang), formatPartialDate(part.asOf, lang)),
    ),
    reporting: row.coverage.reporting.map(names),
    missing: missingOf(row.coverage, unit, lang),
  };
}

/** Members that report, of all in which the question arises: "1/2". */
function fractionOf(coverage: UnitCoverage): string {
  const { reporting, apart, silent, notPublished, outside } = coverage;
  const all = [reporting, apart, silent, notPublished, outside].flat().length;
  return `${reporting.length}/${all}`;
}

/** Everybody of a unit that has no row. */
export function everyMember(unit: Unit, state: AbsentState, lang: Lang): MissingMembers {
  return missingOf(absentCoverage(unit, state), unit, lang);
}

/** "An Giang (chưa tìm thấy số công bố), Đắk Nông (ngoài 22 tỉnh)": for a cell. */
export function describeMissing(missing: MissingMembers, lang: Lang): string {
  const t = messagesOf(lang).staffUnits;
  return [
    ...missing.silent.map(t.silent),
    ...missing.notPublished.map(t.notPublished),
    ...missing.apart.map(t.apart),
    ...missing.outside.map(t.outside),
    ...missing.notApplicable.map(t.notApplicable),
  ].join(', ');
}

/** What a coverage says of those that are not whole, by name. */
export function partialUnits(
  rows: readonly StaffObservation[],
  data: LoadedData,
  lang: Lang,
): readonly {
  readonly name: string;
  readonly fraction: string;
  readonly missing: MissingMembers;
}[] {
  return rows
    .flatMap((row) => {
      const coverage = staffCoverageOf(row, data, lang);
      const unit = data.provinces.provinces.find(({ code }) => code === row.province);
      if (coverage?.isPartial !== true || unit === undefined) return [];
      const { fraction, missing } = coverage;
      return [{ name: shortNameOf(unit, lang), fraction, missing }];
    })
    .sort((a, b) => compareNames(a.name, b.name));
}

/** More than this would make a wall of words; who reports stands beside each number and in the table. */
const mostInFull = 6;

/** Who is known only in part: "Chỉ một phần: An Giang 1/2 (thiếu …)."; "" where all are whole. */
export function describePartial(
  rows: readonly StaffObservation[],
  { data, lang }: { readonly data: LoadedData; readonly lang: Lang },
): string {
  const t = messagesOf(lang);
  const isOne = new Set(rows.map(({ scope }) => scope)).size <= 1;
  const units = rows.flatMap((row) =>
    partialUnits([row], data, lang).map((unit) => ({ unit, scope: t.scope[row.scope] })),
  );
  if (!isOne && units.length > mostInFull) {
    return t.staffUnits.coverageInShort(units.length, rows.length);
  }
  return t.staffUnits.coverage(
    units.map(({ unit, scope }) => (isOne ? unit : { ...unit, name: `${unit.name}, ${scope}` })),
  );
}

function missingOf(coverage: UnitCoverage, unit: Unit, lang: Lang): MissingMembers {
  const names = memberNames(unit, lang);
  return {
    silent: coverage.silent.map(names),
    notPublished: coverage.notPublished.map(names),
    apart: coverage.apart.map(names),
    outside: coverage.outside.map((place) => former(nameOf(place, lang), unit, lang)),
    notApplicable: coverage.notApplicable.map(names),
  };
}

function memberNames(unit: Unit, lang: Lang): (code: ProvinceCode) => string {
  const names = new Map(
    unit.members.map((member) => [member.code, former(shortNameOf(member, lang), unit, lang)]),
  );
  return (code) => names.get(code) ?? code;
}

/** A member with the name of its unit is told apart: "An Giang cũ". */
function former(name: string, unit: Unit, lang: Lang): string {
  const isNamesake = [nameOf(unit, lang), shortNameOf(unit, lang)].some(
    (own) => own.replace(partialMark, '') === name,
  );
  return isNamesake ? messagesOf(lang).staffUnits.former(name) : name;
}

/** A member's own number as its source has it. */
function valueOf(row: StaffObservation, lang: Lang): string {
  const bound = row.bound === 'at-least' ? '≥\u00a0' : '';
  const dagger = isComputed(row) ? '†' : '';
  const number =
    row.measure === 'percent'
      ? formatPercent(row.value, lang)
      : `${formatNumber(row.value, lang)} ${messagesOf(lang).staff.unitWord[row.unit]}`;
  return `${bound}${number}${dagger}`;
}
