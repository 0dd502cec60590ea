import type { DatasetPath, LoadedData } from './dataset';
import { originOf } from './layerData';

/** True when the rows of a dataset are the published ones; of others nobody "published" anything. */
export function isPublished(path: DatasetPath, data: LoadedData): boolean {
  return originOf(path, data).layer === 'published';
}
