import type { Boundaries } from './boundaries';
import type {
  ClusterId,
  CommitteeMeasure,
  DataLayer,
  Level,
  ModelId,
  ProvinceCode,
  RegionId,
  StaffScope,
} from './dataset';
import type { Lang } from './language';
import type { SortOrder } from './sortOrder';

export const indicators = ['pilot-models', 'committee-additions', 'staff-reduction'] as const;
export type Indicator = (typeof indicators)[number];

/** What the reader has chosen; an empty list means "all". */
export interface Filters {
  readonly provinces: readonly ProvinceCode[];
  readonly regions: readonly RegionId[];
  readonly clusters: readonly ClusterId[];
  readonly models: readonly ModelId[];
  readonly levels: readonly Level[];
}

/** Everything that the address says about what is shown. */
export interface View extends Filters {
  readonly indicator: Indicator;
  /** Staff scope of the map; undefined: the one with most provinces. */
  readonly scope: StaffScope | undefined;
  /** Committee measure of the map; undefined: executive. */
  readonly measure: CommitteeMeasure | undefined;
  /** The province whose sheet is open. */
  readonly sheet: ProvinceCode | undefined;
  /** End of which year the series show; undefined: the last one that there is. */
  readonly year: number | undefined;
  readonly layer: DataLayer;
  /** Whose codes `provinces` and `sheet` hold: the same code may mean two places. */
  readonly boundaries: Boundaries;
  /** How figures list provinces. */
  readonly sort: SortOrder;
  readonly lang: Lang;
  /** Id of the figure that fills the screen; undefined: the page. Only the page knows its figures. */
  readonly present: string | undefined;
}

export const noFilters: Filters = {
  provinces: [],
  regions: [],
  clusters: [],
  models: [],
  levels: [],
};

export const defaultView: View = {
  ...noFilters,
  indicator: 'pilot-models',
  scope: undefined,
  measure: undefined,
  sheet: undefined,
  year: undefined,
  layer: 'published',
  boundaries: '2019',
  sort: 'value',
  lang: 'vi',
  present: undefined,
};

/** True when at least one filter is set. */
export function hasFilters(filters: Filters): boolean {
  return (
    filters.provinces.length +
      filters.regions.length +
      filters.clusters.length +
      filters.models.length +
      filters.levels.length >
    0
  );
}
