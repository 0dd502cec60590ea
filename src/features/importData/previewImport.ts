import type { ChangedDataset } from '@/domain/changeRows';
import { type DatasetChanges, findChanges } from '@/domain/dataChanges';
import type { LoadedData } from '@/domain/dataset';
import { withLocal } from '@/domain/layerData';
import type { LocalImport } from '@/domain/localImport';
import { addImport, datasetsOf } from './joinImports';

/** What applying rows would do to what is shown under their datasets. */
export interface ImportPreview {
  /** What this browser would hold. */
  readonly local: LocalImport;
  /** The data with it. */
  readonly after: LoadedData;
  /** Of the datasets that the rows are of, in a fixed order. */
  readonly changes: readonly DatasetChanges[];
}

/**
 * Sets the rows of an import against what is shown now: the published rows with those imported
 * earlier. They are merged by key; the datasets in `replaced` are given up for them.
 */
export function previewImport(
  published: LoadedData,
  current: LocalImport | undefined,
  rows: LocalImport,
  replaced: readonly ChangedDataset[] = [],
): ImportPreview {
  const local = addImport(published, current, rows, replaced);
  const before = current === undefined ? published : withLocal(published, current);
  const after = withLocal(published, local);
  const touched = datasetsOf(rows);
  return {
    local,
    after,
    changes: findChanges(before, after).filter(({ dataset }) => touched.includes(dataset)),
  };
}
