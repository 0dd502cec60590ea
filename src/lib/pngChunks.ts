import { crc32 } from './crc32';

/** One part of a PNG file: its four-letter name and what it holds. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Why bytes are not a whole PNG file. */
export type PngFault = 'not-png' | 'cut-off' | 'damaged';

export type PngReading =
  | { readonly ok: true; readonly chunks: readonly PngChunk[] }
  | { readonly ok: false; readonly fault: PngFault };

const signature: readonly number[] = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const letters = /^[A-Za-z]{4}$/u;
/** Length, name and check of a chunk, in bytes. */
const frameBytes = 12;

/** True when the bytes begin as every PNG file does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/**
 * Takes a PNG file apart, up to its end chunk; what follows it is ignored, as viewers do. Never
 * throws: a file that is cut off or whose checks do not match is a fault.
 */
export function readPngChunks(bytes: Uint8Array): PngReading {
  if (!isPng(bytes)) return { ok: false, fault: 'not-png' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  let offset = signature.length;
  while (offset + frameBytes <= bytes.length) {
    const length = view.getUint32(offset);
    const end = offset + frameBytes + length;
    if (end > bytes.length) return { ok: false, fault: 'cut-off' };
    const named = bytes.subarray(offset + 4, end - 4);
    const type = String.fromCharCode(...named.subarray(0, 4));
    const isSound = letters.test(type) && crc32(named) === view.getUint32(end - 4);
    if (!isSound || (chunks.length === 0) !== (type === 'IHDR')) {
      return { ok: false, fault: 'damaged' };
    }
    chunks.push({ type, data: named.subarray(4) });
    if (type === 'IEND') return { ok: true, chunks };
    offset = end;
  }
  return { ok: false, fault: 'cut-off' };
}

/** Puts chunks together to a PNG file. Throws a RangeError for a name that is not four letters. */
export function writePngChunks(chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const size = chunks.reduce((sum, { data }) => sum + frameBytes + data.length, signature.length);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  bytes.set(signature);
  let offset = signature.length;
  for (const { type, data } of chunks) {
    if (!letters.test(type)) throw new RangeError(`“${type}” is no name of a PNG chunk`);
    const end = offset + frameBytes + data.length;
    view.setUint32(offset, data.length);
    for (let at = 0; at < 4; at += 1) bytes[offset + 4 + at] = type.charCodeAt(at);
    bytes.set(data, offset + 8);
    view.setUint32(end - 4, crc32(bytes.subarray(offset + 4, end - 4)));
    offset = end;
  }
  return bytes;
}

/**
 * Adds chunks right after the header, where readers look for them first; chunks of the same names
 * that the file had are replaced. Throws an Error when the bytes are not a PNG file.
 */
export function insertPngChunks(
  bytes: Uint8Array,
  added: readonly PngChunk[],
): Uint8Array<ArrayBuffer> {
  const reading = readPngChunks(bytes);
  if (!reading.ok) throw new Error(`Cannot add to a PNG file: ${reading.fault}`);
  const names = new Set(added.map(({ type }) => type));
  const [header, ...rest] = reading.chunks;
  if (header === undefined) throw new Error('A PNG file has no header');
  return writePngChunks([header, ...added, ...rest.filter(({ type }) => !names.has(type))]);
}
