import type { DataSource } from '@/data/dataSource';
import { DataFaultError } from '@/domain/dataFault';

/** A data folder in memory: bytes by path. */
export function createBytesSource(files: ReadonlyMap<string, Uint8Array>): DataSource {
  return {
    readBytes(path) {
      const bytes = files.get(path);
      return bytes === undefined
        ? Promise.reject(new DataFaultError({ kind: 'missing', file: path }))
        : Promise.resolve(bytes);
    },
  };
}
