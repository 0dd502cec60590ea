import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type DatasetPath, datasetPaths } from '@/domain/dataset';
import { type DataFault, DataFaultError } from '@/domain/dataFault';
import type { DataSource } from './dataSource';
import { readPublishedText } from './publishedForTests';
import { createQueryClient, type DashboardData, startLoading, useDashboardData } from './queries';
import { hashOf, releaseOf } from './release';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Answer = string | DataFault;

/** Serves a release; `override` answers one file's requests in turn, its last answer for good. */
function serve(
  path = '',
  override: readonly Answer[] = [],
  texts: Partial<Record<DatasetPath, string>> = {},
) {
  const asked: string[] = [];
  const textOf = (file: DatasetPath) => texts[file] ?? readPublishedText(file);
  const files = datasetPaths.map((file) => {
    const bytes = new TextEncoder().encode(textOf(file));
    return { path: file, sha256: hashOf(bytes), bytes: bytes.length };
  });
  const manifest = { schemaVersion: 1, release: releaseOf(files), releasedOn: '2026-10-01', files };
  const source: DataSource = {
    readBytes(file) {
      const turn = asked.filter((other) => other === file).length;
      asked.push(file);
      const known = datasetPaths.find((one) => one === file);
      const usual = known === undefined ? JSON.stringify(manifest) : textOf(known);
      const answer =
        file === path ? (override[Math.min(turn, override.length - 1)] ?? usual) : usual;
      return typeof answer === 'string'
        ? Promise.resolve(new TextEncoder().encode(answer))
        : Promise.reject(new DataFaultError(answer));
    },
  };
  const times = (file: string) => asked.filter((other) => other === file).length;
  return { source, asked, times, release: manifest.release };
}

/** Loads a release to its end; waiting times pass at once. */
async function load(source: DataSource) {
  const client = createQueryClient();
  let failure: unknown;
  const work = startLoading(client, source).catch((error: unknown) => {
    failure = error;
  });
  await vi.advanceTimersByTimeAsync(60_000);
  await work;
  return { client, failure };
}

const http = (file: string, status: number): DataFault => ({ kind: 'http', file, status });

describe('startLoading', () => {
  test('asks for the manifest and each file once', async () => {
    const server = serve();
    await load(server.source);
    expect(server.asked[0]).toBe('manifest.json');
    expect(server.asked.slice(1).sort()).toEqual([...datasetPaths].sort());
  });

  test.each<[name: string, file: string, answers: Answer[], times: number, isThere: boolean]>([
    ['404 is not asked again', 'pilot-models.json', [http('pilot-models.json', 404)], 1, false],
    ['403 is not asked again', 'pilot-models.json', [http('pilot-models.json', 403)], 1, false],
    ['503 is asked twice more', 'pilot-models.json', [http('pilot-models.json', 503)], 3, false],
    [
      'no network is asked twice more',
      'pilot-models.json',
      [{ kind: 'network', file: 'pilot-models.json' }],
      3,
      false,
    ],
    [
      'a server that comes back',
      'pilot-models.json',
      [http('pilot-models.json', 502), readPublishedText('pilot-models.json')],
      2,
      true,
    ],
    // Twice for the hash, as loadDataset does, and never again.
    ['a page instead of data', 'pilot-models.json', ['<html>'], 2, false],
    [
      'another release',
      'pilot-models.json',
      [`${readPublishedText('pilot-models.json')} `],
      2,
      false,
    ],
  ])('%s', async (_name, file, answers, times, isThere) => {
    const server = serve(file, answers);
    const { client, failure } = await load(server.source);
    expect(failure).toBeUndefined();
    expect(server.times(file)).toBe(times);
    const checked = client.getQueryState(['checked', server.release, file]);
    expect(checked?.status).toBe(isThere ? 'success' : 'error');
    expect(client.getQueryState(['checked', server.release, 'findings.json'])?.status).toBe(
      'success',
    );
  });

  test('a fault inside a file that fits its hash is not asked again', async () => {
    const text = readPublishedText('pilot-models.json').replace(
      '"province": "60"',
      '"province": "01"',
    );
    const server = serve('', [], { 'pilot-models.json': text });
    const { client } = await load(server.source);
    expect(server.times('pilot-models.json')).toBe(1);
    expect(
      client.getQueryState(['checked', server.release, 'pilot-models.json'])?.error,
    ).toMatchObject({
      fault: { kind: 'value', file: 'pilot-models.json', value: '01', rule: 'known-province' },
    });
  });

  test.each<[DataFault, number]>([
    [http('manifest.json', 404), 1],
    [{ kind: 'network', file: 'manifest.json' }, 3],
  ])('without a manifest (%j) nothing else is asked for', async (fault, times) => {
    const server = serve('manifest.json', [fault]);
    const { failure } = await load(server.source);
    expect(failure).toMatchObject({ fault });
    expect(server.asked).toEqual(Array.from({ length: times }, () => 'manifest.json'));
  });
});

describe('useDashboardData', () => {
  let seen: DashboardData | undefined;

  function Probe({ source }: { readonly source: DataSource }) {
    const dashboard = useDashboardData(source);
    return <p>{note(dashboard)}</p>;
  }

  function note(dashboard: DashboardData): string {
    seen = dashboard;
    return dashboard.status;
  }

  async function render(source: DataSource, isLoaded: boolean): Promise<DashboardData> {
    const client = isLoaded ? (await load(source)).client : createQueryClient();
    renderToString(
      <QueryClientProvider client={client}>
        <Probe source={source} />
      </QueryClientProvider>,
    );
    return seen!;
  }

  test('is loading before anything is there', async () => {
    expect(await render(serve().source, false)).toEqual({ status: 'loading' });
  });

  test('is ready and settled with the whole release', async () => {
    const dashboard = await render(serve().source, true);
    expect(dashboard).toMatchObject({ status: 'ready', isSettled: true, faults: {} });
    const data = dashboard.status === 'ready' ? dashboard.data : undefined;
    expect(data?.provinces.provinces).toHaveLength(22);
    expect(data?.committee?.totals.map(({ value }) => value)).toEqual([74, 32, 16]);
    expect([data?.staff, data?.pilots, data?.findings]).not.toContain(undefined);
  });
});
