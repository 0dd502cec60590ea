import { sumOf } from './aggregate';
import type { Province, StaffObservation, StaffScope } from './dataset';
import { compareNames } from './format';
import type { Lang } from './language';
import { absentStateOf, type AbsentState, notFound, type Reported } from './reported';
import { inSortOrder, type SortOrder } from './sortOrder';
import { type Pace, paceOf, type StaffReading, type YearlyStaff } from './yearlyStaff';

export interface PlaceWithRow {
  readonly province: Province;
  readonly reported: Extract<Reported, { readonly value: number }>;
  readonly row: StaffObservation;
  readonly pace: Pace;
}

/** One scope at the end of a year: each province stands in exactly one list. */
export interface ScopeYear {
  readonly scope: StaffScope;
  /** Highest first, results before plans, then by name. */
  readonly known: readonly PlaceWithRow[];
  /** Of these nothing was found. By name, as are the next. */
  readonly silent: readonly Province[];
  readonly notPublished: readonly Province[];
  readonly notApplicable: readonly Province[];
  readonly sum: StaffSum | undefined;
}

/** What is added up: always of the provinces of 2019, so that both boundaries have the same sum. */
export interface FormerSeries {
  readonly series: YearlyStaff;
  readonly provinces: readonly Province[];
}

/** Sorts the provinces of a scope by what is known of them at the end of the year. */
export function readScope(
  series: YearlyStaff,
  scope: StaffScope,
  year: number,
  due: number,
  provinces: readonly Province[],
  former: FormerSeries = { series, provinces },
): ScopeYear {
  const known: PlaceWithRow[] = [];
  const without: Record<AbsentState, Province[]> = {
    'not-found': [],
    'not-published': [],
    'not-applicable': [],
  };
  for (const province of provinces) {
    const reading = series.at(province.code, scope, year);
    const { reported, row } = reading;
    if ('value' in reported && row !== undefined) {
      known.push({ province, reported, row, pace: paceOf(reading, due) });
    } else without[absentStateOf(reported)].push(province);
  }
  return {
    scope,
    known: known.sort(comparePlaces),
    silent: without['not-found'].sort(byName),
    notPublished: without['not-published'].sort(byName),
    notApplicable: without['not-applicable'].sort(byName),
    sum: sumStaff(former.series, scope, year, former.provinces),
  };
}

/** The same places, each list in the order that the reader chose. */
export function inChosenOrder(read: ScopeYear, order: SortOrder, lang: Lang): ScopeYear {
  const sorted = (list: readonly Province[]): readonly Province[] =>
    inSortOrder(list, (province) => province, order, lang);
  return {
    ...read,
    known: inSortOrder(read.known, ({ province }) => province, order, lang),
    silent: sorted(read.silent),
    notPublished: sorted(read.notPublished),
    notApplicable: sorted(read.notApplicable),
  };
}

function comparePlaces(a: PlaceWithRow, b: PlaceWithRow): number {
  return (
    Number(isPlanned(a)) - Number(isPlanned(b)) ||
    b.reported.value - a.reported.value ||
    byName(a.province, b.province)
  );
}

export function isPlanned({ reported }: PlaceWithRow): boolean {
  return reported.state === 'planned';
}

function byName(a: Province, b: Province): number {
  return compareNames(a.nameVi, b.nameVi);
}

/** Everybody without a number, with the reason; in the order of the lists. */
export function gapsIn({ silent, notPublished, notApplicable }: ScopeYear): readonly {
  readonly province: Province;
  readonly state: AbsentState;
}[] {
  return [
    ...inState(silent, 'not-found'),
    ...inState(notPublished, 'not-published'),
    ...inState(notApplicable, 'not-applicable'),
  ];
}

function inState(provinces: readonly Province[], state: AbsentState) {
  return provinces.map((province) => ({ province, state }));
}

/** A rate of several provinces together, and who is not in it. */
export interface StaffSum {
  /** Percent. */
  readonly value: number;
  readonly cut: number;
  readonly base: number;
  /** True when a province in it has reported a lower bound only. */
  readonly isAtLeast: boolean;
  readonly reporting: readonly Province[];
  /** Has no number, or lacks cut or base. */
  readonly silent: readonly Province[];
  /** Of the silent, who has a number that cannot be added up. */
  readonly withoutParts: readonly Province[];
  /** How many could be in it. */
  readonly of: number;
}

/** Sum of cuts over sum of bases of those that report both; undefined for fewer than two. */
function sumStaff(
  series: YearlyStaff,
  scope: StaffScope,
  year: number,
  provinces: readonly Province[],
): StaffSum | undefined {
  const readingOf = ({ code }: Province) => series.at(code, scope, year);
  const cuts = sumOf(provinces, (province) => partOf(readingOf(province), 'cut'));
  const bases = sumOf(provinces, (province) => partOf(readingOf(province), 'base'));
  if (cuts.reporting.length < 2 || cuts.value === null || !bases.value) return undefined;
  return {
    value: (cuts.value / bases.value) * 100,
    cut: cuts.value,
    base: bases.value,
    isAtLeast: cuts.reporting.some((province) => readingOf(province).row?.bound === 'at-least'),
    reporting: cuts.reporting,
    silent: [...cuts.silent, ...cuts.notPublished],
    withoutParts: cuts.silent.filter((province) => readingOf(province).row !== undefined),
    of: provinces.length,
  };
}

/** Cut or base of a result that has both; else what is known of the province. */
function partOf({ reported, row }: StaffReading, part: 'cut' | 'base'): Reported {
  if (row === undefined || reported.state === 'planned') return reported;
  if (row.cut === undefined || row.base === undefined) return notFound;
  return { state: 'value', value: row[part] ?? 0 };
}
