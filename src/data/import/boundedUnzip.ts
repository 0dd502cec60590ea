import { Inflate } from 'fflate';
import { crc32 } from '@/lib/crc32';
import { ImportFileError } from './importReading';

const mostEntries = 2_000;
const mostBytes = 100 * 1024 * 1024;
// Deflate reaches 1032:1; sheets of equal rows reach about 100:1.
const mostRatio = 300;
const smallEnough = 4 * 1024 * 1024;
// One chunk cannot inflate to more than 16 MB, so the bound holds before memory does not.
const chunkBytes = 16 * 1024;

interface Entry {
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  readonly offset: number;
}

/** Reads parts of a ZIP one by one. */
export interface BoundedZip {
  readonly has: (path: string) => boolean;
  /** Bytes of a part; undefined where there is none. Throws an ImportFileError, see below. */
  readonly read: (path: string) => Uint8Array | undefined;
}

/**
 * Opens a ZIP that may mean harm: its list is bounded before anything is inflated, and what really
 * comes out is counted too, since declared sizes lie. Throws an ImportFileError: 'zip-broken',
 * 'zip-bomb' or 'encrypted'.
 */
export function openZip(bytes: Uint8Array): BoundedZip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readEntries(bytes, view);
  let left = mostBytes;
  return {
    has: (path) => entries.has(path),
    read(path) {
      const entry = entries.get(path);
      if (entry === undefined) return undefined;
      const content = readEntry(bytes, view, entry, left, path);
      left -= content.length;
      return content;
    },
  };
}

function readEntries(bytes: Uint8Array, view: DataView): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw new ImportFileError({ kind: 'zip-bomb' });
  const entries = new Map<string, Entry>();
  let declared = 0;
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) broken('');
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    const entry: Entry = {
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      declaredBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new ImportFileError({ kind: 'encrypted' });
    declared += entry.declaredBytes;
    const isAbsurd =
      entry.declaredBytes > smallEnough && entry.declaredBytes > entry.packedBytes * mostRatio;
    if (declared > mostBytes || isAbsurd) throw new ImportFileError({ kind: 'zip-bomb' });
    // Some programs write "\" or a leading "/".
    entries.set(path.replaceAll('\\', '/').replace(/^\/+/u, ''), entry);
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Place of the record that ends a ZIP; a comment of up to 64 kB may follow it. */
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return broken('');
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  entry: Entry,
  mostLeft: number,
  path: string,
): Uint8Array {
  const { offset, packedBytes, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) broken(path);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedBytes > bytes.length) broken(path);
  const packed = bytes.subarray(start, start + packedBytes);
  if (method !== 0 && method !== 8) broken(path);
  const content = method === 0 ? packed : inflateBounded(packed, mostLeft, path);
  if (content.length > mostLeft) throw new ImportFileError({ kind: 'zip-bomb' });
  if (crc32(content) !== entry.crc) broken(path);
  return content;
}

function inflateBounded(packed: Uint8Array, most: number, path: string): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let isDone = false;
  const inflate = new Inflate((chunk, isFinal) => {
    size += chunk.length;
    isDone ||= isFinal;
    if (size > most) throw new ImportFileError({ kind: 'zip-bomb' });
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += chunkBytes) {
      inflate.push(packed.subarray(at, at + chunkBytes), at + chunkBytes >= packed.length);
    }
  } catch (error) {
    if (error instanceof ImportFileError) throw error;
    broken(path);
  }
  if (!isDone) broken(path);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function broken(path: string): never {
  throw new ImportFileError({ kind: 'zip-broken', value: path });
}
