import { QueryClient, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DatasetByPath, DatasetPath, LoadedData, Manifest } from '@/domain/dataset';
import { type DataFault, DataFaultError, isPassing } from '@/domain/dataFault';
import { withReviewNames } from '@/domain/reviewNames';
import type { Foundations } from './checker';
import type { DataSource } from './dataSource';
import { loadDataset, loadManifest } from './loader';
import { checkWholeFile } from './wholeFile';

const maxRetries = 2;

/** A client for data that never changes while the page is open; retries only passing faults. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        // An "offline" event says nothing about an intranet server, so it must not pause a load.
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        retry: (failures, error) =>
          failures < maxRetries && error instanceof DataFaultError && isPassing(error.fault),
      },
    },
  });
}

/** The manifest: which release is on the server. */
export function manifestQuery(source: DataSource) {
  return queryOptions({ queryKey: ['manifest'], queryFn: () => loadManifest(source) });
}

function fileQuery<P extends DatasetPath>(source: DataSource, manifest: Manifest, path: P) {
  return queryOptions({
    queryKey: ['file', manifest.release, path],
    queryFn: () => loadDataset(source, manifest, path),
  });
}

/** The two files that all others point into, checked against each other. */
export function foundationsQuery(source: DataSource, manifest: Manifest) {
  return queryOptions({
    queryKey: ['foundations', manifest.release],
    queryFn: async ({ client }): Promise<Foundations> => {
      const [provinces, sources] = await Promise.all([
        client.query(fileQuery(source, manifest, 'provinces.json')),
        client.query(fileQuery(source, manifest, 'sources.json')),
      ]);
      const foundations = { provinces, sources };
      checkWholeFile('provinces.json', provinces, foundations, manifest);
      checkWholeFile('sources.json', sources, foundations, manifest);
      return foundations;
    },
    retry: false,
  });
}

function checkedQuery<P extends DatasetPath>(source: DataSource, manifest: Manifest, path: P) {
  return queryOptions({
    queryKey: ['checked', manifest.release, path],
    queryFn: async ({ client }): Promise<DatasetByPath[P]> => {
      const [file, foundations] = await Promise.all([
        client.query(fileQuery(source, manifest, path)),
        client.query(foundationsQuery(source, manifest)),
      ]);
      checkWholeFile(path, file, foundations, manifest);
      return file;
    },
    // The two queries inside retry by themselves.
    retry: false,
  });
}

/** Starts all requests before the first render. */
export async function startLoading(client: QueryClient, source: DataSource): Promise<void> {
  const manifest = await client.query(manifestQuery(source));
  await Promise.allSettled([
    client.query(foundationsQuery(source, manifest)),
    client.query(checkedQuery(source, manifest, 'committee-additions.json')),
    client.query(checkedQuery(source, manifest, 'staff-reduction.json')),
    client.query(checkedQuery(source, manifest, 'pilot-models.json')),
    client.query(checkedQuery(source, manifest, 'findings.json')),
  ]);
}

/**
 * Asks again for what failed. A mended release comes with a new manifest, so that is asked for first.
 */
export async function askAgain(client: QueryClient): Promise<void> {
  await client.refetchQueries({ queryKey: ['manifest'] });
  await client.refetchQueries({ predicate: ({ state }) => state.status === 'error' });
}

/** Faults of the files that cost only their own figures. */
export type DatasetFaults = Readonly<Partial<Record<DatasetPath, DataFault>>>;

export type DashboardData =
  | { readonly status: 'loading' }
  | { readonly status: 'error'; readonly fault: DataFault }
  | {
      readonly status: 'ready';
      readonly data: LoadedData;
      readonly faults: DatasetFaults;
      /** True once every file is either there or has failed for good. */
      readonly isSettled: boolean;
    };

/** The whole release as far as it is loaded; re-renders when a file arrives or fails. */
export function useDashboardData(source: DataSource): DashboardData {
  const manifest = useQuery(manifestQuery(source));
  const release = useRelease(source, manifest.data);
  if (manifest.isError) return { status: 'error', fault: faultOf(manifest.error, 'manifest.json') };
  return release;
}

function useRelease(source: DataSource, manifest: Manifest | undefined): DashboardData {
  const enabled = manifest !== undefined;
  const release = manifest ?? unknownManifest;
  const foundations = useQuery({ ...foundationsQuery(source, release), enabled });
  const [committee, staff, pilots, findings] = useQueries({
    queries: [
      { ...checkedQuery(source, release, 'committee-additions.json'), enabled },
      { ...checkedQuery(source, release, 'staff-reduction.json'), enabled },
      { ...checkedQuery(source, release, 'pilot-models.json'), enabled },
      { ...checkedQuery(source, release, 'findings.json'), enabled },
    ],
  });
  const faults = useFaults(committee.error, staff.error, pilots.error, findings.error);
  if (foundations.isError) {
    return { status: 'error', fault: faultOf(foundations.error, 'provinces.json') };
  }
  if (manifest === undefined || foundations.data === undefined) return { status: 'loading' };
  return {
    status: 'ready',
    data: {
      manifest,
      ...foundations.data,
      committee: committee.data,
      staff: staff.data,
      pilots: pilots.data && withReviewNames(pilots.data, foundations.data.sources),
      findings: findings.data,
    },
    faults,
    isSettled: [committee, staff, pilots, findings].every(({ isPending }) => !isPending),
  };
}

/** The same object for as long as the errors are the same: what the figures show hangs on it. */
function useFaults(
  committee: Error | null,
  staff: Error | null,
  pilots: Error | null,
  findings: Error | null,
): DatasetFaults {
  return useMemo(() => {
    const errors = [
      ['committee-additions.json', committee],
      ['staff-reduction.json', staff],
      ['pilot-models.json', pilots],
      ['findings.json', findings],
    ] as const;
    const faults: Partial<Record<DatasetPath, DataFault>> = {};
    for (const [path, error] of errors) if (error !== null) faults[path] = faultOf(error, path);
    return faults;
  }, [committee, staff, pilots, findings]);
}

const unknownManifest: Manifest = { schemaVersion: 0, release: '', releasedOn: '', files: [] };

function faultOf(error: Error, file: string): DataFault {
  if (error instanceof DataFaultError) return error.fault;
  return { kind: 'value', file, place: '', value: error.message, rule: 'type' };
}
