import type { ChangedDataset } from '@/domain/changeRows';
import { type DatasetChanges, findChanges } from '@/domain/dataChanges';
import type { LoadedData } from '@/domain/dataset';
import { withLocal } from '@/domain/layerData';
import type { LocalImport } from '@/domain/localImport';
import { datasetsOf, replaceDatasets } from './joinImports';

/** What applying rows would do to what is shown under their datasets. */
export interface ImportPreview {
  /** What this browser would hold. */
  readonly local: LocalImport;
  /** The data with it. */
  readonly after: LoadedData;
  /** Of the datasets that the rows replace, in a fixed order. */
  readonly changes: readonly DatasetChanges[];
  /** Imported earlier and not touched. */
  readonly kept: readonly ChangedDataset[];
  /** Replaced datasets whose rows of now were imported, too. */
  readonly imported: readonly ChangedDataset[];
}

/**
 * Sets the rows of an import against what is shown now: the rows imported earlier where the browser
 * holds some of the same dataset, else the published ones.
 */
export function previewImport(
  published: LoadedData,
  current: LocalImport | undefined,
  rows: LocalImport,
): ImportPreview {
  const local = replaceDatasets(current, rows);
  const before = current === undefined ? published : withLocal(published, current);
  const after = withLocal(published, local);
  const replaced = datasetsOf(rows);
  const held = current === undefined ? [] : datasetsOf(current);
  return {
    local,
    after,
    changes: findChanges(before, after).filter(({ dataset }) => replaced.includes(dataset)),
    kept: held.filter((dataset) => !replaced.includes(dataset)),
    imported: held.filter((dataset) => replaced.includes(dataset)),
  };
}
