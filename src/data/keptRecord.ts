/** One record that the browser keeps for this site; every call may reject. */
export interface KeptRecord {
  /** What is kept, not checked; undefined when nothing is. */
  readonly read: () => Promise<unknown>;
  readonly write: (value: unknown) => Promise<void>;
  readonly remove: () => Promise<void>;
}

const databaseName = 'then-chot';
const storeName = 'local';
const recordKey = 'import';
// A browser that blocks storage may also never answer; the page must not wait for it.
const answerMs = 4000;

/**
 * A record in IndexedDB. `findFactory` may throw or give nothing where storage is blocked; then, and
 * when the disk is full or no answer comes within four seconds, calls reject.
 */
export function createKeptRecord(findFactory: () => IDBFactory | undefined): KeptRecord {
  const run = <T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest<T>) =>
    withinTime(
      openDatabase(findFactory).then((database) =>
        runTransaction(database, mode, ask).finally(() => {
          database.close();
        }),
      ),
    );
  return {
    read: () => run<unknown>('readonly', (store) => store.get(recordKey)),
    write: async (value) => {
      await run('readwrite', (store) => store.put(value, recordKey));
    },
    remove: () => run('readwrite', (store) => store.delete(recordKey)),
  };
}

function openDatabase(findFactory: () => IDBFactory | undefined): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const factory = findFactory();
    if (factory === undefined) throw new Error('This browser has no IndexedDB');
    const opening = factory.open(databaseName, 1);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore(storeName);
    });
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(reasonOf(opening.error)));
  });
}

/** Resolves once the transaction is on the disk, so that a full disk cannot pass for a success. */
function runTransaction<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(storeName, mode);
    const request = ask(transaction.objectStore(storeName));
    transaction.addEventListener('complete', () => resolve(request.result));
    transaction.addEventListener('abort', () => reject(reasonOf(transaction.error)));
  });
}

function reasonOf(error: DOMException | null): Error {
  return error ?? new Error('IndexedDB gave no reason');
}

function withinTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), answerMs);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
