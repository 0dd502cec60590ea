import type { Province, ProvinceCode, Unit2025 } from '@/domain/dataset';
import { createPlaceLookup, type Lookup } from './lookups';

/** Ways to find a place of one boundary. */
export interface PlaceFinder {
  readonly byCode: ReadonlyMap<ProvinceCode, Place>;
  readonly byName: Lookup<Place>;
}

export type Place = Pick<Province | Unit2025, 'code' | 'slug' | 'nameVi'>;

/** Provinces of 2019 and the units that they became. */
export interface PlaceFinders {
  readonly former: PlaceFinder;
  readonly units: PlaceFinder;
}

/** How to find the places of a release. */
export function createPlaceFinders({
  provinces,
  units2025,
}: {
  readonly provinces: readonly Province[];
  readonly units2025: readonly Unit2025[];
}): PlaceFinders {
  return {
    former: {
      byCode: new Map(provinces.map((province) => [province.code, province])),
      byName: createPlaceLookup(provinces),
    },
    units: {
      byCode: new Map(units2025.map((unit) => [unit.code, unit])),
      // A city has the other names of the province whose name it kept.
      byName: createPlaceLookup(
        units2025.map((unit) => {
          const namesake = provinces.find(({ nameVi }) => nameVi === unit.nameVi);
          return { ...(namesake && { aliases: namesake.aliases }), ...unit };
        }),
      ),
    },
  };
}
