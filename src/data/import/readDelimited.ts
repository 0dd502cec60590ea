import { excerpt } from '@/lib/json';
import { decodeText } from './decodeText';
import { type Separator, separators, splitDelimited, tableOf } from './delimited';
import { findHeader, recogniseSheet } from './header';
import { type ImportContext, ImportFileError, type ImportReading } from './importReading';
import { readSheets } from './readSheets';

// Enough for a title above the header.
const recordsToLookAt = 25;

/** Reads a CSV file as the sheet that its header names. Throws an ImportFileError for any other. */
export function readDelimited(
  bytes: Uint8Array,
  context: ImportContext,
  fileName: string,
  onShare: (share: number) => void,
): ImportReading {
  const text = decodeText(bytes);
  if (text.trim() === '') throw new ImportFileError({ kind: 'empty' });
  const { sheet, separator } = recognise(text);
  const table = tableOf(sheet, splitDelimited(text, separator));
  return readSheets([{ sheet, table }], context, fileName, onShare);
}

function recognise(text: string) {
  let best: ReturnType<typeof attempt>;
  for (const separator of separators) {
    const found = attempt(text, separator);
    if (found !== undefined && found.size > (best?.size ?? 0)) best = found;
  }
  if (best === undefined) {
    const header = text.split(/[\r\n]+/u).find((line) => line.trim() !== '') ?? '';
    throw new ImportFileError({ kind: 'csv-header', value: excerpt(header.trim(), 120) });
  }
  return best;
}

function attempt(text: string, separator: Separator) {
  const table = tableOf('', splitDelimited(text, separator, recordsToLookAt));
  const sheet = recogniseSheet(table);
  const size = sheet === undefined ? 0 : (findHeader(table, sheet)?.columns.size ?? 0);
  return sheet === undefined ? undefined : { sheet, separator, size };
}
