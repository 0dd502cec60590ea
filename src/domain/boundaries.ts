import { remember } from '@/lib/remember';
import type { OutsideMember, Province, ProvinceCode, ProvincesFile, Unit2025 } from './dataset';

/** The provinces of 2019, or the units that they became on 1 July 2025. */
export const boundaries = ['2019', '2025'] as const;
export type Boundaries = (typeof boundaries)[number];

/** The day on which the units took the place of the provinces. */
export const firstDayOf2025 = '2025-07-01';

/**
 * A unit of 2025 in the shape of a province, so that every figure can show it. It has neither
 * region nor cluster; its code may be that of a province of 2019 and means another place.
 */
export interface Unit extends Province {
  /** Its provinces of 2019 among the 22, in the order of the unit. */
  readonly members: readonly Province[];
  /** Provinces of 2019 in it of which nothing is known here. */
  readonly outside: readonly OutsideMember[];
  /** It holds more than its members, so nothing that they add up to is the whole. */
  readonly isPartial: boolean;
}

/** Stands behind the name of a partial unit; the captions say what it means. */
export const partialMark = '*';

/** True for a unit of 2025 among what a figure takes for provinces. */
export function isUnit(province: Province): province is Unit {
  return 'members' in province;
}

/** The units of 2025 in the order of the file, from a file of either boundary. */
export const unitsOf = remember((file: ProvincesFile): readonly Unit[] => {
  const former = new Map(formerProvinces(file).map((province) => [province.code, province]));
  return file.units2025.map((unit) =>
    buildUnit(
      unit,
      unit.members.flatMap((code) => former.get(code) ?? []),
    ),
  );
});

/** The provinces of 2019, from a file of either boundary. */
export const formerProvinces = remember(({ provinces }: ProvincesFile): readonly Province[] =>
  provinces
    .flatMap((province): readonly Province[] => (isUnit(province) ? province.members : [province]))
    .sort((a, b) => (a.code < b.code ? -1 : Number(a.code > b.code))),
);

/** The unit that a province of 2019 became; undefined for a code that is no such province. */
export function unitCodeOf(code: ProvinceCode, file: ProvincesFile): ProvinceCode | undefined {
  return file.units2025.find(({ members }) => members.includes(code))?.code;
}

const noCluster = 0;

function buildUnit(unit: Unit2025, members: readonly Province[]): Unit {
  const { code, slug, nameVi, nameEn, tile, outside } = unit;
  const namesake = members.find((member) => member.nameVi === nameVi);
  return {
    code,
    slug,
    nameVi,
    nameEn,
    shortVi: namesake?.shortVi ?? nameVi,
    ...(namesake?.shortEn !== undefined && { shortEn: namesake.shortEn }),
    aliases: [...new Set([...members.flatMap(wordsOf), ...outside.flatMap(wordsOf)])],
    region: '',
    cluster: noCluster,
    tile,
    unit2025: code,
    members,
    outside,
    isPartial: outside.length > 0,
  };
}

/** What a reader may type who looks for a member. */
function wordsOf(place: OutsideMember & Partial<Province>): readonly string[] {
  return [place.nameVi, place.nameEn, place.shortVi ?? place.nameVi, ...(place.aliases ?? [])];
}
