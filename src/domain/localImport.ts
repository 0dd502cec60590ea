import type { ChangedDataset } from './changeRows';
import type { CommitteeFile, PilotFile, Source, StaffFile } from './dataset';
import type { PartialDate } from './partialDate';

/**
 * Rows that an office has imported into this browser. They are merged into the published ones by key;
 * a dataset in `replaces` takes the place of the published rows as a whole.
 */
export interface LocalImport {
  /** Day of the latest import: "2026-11-23". */
  readonly importedOn: PartialDate;
  /** Names of the files that the rows come from. */
  readonly fileNames: readonly string[];
  /** Sources of the rows, beside those of the release. */
  readonly sources: readonly Source[];
  readonly replaces?: readonly ChangedDataset[];
  readonly committee?: Pick<CommitteeFile, 'observations' | 'notApplicable' | 'notPublished'>;
  readonly staff?: Pick<StaffFile, 'observations' | 'notApplicable' | 'notPublished'>;
  readonly pilots?: Pick<PilotFile, 'observations'>;
}
