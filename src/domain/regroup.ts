import { remember } from '@/lib/remember';
import { partialMark, type Unit, unitsOf } from './boundaries';
import type { AbsenceLists, LoadedData, ProvincesFile } from './dataset';
import { regroupCommittee } from './regroupCommittee';
import { regroupPilots } from './regroupPilots';
import { regroupStaff } from './regroupStaff';
import { of2019, ofUnits } from './unitRows';

/** Data whose provinces are the units of 2025, with the data of 2019 behind it. */
export interface RegroupedData extends LoadedData {
  readonly former: LoadedData;
}

/**
 * The same data by the units of 2025, each indicator by its own rule. The codes of the provinces and
 * of the observations are then those of units; `findings` keeps the codes of 2019, since the review
 * names provinces of 2019. Data that is regrouped already is returned as it is.
 */
export const toUnits2025 = remember((data: LoadedData): RegroupedData => {
  if (isRegrouped(data)) return data;
  const units = unitsOf(data.provinces);
  const former = of2019(data);
  const { committee, staff, pilots } = former;
  const own = ofUnits(data);
  return {
    ...data,
    provinces: withUnits(data.provinces),
    committee: committee && beside(regroupCommittee(committee, units), own.committee),
    staff: staff && beside(regroupStaff(staff, units), own.staff),
    pilots: pilots && beside(regroupPilots(pilots, units), own.pilots),
    former,
  };
});

interface Rows extends AbsenceLists<unknown> {
  readonly observations: readonly unknown[];
}

/** What a unit reports for itself stands beside what its provinces come to, and is no part of it. */
function beside<File extends Rows>(regrouped: File, own: File | undefined): File {
  if (own === undefined) return regrouped;
  const both = (list: 'notApplicable' | 'notPublished') => [
    ...(regrouped[list] ?? []),
    ...(own[list] ?? []),
  ];
  return {
    ...regrouped,
    observations: [...regrouped.observations, ...own.observations],
    ...(both('notApplicable').length > 0 && { notApplicable: both('notApplicable') }),
    ...(both('notPublished').length > 0 && { notPublished: both('notPublished') }),
  };
}

const withUnits = remember((file: ProvincesFile): ProvincesFile => ({
  ...file,
  provinces: unitsOf(file).map(withMark),
  regions: [],
  clusters: [],
  borders: file.borders2025,
}));

/** The mark is part of the name, so that no tile, table or export can name the unit without it. */
function withMark(unit: Unit): Unit {
  if (!unit.isPartial) return unit;
  return {
    ...unit,
    nameVi: `${unit.nameVi}${partialMark}`,
    nameEn: `${unit.nameEn}${partialMark}`,
    shortVi: `${unit.shortVi}${partialMark}`,
    ...(unit.shortEn !== undefined && { shortEn: `${unit.shortEn}${partialMark}` }),
  };
}

/** True for data by the units of 2025. */
export function isRegrouped(data: LoadedData): data is RegroupedData {
  return 'former' in data;
}

/** The data by provinces of 2019, whatever the boundaries of `data`. */
export function formerOf(data: LoadedData): LoadedData {
  return isRegrouped(data) ? data.former : data;
}
