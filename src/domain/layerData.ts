import { remember } from '@/lib/remember';
import { mapAbsences } from './absences';
import type {
  AbsenceLists,
  CommitteeFile,
  DataLayer,
  LoadedData,
  Source,
  SourcesFile,
  StaffFile,
} from './dataset';
import type { ChangedDataset } from './changeRows';
import type { LocalImport } from './localImport';
import { withReviewNames } from './reviewNames';
import { localKind } from './sourceClass';
import { mergeCommittee, mergePilots, mergeStaff } from './mergeRows';

/** The files of the illustrative folder. */
export interface IllustrativeFiles {
  readonly sources: SourcesFile;
  readonly committee: CommitteeFile;
  readonly staff: StaffFile;
}

/** The layer that the data was put together for. */
export function layerOf({ layer }: LoadedData): DataLayer {
  return layer?.layer ?? 'published';
}

/**
 * The release with the made-up rows in place of the published ones. What the review says in words
 * stays out of the staff figures, so that nothing real stands among what is made up; the regional
 * totals stay, since the made-up rows of 2019 add up to them.
 */
export const withIllustrative = remember(
  (data: LoadedData, files: IllustrativeFiles): LoadedData => {
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
      layer: { layer: 'illustrative' },
    };
  },
);

/**
 * The release with the office's own rows merged in by key, or in the place of all rows of a dataset
 * where the office has chosen so.
 */
export const withLocal = remember((data: LoadedData, local: LocalImport): LoadedData => {
  const { committee, staff, pilots } = local;
  // What a file brings along is the office's, whatever kind the file calls it.
  const own = local.sources.map((source): Source => ({ ...source, kind: localKind }));
  const sources = joinSources(data.sources, own);
  const isWhole = (dataset: ChangedDataset): boolean => local.replaces?.includes(dataset) === true;
  return {
    ...data,
    sources,
    committee:
      data.committee && committee
        ? {
            totals: data.committee.totals,
            ...(isWhole('committee') ? committee : mergeCommittee(data.committee, committee)),
          }
        : data.committee,
    staff:
      data.staff && staff
        ? {
            ...withoutRows(data.staff),
            ...(isWhole('staff') ? staff : mergeStaff(data.staff, staff)),
          }
        : data.staff,
    pilots:
      data.pilots && pilots
        ? withReviewNames(
            {
              ...data.pilots,
              observations: isWhole('pilots')
                ? pilots.observations
                : mergePilots(data.pilots.observations, pilots.observations),
            },
            sources,
          )
        : data.pilots,
    layer: { layer: 'local', importedOn: local.importedOn },
  };
});

function withoutRows({
  target,
  statements,
  context,
}: StaffFile): Pick<StaffFile, 'target' | 'statements' | 'context'> {
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
