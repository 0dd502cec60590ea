import type { Province, StaffObservation, StaffScope } from '@/domain/dataset';
import { compareNames } from '@/domain/format';
import type { Lang } from '@/domain/language';
import type { Reported } from '@/domain/reported';
import { inSortOrder, type SortOrder } from '@/domain/sortOrder';
import { type Pace, paceOf, type YearlyStaff } from '@/domain/yearlyStaff';
import { type StaffSum, sumStaff } from './bulletSum';

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
  /** By name, as are those to whom the question does not apply. */
  readonly silent: readonly Province[];
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
  const silent: Province[] = [];
  const notApplicable: Province[] = [];
  for (const province of provinces) {
    const reading = series.at(province.code, scope, year);
    const { reported, row } = reading;
    if ('value' in reported && row !== undefined) {
      known.push({ province, reported, row, pace: paceOf(reading, due) });
    } else if (reported.state === 'not-applicable') notApplicable.push(province);
    else silent.push(province);
  }
  return {
    scope,
    known: known.sort(comparePlaces),
    silent: silent.sort(byName),
    notApplicable: notApplicable.sort(byName),
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
