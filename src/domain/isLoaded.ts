import type { DatasetPath, LoadedData } from './dataset';

/** True when a file of the release could be read. */
export function isLoaded(path: DatasetPath, data: LoadedData): boolean {
  const files: Readonly<Record<DatasetPath, object | undefined>> = {
    'provinces.json': data.provinces,
    'sources.json': data.sources,
    'committee-additions.json': data.committee,
    'staff-reduction.json': data.staff,
    'pilot-models.json': data.pilots,
    'findings.json': data.findings,
  };
  return files[path] !== undefined;
}
