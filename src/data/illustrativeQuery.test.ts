import { expect, test } from 'vitest';
import { type DataFault, DataFaultError } from '@/domain/dataFault';
import type { DataSource } from './dataSource';
import { illustrativeQuery } from './illustrativeQuery';
import { readPublishedData, readPublishedText } from './publishedForTests';
import { createQueryClient } from './queries';

const staffFile = 'illustrative/staff-reduction.json';
const committeeFile = 'illustrative/committee-additions.json';

/** Serves public/data; `edit` changes one file's text. */
function serve(path = '', edit: (text: string) => string = (text) => text) {
  const asked: { path: string; version: string | undefined }[] = [];
  const source: DataSource = {
    readBytes(file, { version }) {
      asked.push({ path: file, version });
      const text = readPublishedText(file);
      return Promise.resolve(new TextEncoder().encode(file === path ? edit(text) : text));
    },
  };
  return { source, asked };
}

async function faultOf(source: DataSource): Promise<DataFault> {
  const error: unknown = await createQueryClient()
    .query(illustrativeQuery(source))
    .catch((reason: unknown) => reason);
  if (error instanceof DataFaultError) return error.fault;
  throw new Error('Expected a data fault');
}

test('the three files come past every cache, and once', async () => {
  const { source, asked } = serve();
  const client = createQueryClient();
  const files = await client.query(illustrativeQuery(source));
  await client.query(illustrativeQuery(source));
  expect(files.staff.target).toEqual(readPublishedData().staff.target);
  expect(files.committee.observations.length).toBeGreaterThan(200);
  expect(asked.filter(({ path }) => path.startsWith('illustrative/'))).toEqual(
    ['illustrative/sources.json', committeeFile, staffFile].map((path) => ({
      path,
      version: undefined,
    })),
  );
});

test.each<[name: string, path: string, from: string, to: string, fault: Partial<DataFault>]>([
  [
    'a value that is no number',
    staffFile,
    '"value":0,',
    '"value":"0",',
    { kind: 'value', place: 'observations[0].value', rule: 'type' },
  ],
  [
    'a published row among the made-up ones',
    committeeFile,
    '"status":"illustrative"',
    '"status":"published"',
    { kind: 'value', place: 'observations[0].status', value: 'published', rule: 'made-up' },
  ],
  [
    'a source that nobody knows',
    staffFile,
    '"sourceId":"illustrative"',
    '"sourceId":"hearsay"',
    { kind: 'value', value: 'hearsay', rule: 'known-source' },
  ],
  ['a file that is cut off', staffFile, '\n}\n', '', { kind: 'syntax' }],
])('%s is told with file and folder', async (_name, path, from, to, fault) => {
  const { source } = serve(path, (text) => text.replace(from, to));
  expect(await faultOf(source)).toMatchObject({ ...fault, file: path });
});

test('a folder that is not there is told too', async () => {
  const { source } = serve();
  const fault = await faultOf({
    readBytes: (path, options) =>
      path.startsWith('illustrative/')
        ? Promise.reject(new DataFaultError({ kind: 'http', file: path, status: 404 }))
        : source.readBytes(path, options),
  });
  expect(fault).toEqual({ kind: 'http', file: 'illustrative/sources.json', status: 404 });
});
