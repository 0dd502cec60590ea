import { isUnit } from '@/domain/boundaries';
import { outlineTiles } from '@/domain/boundariesOutline';
import type { Province } from '@/domain/dataset';
import { nameOf } from '@/domain/names';
import { isRegrouped } from '@/domain/regroup';
import type { FigureInput } from '@/figures/figureModel';
import type { LegendItem } from '@/figures/legend';
import { messagesOf } from '@/i18n/messages';
import { edgesOf, type TileEdge, unitWords } from './mapUnits';

/** What the reader wants drawn around the tiles of 2019. */
export interface MapOutlines {
  readonly edges: readonly TileEdge[];
  readonly legend: readonly LegendItem[];
  /** What a province lies in, in words; "" for nothing. */
  readonly wordsOf: (province: Province) => string;
}

const nothing: MapOutlines = { edges: [], legend: [], wordsOf: () => '' };

/** The outlines that are asked for; none on the grid of 2025, which cuts through all groups. */
export function findOutlines({ data, outlines, lang }: FigureInput): MapOutlines {
  if (outlines === undefined || isRegrouped(data)) return nothing;
  const t = messagesOf(lang);
  const file = data.provinces;
  switch (outlines) {
    case 'units':
      return {
        edges: edgesOf(file),
        legend: [
          { id: 'unit-outline', label: t.boundaries.outlinesKey, style: { kind: 'unit-outline' } },
        ],
        wordsOf: (province) => unitWords(province, data, lang),
      };
    case 'regions':
      return groupOutlines(
        file.provinces,
        file.regions.map((region) => ({
          id: region.id,
          key: t.mapExtras.regionKey(nameOf(region, lang)),
          words: t.mapExtras.inRegion(nameOf(region, lang)),
          isIn: (province: Province) => province.region === region.id,
        })),
      );
    case 'clusters':
      return groupOutlines(
        file.provinces,
        file.clusters.map((cluster) => ({
          id: String(cluster.id),
          key: t.mapExtras.clusterKey(nameOf(cluster, lang)),
          words: t.mapExtras.inCluster(nameOf(cluster, lang)),
          isIn: (province: Province) => province.cluster === cluster.id,
        })),
      );
  }
}

interface TileGroup {
  readonly id: string;
  readonly key: string;
  readonly words: string;
  readonly isIn: (province: Province) => boolean;
}

/** Names stand in the legend, each beside a small grid that shows where its tiles lie. */
function groupOutlines(provinces: readonly Province[], groups: readonly TileGroup[]): MapOutlines {
  const places = provinces.filter((province) => !isUnit(province));
  const known = groups.filter(({ isIn }) => places.some(isIn));
  return {
    edges: known.flatMap(({ isIn }) => outlineTiles(places.filter(isIn).map(({ tile }) => tile))),
    legend: known.map(({ id, key, isIn }) => ({
      id: `group-${id}`,
      label: key,
      style: {
        kind: 'group',
        cells: places.map((place) => ({ ...place.tile, isIn: isIn(place) })),
      },
    })),
    wordsOf: (province) => known.find(({ isIn }) => isIn(province))?.words ?? '',
  };
}
