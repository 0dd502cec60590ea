import { ImportFileError } from './importReading';

/**
 * Text of a delimited file, in NFC: UTF-8 or UTF-16 with a mark, UTF-8 without, else Windows-1258,
 * in which older Vietnamese programs write. Throws an ImportFileError for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decode('utf-16be', bytes);
  // No text has a NUL; pictures and archives have.
  if (bytes.subarray(0, 65_536).includes(0)) {
    throw new ImportFileError({ kind: 'unknown-type', value: '' });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).normalize('NFC');
  } catch {
    return decode('windows-1258', bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes).normalize('NFC');
}
