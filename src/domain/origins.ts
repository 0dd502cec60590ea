import { remember } from '@/lib/remember';
import {
  type AbsenceLists,
  dataLayers,
  datasetPaths,
  type DatasetPath,
  type LoadedData,
  type Origin,
  type ProvinceCode,
  type Source,
  type SourceId,
  type SourcesFile,
} from './dataset';
import { digestOf } from './rowDigest';
import { layerOfSource } from './sourceClass';

// A row is of the layer of its source, whatever stands beside it: nothing else decides.

const sourcesById = remember(
  ({ sources }: SourcesFile): ReadonlyMap<SourceId, Source> =>
    new Map(sources.map((source) => [source.id, source])),
);

/** The source of an id; undefined for one that the file does not hold. */
export function findSource(file: SourcesFile, id: SourceId): Source | undefined {
  return sourcesById(file).get(id);
}

/** Where the rows of these sources come from: each origin once, the most official first. */
export function originsOf(
  ids: Iterable<SourceId>,
  { sources, layer: shown }: Pick<LoadedData, 'sources' | 'layer'>,
): readonly Origin[] {
  const byId = sourcesById(sources);
  const found = new Set(
    [...ids].map((id) => {
      const source = byId.get(id);
      return source === undefined ? 'published' : layerOfSource(source);
    }),
  );
  return dataLayers
    .filter((layer) => found.has(layer))
    .map((layer) => (shown?.layer === layer ? shown : { layer }));
}

/** Where the rows of a dataset come from; none for one that is missing or has no rows. */
export function originsIn(path: DatasetPath, data: LoadedData): readonly Origin[] {
  return foundIn(data, path);
}

const foundIn = remember((data: LoadedData, path: DatasetPath) =>
  originsOf(
    rowsIn(path, data).flatMap((rows) => [...digestOf(rows).sources.keys()]),
    data,
  ),
);

/** Where what a dataset holds of one place comes from; none where it holds nothing of it. */
export function originsAt(
  path: DatasetPath,
  place: ProvinceCode,
  data: LoadedData,
): readonly Origin[] {
  const own = rowsIn(path, data).flatMap((rows) => [
    ...digestOf(rows.filter(({ province }) => province === place)).sources.keys(),
  ]);
  return originsOf(own, data);
}

/** Where anything that a page may show comes from; the review is always part of it. */
export function allOrigins(data: LoadedData): readonly Origin[] {
  const found = datasetPaths.flatMap((path) => originsIn(path, data));
  return dataLayers.flatMap(
    (layer) =>
      found.find((origin) => origin.layer === layer) ?? (layer === 'published' ? [{ layer }] : []),
  );
}

/** True when no row of a dataset is somebody's own: of those nobody "published" anything. */
export function isPublished(path: DatasetPath, data: LoadedData): boolean {
  return originsIn(path, data).every(({ layer }) => layer === 'published');
}

/** True when rows of a dataset are there and none of them is published: only these may be judged. */
export function isUnpublished(path: DatasetPath, data: LoadedData): boolean {
  const origins = originsIn(path, data);
  return origins.length > 0 && origins.every(({ layer }) => layer !== 'published');
}

interface PlacedRow {
  readonly province: ProvinceCode;
  readonly sourceId: SourceId;
}

function rowsIn(
  path: DatasetPath,
  { committee, staff, pilots }: LoadedData,
): readonly (readonly PlacedRow[])[] {
  switch (path) {
    case 'committee-additions.json':
      return committee === undefined ? [] : [committee.observations, ...absencesIn(committee)];
    case 'staff-reduction.json':
      return staff === undefined ? [] : [staff.observations, ...absencesIn(staff)];
    case 'pilot-models.json':
      return [pilots?.observations ?? []];
    default:
      return [];
  }
}

function absencesIn({
  notApplicable = [],
  notPublished = [],
}: AbsenceLists<PlacedRow>): readonly (readonly PlacedRow[])[] {
  return [notApplicable, notPublished];
}
