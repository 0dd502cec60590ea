import type { PilotFile, PilotModel, Province, ProvinceCode } from './dataset';
import { indexPilots, type PilotCell, type PilotIndex } from './pilotCells';
import type { Filters } from './view';

/** What the filters leave of the provinces and of the models. */
export interface Selection {
  /** Provinces that are left, in the order of the file. */
  readonly provinces: readonly Province[];
  readonly left: ReadonlySet<ProvinceCode>;
  /**
   * Provinces that figures draw: those left, and, where some are chosen by name, the others of the
   * chosen regions and clusters, to be seen against.
   */
  readonly drawn: readonly Province[];
  /** Undefined when the pilot models could not be loaded. */
  readonly pilots: PilotSelection | undefined;
}

export interface PilotSelection {
  readonly index: PilotIndex;
  /** Models that are left by the model and level filters. */
  readonly models: readonly PilotModel[];
  /** Cells of the models that are left, for any province. */
  readonly cellsOf: (province: ProvinceCode) => readonly PilotCell[];
}

/**
 * Applies the filters: a province is left when it is in the chosen provinces, regions and clusters
 * (whichever are given) and, if models are chosen, has at least one of them (named, reported or
 * planned). Levels narrow the observations and models, never the provinces.
 */
export function select(
  provinces: readonly Province[],
  pilots: PilotFile | undefined,
  filters: Filters,
): Selection {
  const pilotSelection = pilots === undefined ? undefined : selectPilots(pilots, filters);
  // A model counts for "has at least one of them" whatever the level: level removes no province.
  const anyLevel =
    pilots === undefined || filters.models.length === 0 ? undefined : indexPilots(pilots, []);
  const inPlace = provinces.filter(
    ({ region, cluster }) => isIn(filters.regions, region) && isIn(filters.clusters, cluster),
  );
  const kept = inPlace.filter(
    (province) =>
      isIn(filters.provinces, province.code) &&
      (anyLevel === undefined ||
        filters.models.some((model) => anyLevel.find(province.code, model) !== undefined)),
  );
  return {
    provinces: kept,
    left: new Set(kept.map(({ code }) => code)),
    drawn: filters.provinces.length > 0 ? inPlace : kept,
    pilots: pilotSelection,
  };
}

function selectPilots(pilots: PilotFile, filters: Filters): PilotSelection {
  const index = indexPilots(pilots, filters.levels);
  const models = index.models.filter(({ id }) => isIn(filters.models, id));
  const ids = new Set(models.map(({ id }) => id));
  return {
    index,
    models,
    cellsOf: (province) => index.cellsOfProvince(province).filter(({ model }) => ids.has(model)),
  };
}

function isIn<T>(chosen: readonly T[], value: T): boolean {
  return chosen.length === 0 || chosen.includes(value);
}

/** Adds the value, or takes it out when it is there; sorted ascending, each once. */
export function toggled<T extends string | number>(chosen: readonly T[], value: T): readonly T[] {
  const next = chosen.includes(value)
    ? chosen.filter((other) => other !== value)
    : [...chosen, value];
  return next.sort((a, b) => (a < b ? -1 : Number(a > b)));
}

/** A filter change, and whether it had to clear the region and cluster choice. */
export interface ProvinceChoice {
  readonly filters: Pick<Filters, 'provinces' | 'regions' | 'clusters'>;
  readonly clearedGroups: boolean;
}

/**
 * Toggles one province. Choosing one that lies outside the chosen regions or clusters clears
 * those, since nothing would be left otherwise.
 */
export function chooseProvince(filters: Filters, province: Province): ProvinceChoice {
  const provinces = toggled(filters.provinces, province.code);
  const isAdded = provinces.includes(province.code);
  const isOutside =
    !isIn(filters.regions, province.region) || !isIn(filters.clusters, province.cluster);
  const clearedGroups = isAdded && isOutside;
  return {
    filters: {
      provinces,
      regions: clearedGroups ? [] : filters.regions,
      clusters: clearedGroups ? [] : filters.clusters,
    },
    clearedGroups,
  };
}
