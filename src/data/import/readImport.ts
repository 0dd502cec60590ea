import type { ImportFileFault } from '@/domain/importFault';
import { excerpt } from '@/lib/json';
import { describeError, isTooBig, tooBig } from './fileLimits';
import {
  type ImportContext,
  ImportFileError,
  type ImportReading,
  type OnImportProgress,
} from './importReading';
import { readDelimited } from './readDelimited';
import { readJsonImport } from './readJsonImport';
import { readWorkbook } from './readWorkbook';

const progressSteps = 100;

/**
 * Reads an import file (.xlsx, .csv, .json by what it holds, not by its name) into rows and faults.
 * Never throws: a file that cannot be used at all comes back as a fault. Progress is told in
 * hundredths.
 */
export function readImport(
  bytes: Uint8Array,
  fileName: string,
  context: ImportContext,
  onProgress?: OnImportProgress,
): ImportReading {
  let told = -1;
  const onShare = (share: number): void => {
    const done = Math.min(progressSteps - 1, Math.floor(share * progressSteps));
    if (done <= told) return;
    told = done;
    onProgress?.(done, progressSteps);
  };
  onShare(0);
  try {
    const wholeName = fileName.normalize('NFC').replace(/\p{C}/gu, '');
    const name = excerpt(wholeName, 120);
    const reading = chooseReader(bytes, wholeName)(bytes, context, name, onShare);
    onProgress?.(progressSteps, progressSteps);
    return reading;
  } catch (error) {
    return { ok: false, fault: faultOf(error) };
  }
}

function faultOf(error: unknown): ImportFileFault {
  if (error instanceof ImportFileError) return error.fault;
  return { kind: 'failed', value: describeError(error) };
}

type Reader = typeof readDelimited;

function chooseReader(bytes: Uint8Array, fileName: string): Reader {
  if (bytes.length === 0) throw new ImportFileError({ kind: 'empty' });
  if (isTooBig(bytes.length)) {
    throw new ImportFileError(tooBig(bytes.length));
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new ImportFileError({ kind: 'pdf' });
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new ImportFileError({ kind: isEncrypted(bytes) ? 'encrypted' : 'old-workbook' });
  }
  const isZip = startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6]);
  if (isZip) return readWorkbook;
  const extension = /\.([^.]+)$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (/^xls[xmb]?$/u.test(extension)) throw new ImportFileError({ kind: 'not-workbook' });
  if (extension === 'json' || startsJson(bytes)) return readJsonImport;
  if (['csv', 'tsv', 'txt'].includes(extension)) return readDelimited;
  throw new ImportFileError({ kind: 'unknown-type', value: extension });
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** A workbook with a password is a container of the old kind with a part of this name (UTF-16). */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = 'EncryptedPackage';
  const last = bytes.length - name.length * 2;
  for (let at = bytes.indexOf(0x45); at >= 0 && at <= last; at = bytes.indexOf(0x45, at + 1)) {
    const start = at;
    const isName = Array.from(name).every(
      (letter, index) => bytes[start + index * 2] === letter.charCodeAt(0),
    );
    if (isName) return true;
  }
  return false;
}

function startsJson(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart();
  return start.startsWith('{') || start.startsWith('[');
}
