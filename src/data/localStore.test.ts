import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { LocalImport } from '@/domain/localImport';
import { smallData, staffRow } from '@/domain/testFixtures';
import { findLocalFault } from './checkLocal';
import { createKeptRecord } from './keptRecord';
import { createLocalStore, readLocal } from './localStore';
import { createTabSignal } from './tabSignal';

const local: LocalImport = {
  importedOn: '2026-11-23',
  fileNames: ['mau-so-lieu.xlsx'],
  sources: [{ id: 'local', title: 'Sổ', publisher: 'Ban', kind: 'import', reliability: 'primary' }],
  staff: { observations: [staffRow('84', 5, { sourceId: 'local' })] },
};
const newer: LocalImport = { ...local, importedOn: '2026-11-24' };

/** A browser of one's own: what its disk holds, and a page with a fresh memory on every call. */
function createBrowser() {
  const factory = new IDBFactory();
  const record = createKeptRecord(() => factory);
  return { record, openPage: () => createLocalStore(record, silent) };
}

const silent = { send: () => undefined, listen: () => () => undefined };

test('what is written is there on the next visit, and gone after one removal', async () => {
  const { openPage } = createBrowser();
  expect(await openPage().readLocal()).toEqual({ state: 'none' });
  expect(await openPage().writeLocal(local)).toBe('kept');
  expect(await openPage().readLocal()).toEqual({ state: 'held', local, persistence: 'kept' });
  expect(await openPage().writeLocal(newer)).toBe('kept');
  expect(await openPage().readLocal()).toMatchObject({ local: newer });
  await openPage().removeLocal();
  expect(await openPage().readLocal()).toEqual({ state: 'none' });
});

describe('what is kept goes through the door', () => {
  test.each<[string, unknown, string]>([
    ['a text', 'rows', ''],
    ['a row without a province', { ...local, staff: { observations: [{}] } }, 'staff'],
    ['a date that is none', { ...local, importedOn: '23/11' }, 'importedOn'],
  ])('%s is a fault that can be removed', async (_name, raw, place) => {
    const { record, openPage } = createBrowser();
    await record.write(raw);
    const reading = await openPage().readLocal();
    expect(reading).toMatchObject({ state: 'broken', fault: { kind: 'value' } });
    expect(JSON.stringify(reading)).toContain(place);
    await openPage().removeLocal();
    expect(await openPage().readLocal()).toEqual({ state: 'none' });
  });
});

function throwBlocked(): never {
  throw new DOMException('Blocked', 'SecurityError');
}

describe('where nothing can be kept', () => {
  test.each([
    ['no IndexedDB', () => undefined],
    ['a policy that blocks it', throwBlocked],
  ])('%s: the rows last for the visit', async (_name, findFactory) => {
    const record = createKeptRecord(findFactory);
    const page = createLocalStore(record, silent);
    expect(await page.readLocal()).toEqual({ state: 'none' });
    expect(await page.writeLocal(local)).toBe('visit');
    expect(await page.readLocal()).toEqual({ state: 'held', local, persistence: 'visit' });
    await page.removeLocal();
    expect(await page.readLocal()).toEqual({ state: 'none' });
    expect(await createLocalStore(record, silent).readLocal()).toEqual({ state: 'none' });
  });

  test('a full disk: the rows last for the visit, and older ones do not come back', async () => {
    const { record, openPage } = createBrowser();
    await openPage().writeLocal(local);
    const full = { ...record, write: () => Promise.reject(new Error('QuotaExceededError')) };
    const page = createLocalStore(full, silent);
    expect(await page.writeLocal(newer)).toBe('visit');
    expect(await page.readLocal()).toMatchObject({ local: newer, persistence: 'visit' });
    expect(await openPage().readLocal()).toEqual({ state: 'none' });
  });

  test('rows that cannot be removed are not said to be gone', async () => {
    const { record } = createBrowser();
    const stuck = { ...record, remove: () => Promise.reject(new Error('stuck')) };
    await expect(createLocalStore(stuck, silent).removeLocal()).rejects.toThrow('stuck');
  });

  test('no answer within four seconds counts as blocked', async () => {
    vi.useFakeTimers();
    const factory = new IDBFactory();
    factory.open = () => new EventTarget() as IDBOpenDBRequest;
    const page = createLocalStore(
      createKeptRecord(() => factory),
      silent,
    );
    const written = page.writeLocal(local);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await written).toBe('visit');
  });
  afterEach(() => vi.useRealTimers());

  test('Node, where the page is also rendered, holds nothing', async () => {
    expect(await readLocal()).toEqual({ state: 'none' });
  });
});

test('another tab hears of a replacement and of a removal, the tab itself does not', async () => {
  const { record } = createBrowser();
  const [here, there] = ['here', 'there'].map(() =>
    createLocalStore(record, createTabSignal('then-chot-test')),
  );
  const heardHere = vi.fn<() => void>();
  const heardThere = vi.fn<() => void>();
  const stop = [here!.watchLocal(heardHere), there!.watchLocal(heardThere)];
  await here!.writeLocal(local);
  await vi.waitFor(() => expect(heardThere).toHaveBeenCalledTimes(1));
  await here!.removeLocal();
  await vi.waitFor(() => expect(heardThere).toHaveBeenCalledTimes(2));
  expect(heardHere).not.toHaveBeenCalled();
  for (const end of stop) end();
});

test('rows that do not fit the release are named', () => {
  const data = smallData();
  expect(findLocalFault(data, local)).toBeUndefined();
  const strange = { ...local, pilots: { observations: [{ ...row, model: 'merge-all' }] } };
  expect(findLocalFault(data, strange)).toMatchObject({ value: 'merge-all', rule: 'known-model' });
});

const row = {
  model: 'merge-offices',
  province: '84',
  level: 'district',
  state: 'reported',
  sourceId: 'local',
} as const;
