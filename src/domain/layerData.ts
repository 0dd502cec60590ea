import { remember } from '@/lib/remember';
import { mapAbsences } from './absences';
import type {
  AbsenceLists,
  CommitteeFile,
  DataLayer,
  DatasetOrigin,
  DatasetPath,
  LoadedData,
  Source,
  SourcesFile,
  StaffFile,
} from './dataset';
import type { LocalImport } from './localImport';

/** The files of the illustrative folder. */
export interface IllustrativeFiles {
  readonly sources: SourcesFile;
  readonly committee: CommitteeFile;
  readonly staff: StaffFile;
}

const published: DatasetOrigin = { layer: 'published' };

/** Where a dataset's rows come from. */
export function originOf(path: DatasetPath, data: LoadedData): DatasetOrigin {
  return data.origins?.[path] ?? published;
}

/** The layer that the data was put together for. */
export function layerOf({ origins = {} }: LoadedData): DataLayer {
  const [origin] = Object.values(origins);
  return origin?.layer ?? 'published';
}

/** The origin that a figure must name when it reads several datasets: the least official one. */
export function weakestOrigin(paths: readonly DatasetPath[], data: LoadedData): DatasetOrigin {
  const origins = paths.map((path) => originOf(path, data));
  return (
    origins.find(({ layer }) => layer === 'illustrative') ??
    origins.find(({ layer }) => layer === 'local') ??
    published
  );
}

/**
 * The release with the made-up rows in place of the published ones. What the review says in words
 * stays out of the staff figures, so that nothing real stands among what is made up; the regional
 * totals stay, since the made-up rows of 2019 add up to them.
 */
export const withIllustrative = remember(
  (data: LoadedData, files: IllustrativeFiles): LoadedData => {
    const origin: DatasetOrigin = { layer: 'illustrative' };
    return {
      ...data,
      sources: joinSources(data.sources, files.sources.sources),
      committee: data.committee && {
        totals: data.committee.totals,
        observations: files.committee.observations,
        ...absencesOf(files.committee),
      },
      staff: data.staff && {
        target: data.staff.target,
        statements: [],
        observations: files.staff.observations,
        context: [],
        ...absencesOf(files.staff),
      },
      origins: { 'committee-additions.json': origin, 'staff-reduction.json': origin },
    };
  },
);

/** The release with the office's own rows in place of the published ones, dataset by dataset. */
export const withLocal = remember((data: LoadedData, local: LocalImport): LoadedData => {
  const origin: DatasetOrigin = { layer: 'local', importedOn: local.importedOn };
  const { committee, staff, pilots } = local;
  return {
    ...data,
    sources: joinSources(data.sources, local.sources),
    committee:
      data.committee && committee
        ? { totals: data.committee.totals, ...committee }
        : data.committee,
    staff: data.staff && staff ? { ...withoutRows(data.staff), ...staff } : data.staff,
    pilots: data.pilots && pilots ? { ...data.pilots, ...pilots } : data.pilots,
    origins: {
      ...(committee && { 'committee-additions.json': origin }),
      ...(staff && { 'staff-reduction.json': origin }),
      ...(pilots && { 'pilot-models.json': origin }),
    },
  };
});

function withoutRows({ target, statements, context }: StaffFile): Omit<StaffFile, 'observations'> {
  return { target, statements, context };
}

function absencesOf<Row>(file: AbsenceLists<Row>): AbsenceLists<Row> {
  return mapAbsences(file, (rows) => rows);
}

/** A source of the same id replaces the earlier one. */
function joinSources({ sources }: SourcesFile, more: readonly Source[]): SourcesFile {
  const ids = new Set(more.map(({ id }) => id));
  return { sources: [...sources.filter(({ id }) => !ids.has(id)), ...more] };
}
