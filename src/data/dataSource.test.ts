import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DataFaultError } from '@/domain/dataFault';
import { createHttpSource, createInlinedSource } from './dataSource';

afterEach(() => vi.unstubAllGlobals());

function stubFetch(answer: () => Promise<Response>) {
  const fetchStub = vi.fn<(url: string, init?: RequestInit) => Promise<Response>>(answer);
  vi.stubGlobal('fetch', fetchStub);
  return fetchStub;
}

describe('over http', () => {
  const httpSource = createHttpSource();

  test.each([
    [{}, 'data/manifest.json', 'no-store'],
    [{ version: 'abc' }, 'data/manifest.json?v=abc', 'default'],
    [{ version: 'abc', isFresh: true }, 'data/manifest.json?v=abc', 'reload'],
  ])('%j asks for %s with cache "%s"', async (options, url, cache) => {
    const fetchStub = stubFetch(() => Promise.resolve(new Response('{}')));
    const bytes = await httpSource.readBytes('manifest.json', options);
    expect(new TextDecoder().decode(bytes)).toBe('{}');
    expect(fetchStub).toHaveBeenCalledExactlyOnceWith(url, expect.objectContaining({ cache }));
  });

  test.each([404, 503])('an answer %d becomes a fault with that status', async (status) => {
    stubFetch(() => Promise.resolve(new Response('', { status })));
    const error = await httpSource.readBytes('sources.json', {}).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(DataFaultError);
    expect(error).toMatchObject({ fault: { kind: 'http', file: 'sources.json', status } });
  });

  test('no answer becomes a fault of the network', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    const error = await httpSource.readBytes('sources.json', {}).catch((e: unknown) => e);
    expect(error).toMatchObject({ fault: { kind: 'network', file: 'sources.json' } });
  });
});

/** What comes of reading a file once a minute has passed. */
async function readForAMinute(folder?: string): Promise<unknown> {
  const reading = createHttpSource(folder)
    .readBytes('sources.json', {})
    .catch((e: unknown) => e);
  await vi.advanceTimersByTimeAsync(60_000);
  return reading;
}

describe('a server that takes its time', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test.each([undefined, 'https://kho.example/then-chot/'])(
    'that never answers becomes a fault that says how long it was waited for (%s)',
    async (folder) => {
      const fetchStub = stubFetch(() => new Promise(() => undefined));
      const fault = { kind: 'slow', file: 'sources.json', seconds: 60, ...(folder && { folder }) };
      expect(await readForAMinute(folder)).toMatchObject({ fault });
      expect(fetchStub.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
    },
  );

  test('that begins and does not end is the same', async () => {
    const body = new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array(3)) });
    stubFetch(() => Promise.resolve(new Response(body)));
    expect(await readForAMinute()).toMatchObject({ fault: { kind: 'slow' } });
  });

  test('that answers a moment before is heard', async () => {
    stubFetch(
      () =>
        new Promise((resolve) => {
          setTimeout(() => resolve(new Response('{}')), 59_000);
        }),
    );
    expect(await readForAMinute()).toEqual(new TextEncoder().encode('{}'));
  });
});

describe('from another address', () => {
  const folder = 'https://kho.example/then-chot/';
  const elsewhere = createHttpSource(folder);

  test('asks there', async () => {
    const fetchStub = stubFetch(() => Promise.resolve(new Response('{}')));
    await elsewhere.readBytes('manifest.json', {});
    expect(fetchStub).toHaveBeenCalledExactlyOnceWith(
      `${folder}manifest.json`,
      expect.objectContaining({ cache: 'no-store' }),
    );
  });

  test('a fault names the address', async () => {
    stubFetch(() => Promise.reject(new TypeError('Failed to fetch')));
    const network = await elsewhere.readBytes('sources.json', {}).catch((e: unknown) => e);
    expect(network).toMatchObject({ fault: { kind: 'network', file: 'sources.json', folder } });
    stubFetch(() => Promise.resolve(new Response('', { status: 403 })));
    const http = await elsewhere.readBytes('sources.json', {}).catch((e: unknown) => e);
    expect(http).toMatchObject({ fault: { kind: 'http', status: 403, folder } });
  });
});

describe('inlined in the page', () => {
  const source = createInlinedSource(new Map([['sources.json', 'đ ộ ợ']]));

  test('gives the bytes of the text', async () => {
    const bytes = await source.readBytes('sources.json', {});
    expect(new TextDecoder().decode(bytes)).toBe('đ ộ ợ');
  });

  test('a file that is not there is missing', async () => {
    const error = await source.readBytes('x.json', {}).catch((e: unknown) => e);
    expect(error).toMatchObject({ fault: { kind: 'missing', file: 'x.json' } });
  });
});
