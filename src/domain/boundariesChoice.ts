import { unitCodeOf, unitsOf } from './boundaries';
import type { Province, ProvinceCode, ProvincesFile } from './dataset';
import type { View } from './view';

/** The choices of a view that name places. */
export type PlaceChoice = Pick<View, 'provinces' | 'regions' | 'clusters' | 'sheet'>;

/** The choice on the boundaries of 2019, and what the switch made of it. */
export interface FormerChoice {
  readonly former: PlaceChoice;
  readonly became: PlaceChoice;
}

/** Why something that was chosen is not chosen any more. */
export type ClearedByBoundaries = 'no-regions-in-2025' | 'no-clusters-in-2025';

export interface ChoiceOfUnits extends FormerChoice {
  /** Regions and clusters are groups of the provinces of 2019, which the units cut through. */
  readonly cleared: readonly ClearedByBoundaries[];
}

/**
 * The choice on the boundaries of 2025: each province becomes its unit, each unit once, ascending.
 * Codes that are no province of 2019 are dropped; an empty list stays "all".
 */
export function chooseUnits(former: PlaceChoice, file: ProvincesFile): ChoiceOfUnits {
  const { provinces, regions, clusters, sheet } = former;
  const units = provinces.flatMap((code) => unitCodeOf(code, file) ?? []);
  return {
    former,
    became: {
      provinces: ascending(units),
      regions: [],
      clusters: [],
      sheet: sheet === undefined ? undefined : unitCodeOf(sheet, file),
    },
    cleared: [
      ...(regions.length > 0 ? ['no-regions-in-2025' as const] : []),
      ...(clusters.length > 0 ? ['no-clusters-in-2025' as const] : []),
    ],
  };
}

/**
 * The choice on the boundaries of 2019. Filters that nobody touched since the switch become what
 * they were, others all members of the units; the sheet by itself, or it becomes the member
 * with the name of the unit, else the first one.
 */
export function chooseMembers(
  chosen: PlaceChoice,
  file: ProvincesFile,
  remembered: FormerChoice | undefined,
): PlaceChoice {
  const units = unitsOf(file);
  const membersOf = (code: ProvinceCode): readonly Province[] =>
    units.find((unit) => unit.code === code)?.members ?? [];
  const sheetOf = (unit: ProvinceCode): ProvinceCode | undefined => {
    const name = units.find(({ code }) => code === unit)?.nameVi;
    const members = membersOf(unit);
    // The code may be that of another member: 80 is Long An in 2019 and Tây Ninh in 2025.
    return (members.find(({ nameVi }) => nameVi === name) ?? members[0])?.code;
  };
  const isUntouched =
    remembered !== undefined && isSame(chosen.provinces, remembered.became.provinces);
  const isSheetUntouched = remembered !== undefined && chosen.sheet === remembered.became.sheet;
  return {
    provinces: isUntouched
      ? remembered.former.provinces
      : ascending(chosen.provinces.flatMap(membersOf).map(({ code }) => code)),
    regions: isUntouched ? remembered.former.regions : [],
    clusters: isUntouched ? remembered.former.clusters : [],
    sheet: isSheetUntouched ? remembered.former.sheet : chosen.sheet && sheetOf(chosen.sheet),
  };
}

function ascending(codes: readonly ProvinceCode[]): readonly ProvinceCode[] {
  return [...new Set(codes)].sort();
}

function isSame(a: readonly ProvinceCode[], b: readonly ProvinceCode[]): boolean {
  return a.length === b.length && a.every((code, index) => code === b[index]);
}
