import { type DataFault, DataFaultError } from '@/domain/dataFault';
import type { LocalImport } from '@/domain/localImport';
import { nextTask } from '@/lib/nextTask';
import { parseLocalImport } from './door';
import { createKeptRecord, type KeptRecord } from './keptRecord';
import { createTabSignal, type TabSignal } from './tabSignal';

/** How long the rows stay: in this browser, or until the page is closed. */
export type Persistence = 'kept' | 'visit';

/** What this browser holds of the office's own rows. */
export type LocalReading =
  | { readonly state: 'none' }
  | {
      readonly state: 'held';
      readonly local: LocalImport;
      readonly persistence: Persistence;
    }
  /** Something is kept that cannot be read; it stays until it is removed or replaced. */
  | { readonly state: 'broken'; readonly fault: DataFault };

export interface LocalStore {
  /** Never rejects: a browser that blocks storage holds nothing. */
  readonly readLocal: () => Promise<LocalReading>;
  /** Replaces what was held; never rejects, but says when the rows last for this visit only. */
  readonly writeLocal: (local: LocalImport) => Promise<Persistence>;
  /** Forgets the rows, also those that are broken; rejects when they are kept and cannot be. */
  readonly removeLocal: () => Promise<void>;
  /** Calls back when another tab has replaced or removed the rows; returns how to stop. */
  readonly watchLocal: (onChange: () => void) => () => void;
}

/** Where a record stands in the faults of this store. */
const recordName = 'IndexedDB: then-chot/local';

/** A store of one import over a record of the browser, which other tabs hear of. */
export function createLocalStore(record: KeptRecord, signal: TabSignal): LocalStore {
  // What the browser would not keep; it wins over what is kept, since it is newer.
  let visiting: LocalImport | undefined;
  return {
    async readLocal() {
      if (visiting !== undefined) return { state: 'held', local: visiting, persistence: 'visit' };
      const raw = await record.read().catch(() => undefined);
      if (raw === undefined) return { state: 'none' };
      // Thousands of rows are read in one task, checked in the next, and shown after that.
      await nextTask();
      try {
        return { state: 'held', local: parseLocalImport(recordName, raw), persistence: 'kept' };
      } catch (error) {
        if (error instanceof DataFaultError) return { state: 'broken', fault: error.fault };
        throw error;
      }
    },
    async writeLocal(local) {
      try {
        await record.write(local);
        visiting = undefined;
        signal.send();
        return 'kept';
      } catch {
        visiting = local;
        // Rows that were replaced must not come back with the next visit.
        await record.remove().catch(() => undefined);
        return 'visit';
      }
    },
    async removeLocal() {
      const wasVisiting = visiting !== undefined;
      visiting = undefined;
      try {
        await record.remove();
        signal.send();
      } catch (error) {
        // Where nothing can be kept there was nothing but the visit's rows.
        if (!wasVisiting) throw error;
      }
    },
    watchLocal: (onChange) => signal.listen(onChange),
  };
}

/** The store of this page. */
export const { readLocal, writeLocal, removeLocal, watchLocal } = createLocalStore(
  // Reading the property throws where a policy blocks storage.
  createKeptRecord(() => ('indexedDB' in globalThis ? globalThis.indexedDB : undefined)),
  createTabSignal('then-chot-local'),
);
