import { DataFaultError } from '@/domain/dataFault';
import { takeEarlyAnswer } from './earlyRequests';

/** Where data files come from: over http beside the page, or inlined in a single file. */
export interface DataSource {
  /**
   * Bytes of a file of the data folder.
   * @param version part of the file's hash, so that caches never mix releases
   * @param isFresh go past every cache
   * @throws DataFaultError when the file cannot be had
   */
  readonly readBytes: (
    path: string,
    options: { readonly version?: string; readonly isFresh?: boolean },
  ) => Promise<Uint8Array>;
}

/** Where the data lies unless the page says otherwise; then the same files, relative to the page. */
const besidePage = 'data/';

/**
 * Reads over http from the data folder: relative to the page, so any folder on any server works, or
 * at the address that the page names.
 */
export function createHttpSource(folder = besidePage): DataSource {
  const elsewhere = folder === besidePage ? {} : { folder };
  return {
    async readBytes(path, { version, isFresh = false }) {
      const query = version === undefined ? '' : `?v=${version}`;
      const cache = version === undefined ? 'no-store' : isFresh ? 'reload' : 'default';
      const address = `${folder}${path}${query}`;
      const early = isFresh ? undefined : takeEarlyAnswer(address);
      const giveUp = new AbortController();
      const answer = await within(patienceMs, readAnswer(address, cache, early, giveUp.signal));
      // A connection that hangs would stand in the way of the next question.
      if (answer === 'late') giveUp.abort();
      switch (answer) {
        case 'late':
          throw new DataFaultError({
            kind: 'slow',
            file: path,
            seconds: patienceMs / 1000,
            ...elsewhere,
          });
        case 'none':
          throw new DataFaultError({ kind: 'network', file: path, ...elsewhere });
        default:
          if (typeof answer !== 'number') return answer;
          throw new DataFaultError({ kind: 'http', file: path, status: answer, ...elsewhere });
      }
    },
  };
}

/** Longer than the whole release takes on a telephone line; then the page says what it waits for. */
const patienceMs = 60_000;

/** The bytes that a server sends, the status with which it refuses, or that nobody answers. */
async function readAnswer(
  address: string,
  cache: RequestCache,
  early: Promise<Response> | undefined,
  signal: AbortSignal,
): Promise<Uint8Array | number | 'none'> {
  try {
    // What went wrong early is asked for again like anything else.
    const response =
      (await early?.catch(() => undefined)) ?? (await fetch(address, { cache, signal }));
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : response.status;
  } catch {
    return 'none';
  }
}

/** What a promise resolves with, or that it has not by then; what comes later is let go. */
async function within<Value>(limitMs: number, promise: Promise<Value>): Promise<Value | 'late'> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), limitMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The data folder that the page names in `<meta name="then-chot-data">`, with a slash at its end. */
function findDataFolder(): string {
  const named = document.querySelector('meta[name="then-chot-data"]')?.getAttribute('content');
  return named === undefined || named === null || named === ''
    ? besidePage
    : named.replace(/\/*$/u, '/');
}

/** Reads the texts that the single-file build wrote into the page as {path: text}. */
export function createInlinedSource(texts: ReadonlyMap<string, string>): DataSource {
  return {
    readBytes(path) {
      const text = texts.get(path);
      return text === undefined
        ? Promise.reject(new DataFaultError({ kind: 'missing', file: path }))
        : Promise.resolve(new TextEncoder().encode(text));
    },
  };
}

/** The inlined source when this page carries its data, else http. */
export function findDataSource(): DataSource {
  const inlined = document.querySelector('script#then-chot-data')?.textContent;
  if (inlined === undefined || inlined === null) return createHttpSource(findDataFolder());
  const parsed: unknown = JSON.parse(inlined);
  const entries = Object.entries(parsed ?? {}).flatMap(([path, text]) =>
    typeof text === 'string' ? [[path, text] as const] : [],
  );
  return createInlinedSource(new Map(entries));
}
